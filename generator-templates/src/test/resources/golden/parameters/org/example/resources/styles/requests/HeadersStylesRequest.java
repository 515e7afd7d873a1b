package org.example.resources.styles.requests;

import java.util.List;
import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.types.Point;
import org.jspecify.annotations.Nullable;

/** The parameters of GET /headers. */
public final class HeadersStylesRequest extends ValueObject<HeadersStylesRequest, HeadersStylesRequest.Builder> {
    private static final ObjectType<HeadersStylesRequest, Builder> TYPE =
            new ObjectType<>("HeadersStylesRequest", Builder::new, HeadersStylesRequest::new, properties -> properties
                    .parameter("X-List")
                    .parameter("X-Gaps")
                    .parameter("X-Pairs")
                    .requiredParameter("session")
                    .parameter("theme")
                    .parameter("sizes")
                    .parameter("id")
                    .parameter("id")
                    .parameter("User-Agent"));

    private HeadersStylesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<List<String>> getList() { return getOptional(0); }
    public Optional<List<Object>> getGaps() { return getOptional(1); }
    public Optional<Point> getPairs() { return getOptional(2); }
    public String getSession() { return get(3); }
    public Optional<String> getTheme() { return getOptional(4); }
    public Optional<List<@Nullable Integer>> getSizes() { return getOptional(5); }
    public Optional<Integer> getId() { return getOptional(6); }
    public Optional<Integer> getIdHeader() { return getOptional(7); }
    public Optional<String> getUserAgent() { return getOptional(8); }

    /** Builds {@link HeadersStylesRequest}. */
    public static final class Builder extends ValueObject.Builder<HeadersStylesRequest, Builder> {
        private Builder() {}

        public Builder list(List<String> list) { return set(0, list); }
        public Builder list(String list) { return list(List.of(list)); }
        public Builder gaps(List<Object> gaps) { return set(1, gaps); }
        public Builder pairs(Point pairs) { return set(2, pairs); }
        public Builder session(String session) { return set(3, session); }
        public Builder theme(String theme) { return set(4, theme); }
        public Builder sizes(List<@Nullable Integer> sizes) { return set(5, sizes); }
        public Builder id(int id) { return set(6, id); }
        public Builder idHeader(int idHeader) { return set(7, idHeader); }
        public Builder userAgent(String userAgent) { return set(8, userAgent); }
    }
}
