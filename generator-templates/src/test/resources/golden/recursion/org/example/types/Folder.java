package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Folder extends JsonObject<Folder, Folder.Builder> {
    public static final JsonType<Folder, Builder> JSON_ADAPTER =
            new JsonType<>("Folder", Builder::new, Folder::new, properties -> properties
                    .optional("size", Json.INTEGER), () -> Json.list(Folder.JSON_ADAPTER));

    private Folder(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getSize() { return getOptional(0); }

    /** Builds {@link Folder}. */
    public static final class Builder extends JsonObject.Builder<Folder, Builder> {
        private Builder() {}

        public Builder size(int size) { return set(0, size); }
    }
}
