package org.example.types;

import java.util.List;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;
import org.jspecify.annotations.Nullable;

public final class Holder extends JsonObject<Holder, Holder.Builder> {
    public static final JsonType<Holder, Builder> JSON_ADAPTER =
            new JsonType<>("Holder", Builder::new, Holder::new, properties -> properties
                    .optional("strings", Json.list(Strings.JSON_ADAPTER))
                    .nullable("with_null", WithNull.JSON_ADAPTER)
                    .optional("integers", Integers.JSON_ADAPTER)
                    .optional("mixed", Json.list(Mixed.JSON_ADAPTER))
                    .optional("named", Named.JSON_ADAPTER)
                    .optional("closed", Closed.JSON_ADAPTER)
                    .optional("closed_integers", ClosedIntegers.JSON_ADAPTER)
                    .required("constant", Json.constant(Json.STRING, "fixed"))
                    .optional("number", Json.constant(Json.INTEGER, 5)));

    private Holder(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<List<Strings>> getStrings() { return getOptional(0); }
    public Optional<WithNull> getWithNull() { return getOptional(1); }

    /** Returns {@code Integers.ONE} if it is absent. */
    public Optional<Integers> getIntegers() { return getOptional(2, Integers.ONE); }
    public Optional<List<Mixed>> getMixed() { return getOptional(3); }
    public Optional<Named> getNamed() { return getOptional(4); }

    /** Returns {@code Closed.B} if it is absent. */
    public Optional<Closed> getClosed() { return getOptional(5, Closed.B); }
    public Optional<ClosedIntegers> getClosedIntegers() { return getOptional(6); }
    public String getConstant() { return get(7); }
    public Optional<Integer> getNumber() { return getOptional(8); }

    /** Builds {@link Holder}. */
    public static final class Builder extends JsonObject.Builder<Holder, Builder> {
        private Builder() {}

        public Builder strings(List<Strings> strings) { return set(0, strings); }
        public Builder withNull(@Nullable WithNull withNull) { return set(1, withNull); }
        public Builder integers(Integers integers) { return set(2, integers); }
        public Builder mixed(List<Mixed> mixed) { return set(3, mixed); }
        public Builder named(Named named) { return set(4, named); }
        public Builder closed(Closed closed) { return set(5, closed); }
        public Builder closedIntegers(ClosedIntegers closedIntegers) { return set(6, closedIntegers); }
        public Builder number(int number) { return set(8, number); }
    }
}
