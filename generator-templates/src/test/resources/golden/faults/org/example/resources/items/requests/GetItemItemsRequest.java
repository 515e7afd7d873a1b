package org.example.resources.items.requests;

import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;

/** The parameters of GET /items/&#123;item_id&#125;/&#123;item_id&#125;. */
public final class GetItemItemsRequest extends ValueObject<GetItemItemsRequest, GetItemItemsRequest.Builder> {
    private static final ObjectType<GetItemItemsRequest, Builder> TYPE =
            new ObjectType<>("GetItemItemsRequest", Builder::new, GetItemItemsRequest::new, properties -> properties
                    .parameter("plain"));

    private GetItemItemsRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<String> getPlain() { return getOptional(0); }

    /** Builds {@link GetItemItemsRequest}. */
    public static final class Builder extends ValueObject.Builder<GetItemItemsRequest, Builder> {
        private Builder() {}

        public Builder plain(String plain) { return set(0, plain); }
    }
}
