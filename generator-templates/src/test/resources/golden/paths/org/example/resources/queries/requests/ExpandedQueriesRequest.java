package org.example.resources.queries.requests;

import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;

/** The parameters of GET /expanded&#123;?page,size*&#125;&#123;&amp;sort:3&#125;. */
public final class ExpandedQueriesRequest extends ValueObject<ExpandedQueriesRequest, ExpandedQueriesRequest.Builder> {
    private static final ObjectType<ExpandedQueriesRequest, Builder> TYPE =
            new ObjectType<>(
                    "ExpandedQueriesRequest", Builder::new, ExpandedQueriesRequest::new, properties -> properties
                    .parameter("size")
                    .parameter("sort")
                    .parameter("page"));

    private ExpandedQueriesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<String> getSize() { return getOptional(0); }
    public Optional<String> getSort() { return getOptional(1); }
    public Optional<Integer> getPage() { return getOptional(2); }

    /** Builds {@link ExpandedQueriesRequest}. */
    public static final class Builder extends ValueObject.Builder<ExpandedQueriesRequest, Builder> {
        private Builder() {}

        public Builder size(String size) { return set(0, size); }
        public Builder sort(String sort) { return set(1, sort); }
        public Builder page(int page) { return set(2, page); }
    }
}
