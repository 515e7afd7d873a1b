package org.example.resources.queries.requests;

import org.example.core.ObjectType;
import org.example.core.ValueObject;

/** The parameters of GET /twice?id=&#123;first&#125;&amp;id=&#123;second&#125;. */
public final class TwiceQueriesRequest extends ValueObject<TwiceQueriesRequest, TwiceQueriesRequest.Builder> {
    private static final ObjectType<TwiceQueriesRequest, Builder> TYPE =
            new ObjectType<>("TwiceQueriesRequest", Builder::new, TwiceQueriesRequest::new, properties -> properties
                    .requiredParameter("id"));

    private TwiceQueriesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public String getId() { return get(0); }

    /** Builds {@link TwiceQueriesRequest}. */
    public static final class Builder extends ValueObject.Builder<TwiceQueriesRequest, Builder> {
        private Builder() {}

        public Builder id(String id) { return set(0, id); }
    }
}
