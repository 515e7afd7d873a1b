package org.example.resources.numbers.requests;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;

/** The parameters of POST /numbers/&#123;exact&#125;/&#123;double&#125;. */
public final class PostNumbersRequest extends ValueObject<PostNumbersRequest, PostNumbersRequest.Builder> {
    private static final ObjectType<PostNumbersRequest, Builder> TYPE =
            new ObjectType<>("PostNumbersRequest", Builder::new, PostNumbersRequest::new, properties -> properties
                    .parameter("price")
                    .parameter("amounts"));

    private PostNumbersRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<Double> getPrice() { return getOptional(0); }
    public Optional<List<BigDecimal>> getAmounts() { return getOptional(1); }

    /** Builds {@link PostNumbersRequest}. */
    public static final class Builder extends ValueObject.Builder<PostNumbersRequest, Builder> {
        private Builder() {}

        public Builder price(double price) { return set(0, price); }
        public Builder amounts(List<BigDecimal> amounts) { return set(1, amounts); }
        public Builder amounts(BigDecimal amounts) { return amounts(List.of(amounts)); }
    }
}
