package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.math.BigDecimal;
import org.example.core.Json;

public enum Level {
    _0_5(new BigDecimal("0.5")),
    _1000(new BigDecimal("1000"));

    /** Reads and writes this type; the document says that there are no other values. */
    public static final JsonAdapter<Level> JSON_ADAPTER = Json.enumeration(Json.DECIMAL, values(), Level::getValue);

    private final BigDecimal value;

    Level(BigDecimal value) { this.value = value; }

    /** The value as it stands on the wire. */
    public BigDecimal getValue() { return value; }

    /** The value as it stands on the wire. */
    @Override
    public String toString() { return String.valueOf(value); }
}
