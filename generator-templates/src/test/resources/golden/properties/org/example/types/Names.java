package org.example.types;

import java.math.BigDecimal;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

/**
 * @see <a href="https://example.org/names">How things are called *&#47;</a>
 */
public final class Names extends JsonObject<Names, Names.Builder> {
    public static final JsonType<Names, Builder> JSON_ADAPTER =
            new JsonType<>("Names", Builder::new, Names::new, properties -> properties
                    .optional("class", Json.STRING)
                    .optional("default", Json.STRING)
                    .optional("equals", Json.BOOLEAN)
                    .optional("wait", Json.LONG)
                    .optional("user_id", Json.STRING)
                    .optional("userId", Json.STRING)
                    .optional("$ref_", Json.STRING)
                    .optional("@type", Json.STRING)
                    .optional("1st", Json.STRING)
                    .optional("gr\u00F6\u00DFe", Json.DECIMAL)
                    .optional("", Json.STRING)
                    .optional("additional_properties", Json.STRING)
                    .optional("builder", Json.STRING)
                    .optional("sdkName", Json.STRING)
                    .optional("+1", Json.INTEGER)
                    .optional("-1", Json.INTEGER));

    private Names(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<String> getClass_() { return getOptional(0); }
    public Optional<String> getDefault_() { return getOptional(1); }
    public Optional<Boolean> getEquals_() { return getOptional(2); }
    public Optional<Long> getWait_() { return getOptional(3); }
    public Optional<String> getUserId() { return getOptional(4); }
    public Optional<String> getUserId2() { return getOptional(5); }
    public Optional<String> getRef() { return getOptional(6); }
    public Optional<String> getType() { return getOptional(7); }
    public Optional<String> get_1St() { return getOptional(8); }
    public Optional<BigDecimal> getGröße() { return getOptional(9); }
    public Optional<String> getValue() { return getOptional(10); }
    public Optional<String> getAdditionalProperties_() { return getOptional(11); }
    public Optional<String> getBuilder() { return getOptional(12); }
    public Optional<String> getRenamed() { return getOptional(13); }
    public Optional<Integer> getPlus1() { return getOptional(14); }
    public Optional<Integer> getMinus1() { return getOptional(15); }

    /** Builds {@link Names}. */
    public static final class Builder extends JsonObject.Builder<Names, Builder> {
        private Builder() {}

        public Builder class_(String class_) { return set(0, class_); }
        public Builder default_(String default_) { return set(1, default_); }
        public Builder equals_(boolean equals_) { return set(2, equals_); }
        public Builder wait_(long wait_) { return set(3, wait_); }
        public Builder userId(String userId) { return set(4, userId); }
        public Builder userId2(String userId2) { return set(5, userId2); }
        public Builder ref(String ref) { return set(6, ref); }
        public Builder type(String type) { return set(7, type); }
        public Builder _1St(String _1St) { return set(8, _1St); }
        public Builder größe(BigDecimal größe) { return set(9, größe); }
        public Builder value(String value) { return set(10, value); }
        public Builder additionalProperties(String additionalProperties) { return set(11, additionalProperties); }
        public Builder builder(String builder) { return set(12, builder); }
        public Builder renamed(String renamed) { return set(13, renamed); }
        public Builder plus1(int plus1) { return set(14, plus1); }
        public Builder minus1(int minus1) { return set(15, minus1); }
    }
}
