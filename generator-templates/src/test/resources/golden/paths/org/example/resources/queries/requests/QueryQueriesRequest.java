package org.example.resources.queries.requests;

import java.util.List;
import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;

/**
 * The parameters of GET
 * /query/&#123;id&#125;?kind=full&amp;name=&#123;name&#125;&amp;ids=&#123;ids&#125;&amp;size=&#123;size&#125;.
 */
public final class QueryQueriesRequest extends ValueObject<QueryQueriesRequest, QueryQueriesRequest.Builder> {
    private static final ObjectType<QueryQueriesRequest, Builder> TYPE =
            new ObjectType<>("QueryQueriesRequest", Builder::new, QueryQueriesRequest::new, properties -> properties
                    .requiredParameter("name")
                    .requiredParameter("ids")
                    .parameter("size")
                    .parameter("limit"));

    private QueryQueriesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public String getName() { return get(0); }
    public List<Integer> getIds() { return get(1); }
    public Optional<Integer> getSize() { return getOptional(2); }
    public Optional<Integer> getLimit() { return getOptional(3); }

    /** Builds {@link QueryQueriesRequest}. */
    public static final class Builder extends ValueObject.Builder<QueryQueriesRequest, Builder> {
        private Builder() {}

        public Builder name(String name) { return set(0, name); }
        public Builder ids(List<Integer> ids) { return set(1, ids); }
        public Builder ids(Integer ids) { return ids(List.of(ids)); }
        public Builder size(int size) { return set(2, size); }
        public Builder limit(int limit) { return set(3, limit); }
    }
}
