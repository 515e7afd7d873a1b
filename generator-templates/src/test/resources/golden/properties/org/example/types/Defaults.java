package org.example.types;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Defaults extends JsonObject<Defaults, Defaults.Builder> {
    public static final JsonType<Defaults, Builder> JSON_ADAPTER =
            new JsonType<>("Defaults", Builder::new, Defaults::new, properties -> properties
                    .optional("at", Json.DATE_TIME)
                    .optional("day", Json.text(LocalDate::parse))
                    .optional("id", Json.text(UUID::fromString))
                    .optional("text", Json.STRING)
                    .optional("list", Json.list(Json.STRING))
                    .optional("map", Json.map(Json.INTEGER)));

    private Defaults(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    /** Returns {@code OffsetDateTime.parse("0001-01-01T00:00:00Z")} if it is absent. */
    public Optional<OffsetDateTime> getAt() { return getOptional(0, OffsetDateTime.parse("0001-01-01T00:00:00Z")); }

    /** Returns {@code LocalDate.parse("2026-03-01")} if it is absent. */
    public Optional<LocalDate> getDay() { return getOptional(1, LocalDate.parse("2026-03-01")); }

    /** Returns {@code UUID.fromString("3fa85f64-5717-4562-b3fc-2c963f66afa6")} if it is absent. */
    public Optional<UUID> getId() { return getOptional(2, UUID.fromString("3fa85f64-5717-4562-b3fc-2c963f66afa6")); }

    /** Returns {@code ""} if it is absent. */
    public Optional<String> getText() { return getOptional(3, ""); }

    /** Returns {@code List.of()} if it is absent. */
    public Optional<List<String>> getList() { return getOptional(4, List.of()); }

    /** Returns {@code Map.of()} if it is absent. */
    public Optional<Map<String, Integer>> getMap() { return getOptional(5, Map.of()); }

    /** Builds {@link Defaults}. */
    public static final class Builder extends JsonObject.Builder<Defaults, Builder> {
        private Builder() {}

        public Builder at(OffsetDateTime at) { return set(0, at); }
        public Builder day(LocalDate day) { return set(1, day); }
        public Builder id(UUID id) { return set(2, id); }
        public Builder text(String text) { return set(3, text); }
        public Builder list(List<String> list) { return set(4, list); }
        public Builder map(Map<String, Integer> map) { return set(5, map); }
    }
}
