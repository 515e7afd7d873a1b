package org.example.resources.items.requests;

import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.types.Item;

/** The parameters of PUT /items/&#123;item_id&#125;. */
public final class PutItemItemsRequest extends ValueObject<PutItemItemsRequest, PutItemItemsRequest.Builder> {
    private static final ObjectType<PutItemItemsRequest, Builder> TYPE =
            new ObjectType<>("PutItemItemsRequest", Builder::new, PutItemItemsRequest::new, properties -> properties
                    .parameter("verbose")
                    .requiredParameter("body"));

    private PutItemItemsRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<Boolean> getVerbose() { return getOptional(0); }

    /** The body. */
    public Item getBody() { return get(1); }

    /** Builds {@link PutItemItemsRequest}. */
    public static final class Builder extends ValueObject.Builder<PutItemItemsRequest, Builder> {
        private Builder() {}

        public Builder verbose(boolean verbose) { return set(0, verbose); }

        /** The body. */
        public Builder body(Item body) { return set(1, body); }
    }
}
