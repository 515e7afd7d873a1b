package org.example.resources.styles.requests;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.resources.styles.types.QueryStylesRequestEither;
import org.example.types.Point;
import org.jspecify.annotations.Nullable;

/** The parameters of GET /query. */
public final class QueryStylesRequest extends ValueObject<QueryStylesRequest, QueryStylesRequest.Builder> {
    private static final ObjectType<QueryStylesRequest, Builder> TYPE =
            new ObjectType<>("QueryStylesRequest", Builder::new, QueryStylesRequest::new, properties -> properties
                    .parameter("exploded")
                    .parameter("joined")
                    .parameter("spaces")
                    .parameter("pipes")
                    .parameter("deep")
                    .parameter("point")
                    .parameter("pair")
                    .parameter("json")
                    .parameter("at")
                    .parameter("id")
                    .parameter("loose")
                    .parameter("gaps")
                    .parameter("joined-gaps")
                    .parameter("either"));

    private QueryStylesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<List<String>> getExploded() { return getOptional(0); }
    public Optional<List<Integer>> getJoined() { return getOptional(1); }
    public Optional<List<String>> getSpaces() { return getOptional(2); }
    public Optional<List<String>> getPipes() { return getOptional(3); }
    public Optional<Point> getDeep() { return getOptional(4); }
    public Optional<Point> getPoint() { return getOptional(5); }
    public Optional<Point> getPair() { return getOptional(6); }
    public Optional<Point> getJson() { return getOptional(7); }
    public Optional<OffsetDateTime> getAt() { return getOptional(8); }
    public Optional<Integer> getId() { return getOptional(9); }
    public Optional<List<Object>> getLoose() { return getOptional(10); }
    public Optional<List<@Nullable Integer>> getGaps() { return getOptional(11); }
    public Optional<List<@Nullable String>> getJoinedGaps() { return getOptional(12); }
    public Optional<QueryStylesRequestEither> getEither() { return getOptional(13); }

    /** Builds {@link QueryStylesRequest}. */
    public static final class Builder extends ValueObject.Builder<QueryStylesRequest, Builder> {
        private Builder() {}

        public Builder exploded(List<String> exploded) { return set(0, exploded); }
        public Builder exploded(String exploded) { return exploded(List.of(exploded)); }
        public Builder joined(List<Integer> joined) { return set(1, joined); }
        public Builder joined(Integer joined) { return joined(List.of(joined)); }
        public Builder spaces(List<String> spaces) { return set(2, spaces); }
        public Builder spaces(String spaces) { return spaces(List.of(spaces)); }
        public Builder pipes(List<String> pipes) { return set(3, pipes); }
        public Builder pipes(String pipes) { return pipes(List.of(pipes)); }
        public Builder deep(Point deep) { return set(4, deep); }
        public Builder point(Point point) { return set(5, point); }
        public Builder pair(Point pair) { return set(6, pair); }
        public Builder json(Point json) { return set(7, json); }
        public Builder at(OffsetDateTime at) { return set(8, at); }
        public Builder id(int id) { return set(9, id); }
        public Builder loose(List<Object> loose) { return set(10, loose); }
        public Builder gaps(List<@Nullable Integer> gaps) { return set(11, gaps); }
        public Builder joinedGaps(List<@Nullable String> joinedGaps) { return set(12, joinedGaps); }
        public Builder either(QueryStylesRequestEither either) { return set(13, either); }
    }
}
