package org.example.types;

import java.util.List;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;
import org.jspecify.annotations.Nullable;

public final class Wrong extends JsonObject<Wrong, Wrong.Builder> {
    public static final JsonType<Wrong, Builder> JSON_ADAPTER =
            new JsonType<>("Wrong", Builder::new, Wrong::new, properties -> properties
                    .nullable("typo", Json.VALUE)
                    .optional("types", Json.STRING)
                    .optional("listed", Json.list(WrongListedItem.JSON_ADAPTER))
                    .optional("number", Json.INTEGER)
                    .optional("mode", WrongMode.JSON_ADAPTER)
                    .optional("inner", Inner.JSON_ADAPTER)
                    .optional("a_b", Json.STRING)
                    .optional("aB", Json.STRING));

    private Wrong(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Object> getTypo() { return getOptional(0); }
    public Optional<String> getTypes() { return getOptional(1); }
    public Optional<List<WrongListedItem>> getListed() { return getOptional(2); }
    public Optional<Integer> getNumber() { return getOptional(3); }
    public Optional<WrongMode> getMode() { return getOptional(4); }
    public Optional<Inner> getInner() { return getOptional(5); }
    public Optional<String> getAB() { return getOptional(6); }
    public Optional<String> getAB2() { return getOptional(7); }

    /** Builds {@link Wrong}. */
    public static final class Builder extends JsonObject.Builder<Wrong, Builder> {
        private Builder() {}

        public Builder typo(@Nullable Object typo) { return set(0, typo); }
        public Builder types(String types) { return set(1, types); }
        public Builder listed(List<WrongListedItem> listed) { return set(2, listed); }
        public Builder number(int number) { return set(3, number); }
        public Builder mode(WrongMode mode) { return set(4, mode); }
        public Builder inner(Inner inner) { return set(5, inner); }
        public Builder aB(String aB) { return set(6, aB); }
        public Builder aB2(String aB2) { return set(7, aB2); }
    }
}
