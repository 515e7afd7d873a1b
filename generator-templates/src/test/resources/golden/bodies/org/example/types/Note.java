package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Note extends JsonObject<Note, Note.Builder> {
    public static final JsonType<Note, Builder> JSON_ADAPTER =
            new JsonType<>("Note", Builder::new, Note::new, properties -> properties
                    .optional("text", Json.STRING));

    private Note(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getText() { return getOptional(0); }

    /** Builds {@link Note}. */
    public static final class Builder extends JsonObject.Builder<Note, Builder> {
        private Builder() {}

        public Builder text(String text) { return set(0, text); }
    }
}
