package org.example.resources.bodies.requests;

import java.util.List;
import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.resources.bodies.types.FormBodiesRequestAddress;
import org.example.resources.bodies.types.FormBodiesRequestDeep;

/** The parameters of POST /form. */
public final class FormBodiesRequest extends ValueObject<FormBodiesRequest, FormBodiesRequest.Builder> {
    private static final ObjectType<FormBodiesRequest, Builder> TYPE =
            new ObjectType<>("FormBodiesRequest", Builder::new, FormBodiesRequest::new, properties -> properties
                    .requiredParameter("name")
                    .parameter("tags")
                    .parameter("address")
                    .parameter("deep"));

    private FormBodiesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public String getName() { return get(0); }
    public Optional<List<String>> getTags() { return getOptional(1); }
    public Optional<FormBodiesRequestAddress> getAddress() { return getOptional(2); }
    public Optional<FormBodiesRequestDeep> getDeep() { return getOptional(3); }

    /** Builds {@link FormBodiesRequest}. */
    public static final class Builder extends ValueObject.Builder<FormBodiesRequest, Builder> {
        private Builder() {}

        public Builder name(String name) { return set(0, name); }
        public Builder tags(List<String> tags) { return set(1, tags); }
        public Builder tags(String tags) { return tags(List.of(tags)); }
        public Builder address(FormBodiesRequestAddress address) { return set(2, address); }
        public Builder deep(FormBodiesRequestDeep deep) { return set(3, deep); }
    }
}
