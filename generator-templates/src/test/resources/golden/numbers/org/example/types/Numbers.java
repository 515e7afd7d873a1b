package org.example.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Numbers extends JsonObject<Numbers, Numbers.Builder> {
    public static final JsonType<Numbers, Builder> JSON_ADAPTER =
            new JsonType<>("Numbers", Builder::new, Numbers::new, properties -> properties
                    .optional("exact", Json.DECIMAL)
                    .optional("decimal", Json.DECIMAL)
                    .optional("approximate", Json.DOUBLE)
                    .optional("float", Json.DOUBLE)
                    .optional("big", Json.BIG_INTEGER)
                    .optional("wide", Json.BIG_INTEGER)
                    .optional("wider", Json.BIG_INTEGER)
                    .optional("whole", Json.LONG)
                    .optional("money", Json.DECIMAL)
                    .optional("most", Json.BIG_INTEGER)
                    .optional("half", Json.constant(Json.DECIMAL, new BigDecimal("0.5")))
                    .optional("huge", Json.constant(Json.LONG, 5000000000L))
                    .optional("map", Json.map(Json.DECIMAL)));

    private Numbers(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<BigDecimal> getExact() { return getOptional(0); }
    public Optional<BigDecimal> getDecimal() { return getOptional(1); }
    public Optional<Double> getApproximate() { return getOptional(2); }
    public Optional<Double> getFloat_() { return getOptional(3); }
    public Optional<BigInteger> getBig() { return getOptional(4); }
    public Optional<BigInteger> getWide() { return getOptional(5); }
    public Optional<BigInteger> getWider() { return getOptional(6); }
    public Optional<Long> getWhole() { return getOptional(7); }

    /** Returns {@code new BigDecimal("0.1")} if it is absent. */
    public Optional<BigDecimal> getMoney() { return getOptional(8, new BigDecimal("0.1")); }

    /** Returns {@code new BigInteger("18446744073709551615")} if it is absent. */
    public Optional<BigInteger> getMost() { return getOptional(9, new BigInteger("18446744073709551615")); }
    public Optional<BigDecimal> getHalf() { return getOptional(10); }
    public Optional<Long> getHuge() { return getOptional(11); }
    public Optional<Map<String, BigDecimal>> getMap() { return getOptional(12); }

    /** Builds {@link Numbers}. */
    public static final class Builder extends JsonObject.Builder<Numbers, Builder> {
        private Builder() {}

        public Builder exact(BigDecimal exact) { return set(0, exact); }
        public Builder decimal(BigDecimal decimal) { return set(1, decimal); }
        public Builder approximate(double approximate) { return set(2, approximate); }
        public Builder float_(double float_) { return set(3, float_); }
        public Builder big(BigInteger big) { return set(4, big); }
        public Builder wide(BigInteger wide) { return set(5, wide); }
        public Builder wider(BigInteger wider) { return set(6, wider); }
        public Builder whole(long whole) { return set(7, whole); }
        public Builder money(BigDecimal money) { return set(8, money); }
        public Builder most(BigInteger most) { return set(9, most); }
        public Builder half(BigDecimal half) { return set(10, half); }
        public Builder huge(long huge) { return set(11, huge); }
        public Builder map(Map<String, BigDecimal> map) { return set(12, map); }
    }
}
