package org.example.types;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class LocalDateModel extends JsonObject<LocalDateModel, LocalDateModel.Builder> {
    public static final JsonType<LocalDateModel, Builder> JSON_ADAPTER =
            new JsonType<>("LocalDateModel", Builder::new, LocalDateModel::new, properties -> properties
                    .optional("day", Json.text(LocalDate::parse))
                    .optional("id", Json.text(UUID::fromString)));

    private LocalDateModel(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<LocalDate> getDay() { return getOptional(0); }
    public Optional<UUID> getId() { return getOptional(1); }

    /** Builds {@link LocalDateModel}. */
    public static final class Builder extends JsonObject.Builder<LocalDateModel, Builder> {
        private Builder() {}

        public Builder day(LocalDate day) { return set(0, day); }
        public Builder id(UUID id) { return set(1, id); }
    }
}
