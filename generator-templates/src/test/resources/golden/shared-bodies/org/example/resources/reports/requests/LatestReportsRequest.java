package org.example.resources.reports.requests;

import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.types.Filter;

/** The parameters of POST /counts/latest. */
public final class LatestReportsRequest extends ValueObject<LatestReportsRequest, LatestReportsRequest.Builder> {
    private static final ObjectType<LatestReportsRequest, Builder> TYPE =
            new ObjectType<>("LatestReportsRequest", Builder::new, LatestReportsRequest::new, properties -> properties
                    .parameter("body"));

    private LatestReportsRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    /** The body. */
    public Optional<Filter> getBody() { return getOptional(0); }

    /** Builds {@link LatestReportsRequest}. */
    public static final class Builder extends ValueObject.Builder<LatestReportsRequest, Builder> {
        private Builder() {}

        /** The body. */
        public Builder body(Filter body) { return set(0, body); }
    }
}
