package org.example.types;

import com.squareup.moshi.JsonAdapter;
import org.example.core.Json;

public enum Closed {
    A("a"),
    B("b");

    /** Reads and writes this type; the document says that there are no other values. */
    public static final JsonAdapter<Closed> JSON_ADAPTER = Json.enumeration(Json.STRING, values(), Closed::getValue);

    private final String value;

    Closed(String value) { this.value = value; }

    /** The value as it stands on the wire. */
    public String getValue() { return value; }

    /** The value as it stands on the wire. */
    @Override
    public String toString() { return value; }
}
