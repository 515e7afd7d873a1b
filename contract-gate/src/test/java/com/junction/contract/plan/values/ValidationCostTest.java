package com.junction.contract.plan.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.SmallDocument;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The cost is the number of parts that a validator visits; 20,000 are too many. */
class ValidationCostTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @TempDir
    private Path folder;

    /** Each part of the schema is one visit, so that a list of n items costs 1 + n times the cost of an item. */
    @ParameterizedTest(name = "{0} items of {1}: too much {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            19998 -> {items: {}}                                            -> false
            19999 -> {items: {}}                                            -> true
            99999 -> {}                                                     -> false
            99999 -> {items: true}                                          -> false
            4999  -> {items: {oneOf: [{}, {}, {}]}}                         -> false
            5000  -> {items: {oneOf: [{}, {}, {}]}}                         -> true
            5000  -> {items: {anyOf: [{}, {}, {}]}}                         -> true
            5000  -> {items: {allOf: [{}, {}, {}]}}                         -> true
            5000  -> {items: {allOf: [{oneOf: [{}, {}]}]}}                  -> true
            5000  -> {allOf: [{items: {}}, {items: {}}, {items: {}}]}       -> false
            6666  -> {allOf: [{items: {}}, {items: {}}, {items: {}}]}       -> true
            6666  -> {items: {allOf: [<S>, <S>]}}                           -> false
            """)
    void theCostOfAList(int items, String schema, boolean tooHigh) {
        ArrayNode list = JSON.arrayNode();
        IntStream.range(0, items).forEach(list::add);
        assertThat(isTooHigh(list, schema)).isEqualTo(tooHigh);
    }

    @ParameterizedTest(name = "{0} properties of {1}: too much {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            19998 -> {additionalProperties: {}}                             -> false
            19999 -> {additionalProperties: {}}                             -> true
            19999 -> {additionalProperties: true}                           -> false
            19999 -> {properties: {p0: {}}}                                 -> false
            9999  -> {additionalProperties: {allOf: [{}]}}                  -> false
            10000 -> {additionalProperties: {allOf: [{}]}}                  -> true
            10000 -> {additionalProperties: {items: {}}}                    -> false
            """)
    void theCostOfAnObject(int properties, String schema, boolean tooHigh) {
        ObjectNode object = JSON.objectNode();
        IntStream.range(0, properties).forEach(i -> object.put("p" + i, i));
        assertThat(isTooHigh(object, schema)).isEqualTo(tooHigh);
    }

    @ParameterizedTest(name = "{0} described properties: too much {1}")
    @CsvSource({"99, false", "100, true"})
    void theCostOfDescribedProperties(int properties, boolean tooHigh) {
        ObjectNode object = JSON.objectNode();
        IntStream.range(0, properties).forEach(i -> object.put("p" + i, i));
        String members = IntStream.range(0, 199).mapToObj(i -> "{}").collect(Collectors.joining(", "));
        String described = IntStream.range(0, properties)
                .mapToObj(i -> "p" + i + ": {anyOf: [" + members + "]}")
                .collect(Collectors.joining(", "));
        assertThat(isTooHigh(object, "{properties: {" + described + "}}")).isEqualTo(tooHigh);
    }

    private boolean isTooHigh(JsonNode value, String schema) {
        return ValidationCost.isTooHigh(value, SmallDocument.schema(folder, schema));
    }
}
