package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;

/** An open enum as the generator writes it. */
final class Letter extends OpenEnum<Letter.Value> {
    static final Letter X = new Letter(Value.X, "x");
    static final Letter Y = new Letter(Value.Y, "y");

    private static final Map<Object, Letter> KNOWN = index(X, Y);

    static final JsonAdapter<Letter> JSON_ADAPTER = texts(KNOWN, Letter::valueOf);

    private Letter(Value value, String wire) {
        super(value, wire);
    }

    static Letter valueOf(String value) {
        Letter known = KNOWN.get(key(value));
        return known == null ? new Letter(Value.UNKNOWN, value) : known;
    }

    enum Value {
        X,
        Y,
        UNKNOWN
    }
}
