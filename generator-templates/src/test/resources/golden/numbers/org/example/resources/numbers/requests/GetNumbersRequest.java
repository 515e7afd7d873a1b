package org.example.resources.numbers.requests;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.types.Rate;

/** The parameters of GET /numbers/&#123;exact&#125;/&#123;double&#125;. */
public final class GetNumbersRequest extends ValueObject<GetNumbersRequest, GetNumbersRequest.Builder> {
    private static final ObjectType<GetNumbersRequest, Builder> TYPE =
            new ObjectType<>("GetNumbersRequest", Builder::new, GetNumbersRequest::new, properties -> properties
                    .parameter("price")
                    .parameter("amount")
                    .parameter("amounts")
                    .parameter("big")
                    .parameter("rate")
                    .parameter("X-Weight"));

    private GetNumbersRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<Double> getPrice() { return getOptional(0); }
    public Optional<BigDecimal> getAmount() { return getOptional(1); }
    public Optional<List<BigDecimal>> getAmounts() { return getOptional(2); }
    public Optional<BigInteger> getBig() { return getOptional(3); }
    public Optional<Rate> getRate() { return getOptional(4); }
    public Optional<Double> getWeight() { return getOptional(5); }

    /** Builds {@link GetNumbersRequest}. */
    public static final class Builder extends ValueObject.Builder<GetNumbersRequest, Builder> {
        private Builder() {}

        public Builder price(double price) { return set(0, price); }
        public Builder amount(BigDecimal amount) { return set(1, amount); }
        public Builder amounts(List<BigDecimal> amounts) { return set(2, amounts); }
        public Builder amounts(BigDecimal amounts) { return amounts(List.of(amounts)); }
        public Builder big(BigInteger big) { return set(3, big); }
        public Builder rate(Rate rate) { return set(4, rate); }
        public Builder weight(double weight) { return set(5, weight); }
    }
}
