package com.junction.retrofit.runtime;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object with all kinds of properties, as the generator writes it. */
final class Thing extends JsonObject<Thing, Thing.Builder> {
    static final JsonType<Thing, Builder> JSON_ADAPTER = new JsonType<>(
            "Thing",
            Builder::new,
            Thing::new,
            properties -> properties
                    .required("name", Json.STRING)
                    .requiredNullable("owner", Json.STRING)
                    .optional("size", Json.INTEGER)
                    .nullable("note", Json.STRING)
                    .required("kind", Json.constant(Json.STRING, "thing"))
                    .optional("tags", Json.list(Json.STRING))
                    .optional("secret", Json.STRING)
                    .hidden()
                    .requiredParameter("team")
                    .parameter("page"));

    private Thing(Builder builder) {
        super(builder);
    }

    static Builder builder() {
        return JSON_ADAPTER.builder();
    }

    String getName() {
        return get(0);
    }

    Optional<String> getOwner() {
        return getOptional(1);
    }

    Optional<Integer> getSize() {
        return getOptional(2, 7);
    }

    Optional<String> getNote() {
        return getOptional(3);
    }

    Optional<List<String>> getTags() {
        return getOptional(5);
    }

    String getTeam() {
        return get(7);
    }

    static final class Builder extends JsonObject.Builder<Thing, Builder> {
        Builder name(String name) {
            return set(0, name);
        }

        Builder owner(@Nullable String owner) {
            return set(1, owner);
        }

        Builder size(@Nullable Integer size) {
            return set(2, size);
        }

        Builder note(@Nullable String note) {
            return set(3, note);
        }

        Builder kind(String kind) {
            return set(4, kind);
        }

        Builder tags(List<String> tags) {
            return set(5, tags);
        }

        Builder secret(String secret) {
            return set(6, secret);
        }

        Builder team(String team) {
            return set(7, team);
        }
    }
}
