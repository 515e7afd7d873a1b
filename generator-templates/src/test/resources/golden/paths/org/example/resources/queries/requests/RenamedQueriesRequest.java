package org.example.resources.queries.requests;

import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;

/** The parameters of GET /renamed?key=&#123;API_KEY&#125;&amp;tag%5B0%5D=&#123;tag&#125;. */
public final class RenamedQueriesRequest extends ValueObject<RenamedQueriesRequest, RenamedQueriesRequest.Builder> {
    private static final ObjectType<RenamedQueriesRequest, Builder> TYPE =
            new ObjectType<>("RenamedQueriesRequest", Builder::new, RenamedQueriesRequest::new, properties -> properties
                    .requiredParameter("key")
                    .parameter("tag[0]"));

    private RenamedQueriesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public String getKey() { return get(0); }
    public Optional<String> getTag0() { return getOptional(1); }

    /** Builds {@link RenamedQueriesRequest}. */
    public static final class Builder extends ValueObject.Builder<RenamedQueriesRequest, Builder> {
        private Builder() {}

        public Builder key(String key) { return set(0, key); }
        public Builder tag0(String tag0) { return set(1, tag0); }
    }
}
