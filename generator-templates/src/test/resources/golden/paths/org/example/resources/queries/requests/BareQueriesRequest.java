package org.example.resources.queries.requests;

import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.resources.queries.types.BareQueriesRequestPoint;

/** The parameters of GET /bare?&#123;point&#125;. */
public final class BareQueriesRequest extends ValueObject<BareQueriesRequest, BareQueriesRequest.Builder> {
    private static final ObjectType<BareQueriesRequest, Builder> TYPE =
            new ObjectType<>("BareQueriesRequest", Builder::new, BareQueriesRequest::new, properties -> properties
                    .requiredParameter("point"));

    private BareQueriesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public BareQueriesRequestPoint getPoint() { return get(0); }

    /** Builds {@link BareQueriesRequest}. */
    public static final class Builder extends ValueObject.Builder<BareQueriesRequest, Builder> {
        private Builder() {}

        public Builder point(BareQueriesRequestPoint point) { return set(0, point); }
    }
}
