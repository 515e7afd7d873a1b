package org.example.types;

import com.squareup.moshi.JsonAdapter;
import org.example.core.Json;

public enum ClosedIntegers {
    ONE(1),
    TWO(2);

    /** Reads and writes this type; the document says that there are no other values. */
    public static final JsonAdapter<ClosedIntegers> JSON_ADAPTER =
            Json.enumeration(Json.INTEGER, values(), ClosedIntegers::getValue);

    private final int value;

    ClosedIntegers(int value) { this.value = value; }

    /** The value as it stands on the wire. */
    public int getValue() { return value; }

    /** The value as it stands on the wire. */
    @Override
    public String toString() { return String.valueOf(value); }
}
