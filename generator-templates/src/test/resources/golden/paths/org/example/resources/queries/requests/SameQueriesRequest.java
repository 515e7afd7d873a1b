package org.example.resources.queries.requests;

import org.example.core.ObjectType;
import org.example.core.ValueObject;

/** The parameters of GET /same/&#123;id&#125;/&#123;id&#125;?id=&#123;id&#125;. */
public final class SameQueriesRequest extends ValueObject<SameQueriesRequest, SameQueriesRequest.Builder> {
    private static final ObjectType<SameQueriesRequest, Builder> TYPE =
            new ObjectType<>("SameQueriesRequest", Builder::new, SameQueriesRequest::new, properties -> properties
                    .requiredParameter("id"));

    private SameQueriesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public String getId() { return get(0); }

    /** Builds {@link SameQueriesRequest}. */
    public static final class Builder extends ValueObject.Builder<SameQueriesRequest, Builder> {
        private Builder() {}

        public Builder id(String id) { return set(0, id); }
    }
}
