package org.example.types;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;
import org.jspecify.annotations.Nullable;

public final class Nulls extends JsonObject<Nulls, Nulls.Builder> {
    public static final JsonType<Nulls, Builder> JSON_ADAPTER =
            new JsonType<>("Nulls", Builder::new, Nulls::new, properties -> properties
                    .requiredNullable("a", Json.STRING)
                    .requiredNullable("b", Inner.JSON_ADAPTER)
                    .optional("nullablePart", Inner.JSON_ADAPTER)
                    .nullable("c", Inner.JSON_ADAPTER)
                    .nullable("d", Json.list(Json.nullable(Json.INTEGER)))
                    .nullable("e", NullsE.JSON_ADAPTER)
                    .optional("f", Json.DECIMAL)
                    .optional("h", Json.map(Json.nullable(Json.INTEGER)))
                    .optional("g", Json.STRING));

    private Nulls(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getA() { return getOptional(0); }
    public Optional<Inner> getB() { return getOptional(1); }
    public Optional<Inner> getNullablePart() { return getOptional(2); }
    public Optional<Inner> getC() { return getOptional(3); }
    public Optional<List<@Nullable Integer>> getD() { return getOptional(4); }
    public Optional<NullsE> getE() { return getOptional(5); }
    public Optional<BigDecimal> getF() { return getOptional(6); }
    public Optional<Map<String, @Nullable Integer>> getH() { return getOptional(7); }
    public Optional<String> getG() { return getOptional(8); }

    /** Builds {@link Nulls}. */
    public static final class Builder extends JsonObject.Builder<Nulls, Builder> {
        private Builder() {}

        public Builder a(@Nullable String a) { return set(0, a); }
        public Builder b(@Nullable Inner b) { return set(1, b); }
        public Builder nullablePart(Inner nullablePart) { return set(2, nullablePart); }
        public Builder c(@Nullable Inner c) { return set(3, c); }
        public Builder d(@Nullable List<@Nullable Integer> d) { return set(4, d); }
        public Builder e(@Nullable NullsE e) { return set(5, e); }
        public Builder f(BigDecimal f) { return set(6, f); }
        public Builder h(Map<String, @Nullable Integer> h) { return set(7, h); }
        public Builder g(String g) { return set(8, g); }
    }
}
