package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Point extends JsonObject<Point, Point.Builder> {
    public static final JsonType<Point, Builder> JSON_ADAPTER =
            new JsonType<>("Point", Builder::new, Point::new, properties -> properties
                    .optional("x", Json.INTEGER)
                    .optional("y", Json.INTEGER));

    private Point(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Integer> getX() { return getOptional(0); }
    public Optional<Integer> getY() { return getOptional(1); }

    /** Builds {@link Point}. */
    public static final class Builder extends JsonObject.Builder<Point, Builder> {
        private Builder() {}

        public Builder x(int x) { return set(0, x); }
        public Builder y(int y) { return set(1, y); }
    }
}
