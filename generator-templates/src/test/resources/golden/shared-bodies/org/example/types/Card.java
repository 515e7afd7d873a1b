package org.example.types;

import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Card extends JsonObject<Card, Card.Builder> {
    public static final JsonType<Card, Builder> JSON_ADAPTER =
            new JsonType<>("Card", Builder::new, Card::new, properties -> properties
                    .required("number", Json.STRING));

    private Card(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public String getNumber() { return get(0); }

    /** Builds {@link Card}. */
    public static final class Builder extends JsonObject.Builder<Card, Builder> {
        private Builder() {}

        public Builder number(String number) { return set(0, number); }
    }
}
