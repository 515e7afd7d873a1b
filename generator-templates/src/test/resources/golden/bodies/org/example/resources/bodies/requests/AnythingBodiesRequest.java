package org.example.resources.bodies.requests;

import java.util.List;
import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.resources.bodies.types.AnythingBodiesRequestEither;
import org.example.resources.bodies.types.AnythingBodiesRequestPointsItem;
import org.jspecify.annotations.Nullable;

/** The parameters of POST /anything. */
public final class AnythingBodiesRequest extends ValueObject<AnythingBodiesRequest, AnythingBodiesRequest.Builder> {
    private static final ObjectType<AnythingBodiesRequest, Builder> TYPE =
            new ObjectType<>("AnythingBodiesRequest", Builder::new, AnythingBodiesRequest::new, properties -> properties
                    .parameter("value")
                    .parameter("either")
                    .parameter("points")
                    .parameter("gaps")
                    .parameter("joined"));

    private AnythingBodiesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<Object> getValue() { return getOptional(0); }
    public Optional<AnythingBodiesRequestEither> getEither() { return getOptional(1); }
    public Optional<List<AnythingBodiesRequestPointsItem>> getPoints() { return getOptional(2); }
    public Optional<List<@Nullable Integer>> getGaps() { return getOptional(3); }
    public Optional<List<@Nullable String>> getJoined() { return getOptional(4); }

    /** Builds {@link AnythingBodiesRequest}. */
    public static final class Builder extends ValueObject.Builder<AnythingBodiesRequest, Builder> {
        private Builder() {}

        public Builder value(Object value) { return set(0, value); }
        public Builder either(AnythingBodiesRequestEither either) { return set(1, either); }
        public Builder points(List<AnythingBodiesRequestPointsItem> points) { return set(2, points); }
        public Builder points(AnythingBodiesRequestPointsItem points) { return points(List.of(points)); }
        public Builder gaps(List<@Nullable Integer> gaps) { return set(3, gaps); }
        public Builder joined(List<@Nullable String> joined) { return set(4, joined); }
    }
}
