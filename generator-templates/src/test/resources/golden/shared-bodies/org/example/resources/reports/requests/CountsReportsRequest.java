package org.example.resources.reports.requests;

import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.types.Filter;

/** The parameters of POST /counts. */
public final class CountsReportsRequest extends ValueObject<CountsReportsRequest, CountsReportsRequest.Builder> {
    private static final ObjectType<CountsReportsRequest, Builder> TYPE =
            new ObjectType<>("CountsReportsRequest", Builder::new, CountsReportsRequest::new, properties -> properties
                    .parameter("from")
                    .parameter("body"));

    private CountsReportsRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<String> getFrom() { return getOptional(0); }

    /** The body. */
    public Optional<Filter> getBody() { return getOptional(1); }

    /** Builds {@link CountsReportsRequest}. */
    public static final class Builder extends ValueObject.Builder<CountsReportsRequest, Builder> {
        private Builder() {}

        public Builder from(String from) { return set(0, from); }

        /** The body. */
        public Builder body(Filter body) { return set(1, body); }
    }
}
