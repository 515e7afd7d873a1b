package org.example.resources.queries.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class BareQueriesRequestPoint
        extends JsonObject<BareQueriesRequestPoint, BareQueriesRequestPoint.Builder> {
    public static final JsonType<BareQueriesRequestPoint, Builder> JSON_ADAPTER =
            new JsonType<>(
                    "BareQueriesRequestPoint", Builder::new, BareQueriesRequestPoint::new, properties -> properties
                    .optional("x", Json.INTEGER)
                    .optional("y", Json.INTEGER));

    private BareQueriesRequestPoint(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getX() { return getOptional(0); }
    public Optional<Integer> getY() { return getOptional(1); }

    /** Builds {@link BareQueriesRequestPoint}. */
    public static final class Builder extends JsonObject.Builder<BareQueriesRequestPoint, Builder> {
        private Builder() {}

        public Builder x(int x) { return set(0, x); }
        public Builder y(int y) { return set(1, y); }
    }
}
