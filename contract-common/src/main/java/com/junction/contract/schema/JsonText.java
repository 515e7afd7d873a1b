package com.junction.contract.schema;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ValueNode;

/** Reads JSON from outside within limits. */
public final class JsonText {
    /** The nesting of arrays and objects. */
    public static final int MAX_DEPTH = 500;

    /** The characters of a number, and the digits that its exponent stands for. */
    public static final int MAX_NUMBER_LENGTH = 1000;

    /** The characters of a property name. */
    public static final int MAX_NAME_LENGTH = 50_000;

    private static final long UNLIMITED = -1;

    private static final JsonMapper MAPPER = mapper(UNLIMITED);

    /** The mappers by the number of tokens; a run has one limit. */
    private static final Map<Long, JsonMapper> BOUNDED = new ConcurrentHashMap<>();

    private JsonText() {}

    private static JsonMapper mapper(long maxTokens) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNumberLength(MAX_NUMBER_LENGTH)
                .maxNameLength(MAX_NAME_LENGTH)
                .maxStringLength(Integer.MAX_VALUE)
                .maxTokenCount(maxTokens)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .nodeFactory(new BoundedNumbers())
                .build();
    }

    /** The value of a JSON text; null if the text is not JSON or exceeds a limit. */
    public static @Nullable JsonNode parse(String text) {
        try {
            return read(text, MAPPER);
        } catch (LimitReachedException e) {
            return null;
        }
    }

    /**
     * The value of a JSON text; null if the text is not JSON.
     *
     * @param maxTokens the tokens (names, scalars, brackets) that the text may have
     * @throws LimitReachedException if the text exceeds a limit, whether or not it is JSON
     */
    public static @Nullable JsonNode parseWithin(long maxTokens, String text) {
        return read(text, BOUNDED.computeIfAbsent(maxTokens, JsonText::mapper));
    }

    private static @Nullable JsonNode read(String text, JsonMapper mapper) {
        try {
            JsonNode node = mapper.readTree(text);
            return node.isMissingNode() ? null : node;
        } catch (StreamConstraintsException e) {
            throw new LimitReachedException("its JSON " + limit(mapper));
        } catch (JacksonException e) {
            return null;
        }
    }

    private static String limit(JsonMapper mapper) {
        return String.format(
                Locale.ROOT,
                "is beyond a limit: %,d tokens, a depth of %,d, %,d digits of a number, %,d characters of a name",
                mapper.tokenStreamFactory().streamReadConstraints().getMaxTokenCount(),
                MAX_DEPTH,
                MAX_NUMBER_LENGTH,
                MAX_NAME_LENGTH);
    }

    /** Rejects exponents that would make arithmetic or the plain text of a number very long. */
    private static final class BoundedNumbers extends JsonNodeFactory {
        private static final long serialVersionUID = 1L;

        @Override
        public ValueNode numberNode(@Nullable BigDecimal value) {
            if (value != null && Math.abs((long) value.scale()) > MAX_NUMBER_LENGTH) {
                throw new LimitReachedException(String.format(
                        Locale.ROOT,
                        "its JSON has a number with an exponent beyond the limit of %,d",
                        MAX_NUMBER_LENGTH));
            }
            return super.numberNode(value);
        }
    }
}
