package org.example.resources.queries.requests;

import org.example.core.ObjectType;
import org.example.core.ValueObject;

/** The parameters of GET /undeclared?convert=&#123;convert&#125;. */
public final class UndeclaredQueriesRequest
        extends ValueObject<UndeclaredQueriesRequest, UndeclaredQueriesRequest.Builder> {
    private static final ObjectType<UndeclaredQueriesRequest, Builder> TYPE =
            new ObjectType<>(
                    "UndeclaredQueriesRequest", Builder::new, UndeclaredQueriesRequest::new, properties -> properties
                    .requiredParameter("convert"));

    private UndeclaredQueriesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public String getConvert() { return get(0); }

    /** Builds {@link UndeclaredQueriesRequest}. */
    public static final class Builder extends ValueObject.Builder<UndeclaredQueriesRequest, Builder> {
        private Builder() {}

        public Builder convert(String convert) { return set(0, convert); }
    }
}
