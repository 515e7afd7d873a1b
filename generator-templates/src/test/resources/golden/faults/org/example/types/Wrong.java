package org.example.types;

import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

/** Wrong. */
public final class Wrong extends JsonObject<Wrong, Wrong.Builder> {
    /** Reads and writes this type; properties that the document does not know survive. */
    public static final JsonType<Wrong, Builder> JSON_ADAPTER =
            new JsonType<>("Wrong", Builder::new, Wrong::new, properties -> properties
                    .optional("typo", Json.VALUE)
                    .optional("number", Json.INTEGER)
                    .optional("mode", WrongMode.JSON_ADAPTER)
                    .optional("inner", Inner.JSON_ADAPTER)
                    .optional("a_b", Json.STRING)
                    .optional("aB", Json.STRING));

    private Wrong(Builder builder) { super(builder); }

    /** A builder without any value. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Object> getTypo() { return getOptional(0); }
    public Optional<Integer> getNumber() { return getOptional(1); }
    public Optional<WrongMode> getMode() { return getOptional(2); }
    public Optional<Inner> getInner() { return getOptional(3); }
    public Optional<String> getAB() { return getOptional(4); }
    public Optional<String> getAB2() { return getOptional(5); }

    /** Builds {@link Wrong}. */
    public static final class Builder extends JsonObject.Builder<Wrong, Builder> {
        private Builder() {}

        public Builder typo(Object typo) { return set(0, typo); }
        public Builder number(int number) { return set(1, number); }
        public Builder mode(WrongMode mode) { return set(2, mode); }
        public Builder inner(Inner inner) { return set(3, inner); }
        public Builder aB(String aB) { return set(4, aB); }
        public Builder aB2(String aB2) { return set(5, aB2); }
    }
}
