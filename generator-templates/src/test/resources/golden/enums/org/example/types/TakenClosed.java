package org.example.types;

import com.squareup.moshi.JsonAdapter;
import org.example.core.Json;

public enum TakenClosed {
    JSON_ADAPTER_2("json_adapter"),
    VALUE("value"),
    VALUES("values");

    /** Reads and writes this type; the document says that there are no other values. */
    public static final JsonAdapter<TakenClosed> JSON_ADAPTER =
            Json.enumeration(Json.STRING, values(), TakenClosed::getValue);

    private final String value;

    TakenClosed(String value) { this.value = value; }

    /** The value as it stands on the wire. */
    public String getValue() { return value; }

    /** The value as it stands on the wire. */
    @Override
    public String toString() { return value; }
}
