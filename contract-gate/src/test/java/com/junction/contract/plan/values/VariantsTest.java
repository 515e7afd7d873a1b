package com.junction.contract.plan.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.junction.contract.document.SmallDocument;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.plan.sample.SampleBudget;
import com.junction.contract.plan.sample.SampleValues;
import com.junction.contract.tree.Place;
import com.junction.document.DocumentLimits;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The places of a value that are varied. The only deviation of each place is {@code =0}, the number 0. */
class VariantsTest {
    private static final Deviations ZERO =
            (schema, value) -> Map.of("=0", () -> JsonNodeFactory.instance.numberNode(0));

    @TempDir
    private Path folder;

    private final MergedSchemas schemas = new MergedSchemas();
    private final SampleValues samples = new SampleValues(schemas, new SampleBudget(DocumentLimits.DEFAULTS), 10);
    private final Set<String> entered = new HashSet<>();

    private List<Variant> variants(Place schema, Deviations deviations, int most) {
        VariantJudge judge = new VariantJudge() {
            @Override
            public boolean isWanted(JsonNode value, VariantContext context) {
                return context.isValid();
            }

            @Override
            public boolean isValid(JsonNode value) {
                return !value.toString().contains("invalid");
            }
        };
        return Variants.of(schema, samples.value(schema), schemas, samples, deviations, judge, entered, most);
    }

    private List<Variant> variants(String schema) {
        return variants(
                SmallDocument.schema(folder, schema, "A: {type: object, properties: {n: {type: boolean}}}"), ZERO, 100);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: boolean}                                         -> =0
            {properties: {a: {type: boolean}, b: {type: string}}}   -> =0 ; a=0 ; b=0
            {properties: {a: {properties: {b: {type: boolean}}}}}   -> =0 ; a=0 ; a.b=0
            {items: {type: boolean}}                                -> =0 ; [0]=0
            {items: {items: {type: boolean}}}                       -> =0 ; [0]=0 ; [0][0]=0
            {items: {type: boolean}, minItems: 3}                   -> =0 ; [0]=0
            {properties: {a: {items: {properties: {b: {}}}}}}       -> =0 ; a=0 ; a[0]=0 ; a[0].b=0
            {type: array}                                           -> =0
            {prefixItems: [{type: boolean}, {type: string}]}        -> =0 ; [0]=0 ; [1]=0
            {prefixItems: [{type: boolean}], items: {type: string}, minItems: 3} -> =0 ; [0]=0 ; [1]=0
            {items: {type: boolean}, maxItems: 0}                   -> =0 ; [0]=0
            {additionalProperties: {type: boolean}}                 -> =0 ; key=0
            {additionalProperties: {type: boolean}, minProperties: 3} -> =0 ; key=0 ; key0=0
            {properties: {a: {}}, required: [b], additionalProperties: {type: boolean}} -> =0 ; a=0 ; b=0
            {required: [b]}                                         -> =0
            {oneOf: [{type: boolean}, {type: string}]}              -> =0 ; oneOf[0]=0 ; oneOf[1]=0
            {properties: {a: {oneOf: [<A>, {type: string}]}}}       -> =0 ; a=0 ; a oneOf[0]=0 ; a oneOf[1]=0 ; a oneOf[0].n=0
            """)
    void eachPlaceIsVariedFromTheOutsideIn(String schema, String labels) {
        assertThat(variants(schema)).extracting(Variant::label).isEqualTo(List.of(labels.split(" ; ")));
    }

    @ParameterizedTest(name = "{0}, {1} -> {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: boolean}                                         -> =0             -> 0
            {properties: {a: {type: boolean}, b: {type: string}}}   -> a=0            -> {"a":0,"b":"text"}
            {properties: {a: {properties: {b: {type: boolean}}}, c: {type: integer}}} -> a.b=0 -> {"a":{"b":0},"c":1}
            {items: {type: boolean}, minItems: 3}                   -> [0]=0          -> [0,true,true]
            {prefixItems: [{type: boolean}], items: {type: string}, minItems: 3} -> [1]=0 -> [true,0,"text"]
            {items: {type: boolean}, maxItems: 0}                   -> [0]=0          -> [0]
            {items: {items: {type: boolean}, maxItems: 0}}          -> [0][0]=0       -> [[0]]
            {additionalProperties: {type: boolean}, minProperties: 2} -> key0=0       -> {"key":true,"key0":0}
            {properties: {a: {oneOf: [{type: boolean}, <A>]}}}      -> a oneOf[1].n=0 -> {"a":{"n":0}}
            """)
    void aVariantIsAWholeValue(String schema, String label, String value) {
        assertThat(variants(schema))
                .filteredOn(variant -> variant.label().equals(label))
                .singleElement()
                .satisfies(variant -> assertThat(variant.value()).hasToString(value));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {properties: {n: {type: integer}, s: <S>}}                -> s within itself    -> {"n":1,"s":{"n":1}}
            {properties: {n: {type: integer}, s: {items: <S>}}}       -> s[0] within itself -> {"n":1,"s":[{"n":1,"s":[]}]}
            {properties: {n: {type: integer}, s: {anyOf: [{type: 'null'}, <S>]}}} -> s within itself -> {"n":1,"s":{"n":1}}
            {properties: {a: {properties: {n: {type: integer}, s: <S>}}}} -> a.s within itself -> {"a":{"n":1,"s":{"a":{"n":1}}}}
            """)
    void aSchemaThatLeadsBackIsTriedOnceWithinItself(String schema, String label, String value) {
        assertThat(variants(schema))
                .filteredOn(variant -> variant.label().endsWith("within itself"))
                .singleElement()
                .satisfies(variant -> {
                    assertThat(variant.label()).isEqualTo(label);
                    assertThat(variant.origin()).isEqualTo("#/components/schemas/S within itself");
                    assertThat(variant.value()).hasToString(value);
                });
    }

    @Test
    void anOriginIsTheSameWhereverASchemaIsUsed() {
        Deviations several = (schema, value) -> Map.of("null", JsonNodeFactory.instance::nullNode);
        Place schema = SmallDocument.schema(
                folder, "{properties: {a: <A>, b: <A>, c: {oneOf: [<A>, {type: 'null'}]}}}", "A: {type: boolean}");
        assertThat(variants(schema, ZERO, 100))
                .extracting(Variant::origin)
                .containsExactly(
                        "#/components/schemas/S =0",
                        "#/components/schemas/A =0",
                        "#/components/schemas/A =0",
                        "#/components/schemas/A =0");
        entered.clear();
        assertThat(variants(schema, several, 100))
                .as("null originates where a schema is used")
                .extracting(Variant::origin)
                .containsExactly(
                        "#/components/schemas/S null",
                        "#/components/schemas/A null",
                        "#/components/schemas/A null",
                        "#/components/schemas/S/properties/c null");
    }

    @Test
    void aGeneralDeviationHasOneOrigin() {
        Deviations general = new Deviations() {
            @Override
            public Map<String, Supplier<JsonNode>> of(Place schema, JsonNode value) {
                return Map.of("everywhere", JsonNodeFactory.instance::nullNode);
            }

            @Override
            public boolean isGeneral(String deviation) {
                return deviation.equals("everywhere");
            }
        };
        assertThat(variants(SmallDocument.schema(folder, "{properties: {a: {}}}"), general, 100))
                .extracting(Variant::label, Variant::origin)
                .containsExactly(tuple("everywhere", "everywhere"), tuple("a everywhere", "everywhere"));
    }

    private static String properties(int count, String schema) {
        return IntStream.range(0, count).mapToObj(i -> "p" + i + ": " + schema).collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0} properties of one schema: {1} are visited")
    @CsvSource({"7, 7", "8, 8", "9, 8"})
    void eachSchemaIsVisitedAFewTimes(int properties, int visited) {
        Place schema = SmallDocument.schema(
                folder, "{properties: {" + properties(properties, "<A>") + "}}", "A: {type: boolean}");
        assertThat(variants(schema, ZERO, 100)).hasSize(1 + visited);
    }

    @ParameterizedTest(name = "at most {0} places: {1} variants, and {2} when all schemas are known")
    @CsvSource({"1, 4, 1", "2, 4, 2", "4, 4, 4"})
    void onlySchemasThatAreNewAreVisitedBeyondTheMostPlaces(int most, int first, int again) {
        Place schema = SmallDocument.schema(folder, "{properties: {" + properties(3, "{type: boolean}") + "}}");
        assertThat(variants(schema, ZERO, most)).hasSize(first);
        assertThat(variants(schema, ZERO, most)).hasSize(again);
    }

    @ParameterizedTest(name = "{0} nested lists: {1} places")
    @CsvSource({"16, 17", "17, 17"})
    void placesThatAreTooDeepAreNotVaried(int lists, int places) {
        Place schema = SmallDocument.schema(
                folder, "{type: array, minItems: 1, items: ".repeat(lists) + "{type: boolean}" + "}".repeat(lists));
        assertThat(variants(schema, ZERO, 100)).hasSize(places);
    }

    @Test
    void anObjectWithMorePropertiesThanAHundredIsVariedWithoutItsOptionalOnes() {
        Place schema = SmallDocument.schema(
                folder,
                "{required: [r], properties: {r: {type: boolean}, " + properties(100, "{type: boolean}") + "}}");
        List<Variant> variants = variants(schema, ZERO, 1000);
        assertThat(variants).hasSize(102);
        assertThat(variants.get(1).label()).isEqualTo("r=0");
        assertThat(variants.get(1).value()).hasSize(101);
        assertThat(variants.get(101).label()).isEqualTo("p99=0");
        assertThat(variants.get(101).value()).hasToString("{\"r\":true,\"p99\":0}");
    }

    @ParameterizedTest(name = "{0}: {1} is wanted: {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {oneOf: [{type: boolean}, {const: invalid}]}             -> oneOf[0]=0 -> true
            {oneOf: [{type: boolean}, {const: invalid}]}             -> oneOf[1]=0 -> false
            {properties: {a: {const: invalid}}}                      -> a=0        -> false
            {items: {const: invalid}, maxItems: 0}                   -> =0         -> true
            {items: {const: invalid}, maxItems: 0}                   -> [0]=0      -> false
            """)
    void aVariantIsJudgedByTheValueThatItDiffersFrom(String schema, String label, boolean wanted) {
        assertThat(variants(schema))
                .filteredOn(variant -> variant.label().equals(label))
                .singleElement()
                .satisfies(variant -> assertThat(variant.isWanted()).isEqualTo(wanted));
    }
}
