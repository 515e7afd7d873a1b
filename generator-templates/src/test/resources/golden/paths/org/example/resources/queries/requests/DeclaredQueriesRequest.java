package org.example.resources.queries.requests;

import org.example.core.ObjectType;
import org.example.core.ValueObject;

/** The parameters of GET /declared?query=&#123;query&#125;. */
public final class DeclaredQueriesRequest extends ValueObject<DeclaredQueriesRequest, DeclaredQueriesRequest.Builder> {
    private static final ObjectType<DeclaredQueriesRequest, Builder> TYPE =
            new ObjectType<>(
                    "DeclaredQueriesRequest", Builder::new, DeclaredQueriesRequest::new, properties -> properties
                    .requiredParameter("query"));

    private DeclaredQueriesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public String getQuery() { return get(0); }

    /** Builds {@link DeclaredQueriesRequest}. */
    public static final class Builder extends ValueObject.Builder<DeclaredQueriesRequest, Builder> {
        private Builder() {}

        public Builder query(String query) { return set(0, query); }
    }
}
