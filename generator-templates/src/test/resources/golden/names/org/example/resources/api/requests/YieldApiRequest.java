package org.example.resources.api.requests;

import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;

/** The parameters of GET /shops/&#123;shop.id&#125;/items/&#123;shop_id&#125;/&#123;org&#125;. */
public final class YieldApiRequest extends ValueObject<YieldApiRequest, YieldApiRequest.Builder> {
    private static final ObjectType<YieldApiRequest, Builder> TYPE =
            new ObjectType<>("YieldApiRequest", Builder::new, YieldApiRequest::new, properties -> properties
                    .parameter("q"));

    private YieldApiRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<String> getQ() { return getOptional(0); }

    /** Builds {@link YieldApiRequest}. */
    public static final class Builder extends ValueObject.Builder<YieldApiRequest, Builder> {
        private Builder() {}

        public Builder q(String q) { return set(0, q); }
    }
}
