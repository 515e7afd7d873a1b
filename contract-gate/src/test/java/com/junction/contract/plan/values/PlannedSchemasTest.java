package com.junction.contract.plan.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.plan.Plan;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.plan.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is planned by schemas of one kind each. */
class PlannedSchemasTest {
    @TempDir
    private Path folder;

    private Plan plan(String version, String mediaType, String schema, String more) throws IOException {
        Contract contract = Contract.read(Files.writeString(
                folder.resolve("document.yaml"), """
                openapi: %s
                info: {title: T, version: '1'}
                paths:
                  /a:
                    post:
                      requestBody: {required: true, content: {%s: {schema: {%s}}}}
                      responses:
                        '200': {description: ok, content: {application/json: {schema: {%s}}}}
                        '400': {description: bad}
                components: {schemas: {%s}}
                """.formatted(version, mediaType, schema, schema, more)));
        return Planner.plan(contract, new PlanSettings(100, PlanSettings.DEFAULT_SEED, ""));
    }

    private static String body(Plan plan) {
        return plan.cases().stream()
                .filter(planned -> planned.label().equals("body: all properties"))
                .map(planned -> String.valueOf(planned.body()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode answers(Plan plan) {
        return plan.served()
                .at("/paths/~1a/post/responses/200/content")
                .path("application/json")
                .path("examples");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "properties: {a: {type: string}}",
                "additionalProperties: true",
                "additionalProperties: {type: string}",
                "patternProperties: {'^a': {type: string}}",
                "required: [a]",
            })
    void keywordsOfObjectsWithoutATypePlanAnObject(String keywords) throws IOException {
        String schema = "type: object, required: [inner], properties: {inner: {" + keywords + "}}";
        assertThat(plan("3.0.3", "application/json", schema, "").cases())
                .filteredOn(planned -> planned.kind().isTyped())
                .isNotEmpty()
                .allMatch(planned -> String.valueOf(planned.body()).startsWith("{\"inner\":{"));
    }

    private static List<String> labels(Plan plan, CaseKind kind) {
        return plan.cases().stream()
                .filter(planned -> planned.kind() == kind)
                .map(Case::label)
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}, and null {2}")
    @CsvSource(
            delimiterString = " | ",
            value = {
                "{enum: [null]}                        | null   | false",
                "{const: null}                         | null   | false",
                "{type: 'null'}                        | null   | false",
                "{enum: [x, null]}                     | \"x\"    | true",
                "{oneOf: [{const: null}, {type: string}]} | \"text\" | true",
                "{type: string, enum: [x]}             | \"x\"    | false",
            })
    void nullIsPlannedInEverySpelling(String property, String value, boolean alsoNull) throws IOException {
        Plan plan = plan(
                "3.1.0",
                "application/json",
                "type: object, required: [a, b], properties: {a: " + property + ", b: {type: string}}",
                "");

        assertThat(plan.problems()).isEmpty();
        assertThat(body(plan)).isEqualTo("{\"a\":" + value + ",\"b\":\"text\"}");
        assertThat(labels(plan, CaseKind.VALID).contains("body: a null")).isEqualTo(alsoNull);
    }

    /** As a text it would be the word. */
    @Test
    void noItemOfAParameterIsNull() throws IOException {
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      parameters:
                        - {name: a, in: query, schema: {type: array, items: {type: [string, 'null'], enum: [x, null]}}}
                        - {name: b, in: query, style: deepObject,
                           schema: {type: object, properties: {c: {type: [string, 'null']}, d: {type: string}}}}
                      responses: {'204': {description: ok}}
                """));
        Plan plan = Planner.plan(contract, new PlanSettings(100, PlanSettings.DEFAULT_SEED, ""));

        assertThat(plan.cases())
                .filteredOn(planned -> planned.kind() == CaseKind.VALID)
                .flatMap(planned -> planned.parameters().values())
                .isNotEmpty()
                .noneMatch(value -> value.valueStream().anyMatch(JsonNode::isNull));
    }

    @ParameterizedTest
    @CsvSource({
        "date-time, 25, 25",
        "date-time, 21, 24",
        "date-time, 35, 35",
        "time, 12, 20",
        "email, 30, 30",
        "byte, 9, 12",
        "uri, 40, 40",
        "hostname, 20, 20"
    })
    void aTextHasTheFormatAndTheLength(String format, int least, int most) throws IOException {
        Plan plan = plan(
                "3.1.0",
                "application/json",
                "type: string, format: " + format + ", minLength: " + least + ", maxLength: " + most,
                "");

        assertThat(plan.problems()).isEmpty();
        assertThat(body(plan)).hasSizeBetween(least + 2, most + 2);
        assertThat(answers(plan).path("first").path("value").asString()).hasSizeBetween(least, most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0.3", "3.1.0"})
    void whatIsForOneDirectionIsPlannedForThatAlone(String version) throws IOException {
        Plan plan = plan(version, "application/json", "$ref: '#/components/schemas/User'", """
                Id: {type: integer, readOnly: true},
                User: {type: object, required: [id, name, password], properties: {
                  id: {$ref: '#/components/schemas/Id'}, name: {type: string},
                  password: {type: string, writeOnly: true}, boss: {$ref: '#/components/schemas/User'}}}
                """);

        assertThat(body(plan)).isEqualTo("{\"name\":\"text\",\"password\":\"text\"}");
        assertThat(answers(plan).path("first").path("value").toString()).isEqualTo("{\"id\":1,\"name\":\"text\"}");
        assertThat(labels(plan, CaseKind.INVALID))
                .contains("body: name absent (required) is refused", "body: password absent (required) is refused")
                .noneMatch(label -> label.contains("id "));
        assertThat(answers(plan).toString()).doesNotContain("password");
        assertThat(plan.cases())
                .allMatch(planned -> !String.valueOf(planned.body()).contains("\"id\""));
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "$ref: '#/components/schemas/A' | A: {properties: {a: {type: boolean}}} | {'a':true}",
                "type: object, properties: {b: {allOf: [{$ref: '#/components/schemas/A'}]}}"
                        + " | A: {properties: {a: {type: boolean}}} | {'b':{'a':true}}",
                "type: object, properties: {b: {$ref: '#/components/schemas/L'}} | L: {items: {type: boolean}} | {'b':[true]}",
                "allOf: [{allOf: [{required: [a], allOf: [{type: object}]}], properties: {a: {type: boolean}}}] | '' | {'a':true}",
                "allOf: [{properties: {a: {type: boolean}}}, {required: [a]}] | '' | {'a':true}",
                "allOf: [{required: [a]}, {properties: {a: {type: string}}}, {properties: {a: {enum: [x]}}}] | '' | {'a':'x'}",
                "allOf: [{type: object, properties: {n: {type: integer, minimum: 5}}}, {required: [n], properties: {n: {}}}]"
                        + " | '' | {'n':5}",
                "type: object, properties: {a: {type: string}, b: {type: string}}, required: [a],"
                        + " oneOf: [{required: [b]}, {required: [c], properties: {c: {type: integer}}}] | ''"
                        + " | {'a':'text','b':'text'}",
                "type: object, properties: {n: {type: integer, minimum: -9223372036854775808, maximum: -9223372036854775808}}"
                        + " | '' | {'n':-9223372036854775808}",
                "type: object, properties: {n: {type: number, exclusiveMinimum: 0, maximum: 0.01}} | '' | {'n':0.01}",
                "type: object, properties: {n: {type: number, format: int32, minimum: 1.25}} | '' | {'n':2}",
                "type: object, required: [a], additionalProperties: {type: integer} | '' | {'a':1}",
                "type: object, minProperties: 2, additionalProperties: {type: boolean} | '' | {'key':true,'key0':true}",
                "oneOf: [{type: object, required: [u], properties: {u: {$ref: '#/components/schemas/U'}}}, {type: integer}]"
                        + " | U: {oneOf: [{type: object, required: [u], properties: {u: {$ref: '#/components/schemas/U'}}}, {type: integer}]}"
                        + " | {'u':{'u':1}}",
            })
    void aValueIsPlannedByAllPartsOfItsSchema(String schema, String more, String value) throws IOException {
        for (String version : new String[] {"3.0.3", "3.1.0"}) {
            if (version.equals("3.1.0") || !schema.contains("exclusiveMinimum: 0")) {
                assertThat(body(plan(version, "application/json", schema, more)).replace('"', '\''))
                        .as(version)
                        .isEqualTo(value);
            }
        }
    }

    /** Keywords that are for values of another type than the schema's say nothing. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "type: string, items: {type: integer} | text",
                "type: string, properties: {a: {type: integer}}, required: [a], minimum: 5 | text",
                "type: array, properties: {a: {type: integer}}, required: [a], items: {type: boolean} | [true]",
                "type: object, items: {type: integer}, properties: {a: {type: boolean}} | {a:true}",
                "type: integer, minLength: 3, pattern: '^x', items: {type: string} | 1",
                "type: boolean, minimum: 3, format: date, additionalProperties: {type: string} | true",
                "type: array, items: {type: string, properties: {a: {type: integer}}} | [text]",
            })
    void keywordsOfAnotherTypeSayNothing(String schema, String value) throws IOException {
        for (String version : List.of("3.0.3", "3.1.0")) {
            Plan plan = plan(version, "application/json", schema, "");

            assertThat(plan.leftOut()).isEmpty();
            assertThat(body(plan).replace("\"", "")).as(version).isEqualTo(value);
            assertThat(plan.disagreements()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} of {1} to {2} characters")
    @CsvSource({
        "date-time, 25, 25",
        "date-time, 0, 25",
        "date-time, 24, 24",
        "date-time, 27, 27",
        "date-time, 22, 23",
        "time, 10, 14",
        "duration, 5, 20",
        "email, 0, 8",
        "email, 30, 40",
        "uri, 0, 12",
        "uri, 40, 50",
        "ipv4, 12, 15",
        "ipv6, 0, 5",
        "ipv6, 20, 40",
        "hostname, 0, 5",
        "hostname, 20, 30",
        "byte, 0, 4"
    })
    void aTextOfAFormatHasTheLengthThatTheSchemaAsksFor(String format, int least, int most) throws IOException {
        Plan plan = plan(
                "3.1.0",
                "application/json",
                "type: object, required: [a], properties: {a: {type: string, format: %s, minLength: %d, maxLength: %d}}"
                        .formatted(format, least, most),
                "");

        assertThat(plan.leftOut()).isEmpty();
        assertThat(body(plan)).hasSizeBetween("{'a':''}".length() + least, "{'a':''}".length() + most);
        assertThat(plan.disagreements()).isEmpty();
    }

    /** No style of a parameter or a form says how null is written within a list or an object. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "query | schema: {type: array, items: {}}",
                "query | schema: {type: array, items: {type: [string, 'null']}}",
                "query | explode: false, schema: {type: array, items: {type: [integer, 'null']}}",
                "query | style: deepObject, schema: {type: object, properties: {a: {type: [integer, 'null']}, b: {type: array, items: {}}}}",
                "query | schema: {type: object, properties: {a: {}}}",
                "query | schema: {type: object, additionalProperties: {type: [integer, 'null']}}",
                "query | schema: {type: [string, 'null']}",
                "header | schema: {type: array, items: {}}",
                "cookie | schema: {type: array, items: {anyOf: [{type: string}, {type: 'null'}]}}",
                "path | schema: {type: array, items: {}}",
            })
    void nullIsNotPlannedWithinParameters(String in, String schema) throws IOException {
        Contract contract =
                Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a/{n}:
                    get:
                      parameters: [{name: n, in: %s, required: true, %s}]
                      responses: {'204': {description: ok}}
                """.formatted(in, schema)));
        Plan plan = Planner.plan(contract, new PlanSettings(100, PlanSettings.DEFAULT_SEED, ""));

        assertThat(plan.leftOut()).isEmpty();
        assertThat(plan.cases())
                .filteredOn(planned -> planned.kind() == CaseKind.VALID)
                .extracting(planned -> planned.parameters().toString())
                .isNotEmpty()
                .noneMatch(parameters -> parameters.matches(".*[^\"]null[^\"].*"));
    }

    @Test
    void nullIsPlannedWithinAParameterThatIsJson() throws IOException {
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      parameters:
                        - {name: n, in: query, content: {application/json: {schema: {type: array, items: {type: ['null', boolean]}}}}}
                      responses: {'204': {description: ok}}
                """));

        assertThat(Planner.plan(contract, new PlanSettings(100, PlanSettings.DEFAULT_SEED, ""))
                        .cases())
                .extracting(Case::label)
                .contains("n=[null]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data"})
    void nullIsNotPlannedWithinTheListsOfForms(String mediaType) throws IOException {
        Plan plan = plan(
                "3.1.0",
                mediaType,
                "type: object, properties: {a: {type: array, items: {}}, b: {type: object, properties: {c: {type: ['null', boolean]}}}}",
                "");

        assertThat(plan.cases())
                .extracting(planned -> String.valueOf(planned.body()))
                .contains("{\"a\":[\"anything\"],\"b\":{\"c\":null}}")
                .noneMatch(body -> body.contains("\"a\":[null"));
    }

    /** Only what is changed for a later version may be invalid. */
    @Test
    void anAnswerOfALaterVersionIsValidButForWhatIsNew() throws IOException {
        Plan plan =
                plan("3.1.0", "application/json", """
                allOf: [{allOf: [{required: [a], allOf: [{$ref: '#/components/schemas/B'}]}], properties: {a: {type: boolean}}}]
                """, "B: {type: object, properties: {b: {type: string, enum: [x]}}}");

        assertThat(labels(plan, CaseKind.LATER))
                .containsExactly("later: with a property of a later version", "later: b=value_of_a_later_version");
        assertThat(answers(plan).toString()).doesNotContain("anything");
    }

    @Test
    void aFieldThatIsRequiredAndNotDescribedIsSaidOnceAndNotSent() throws IOException {
        Plan plan = plan(
                "3.0.3",
                "application/x-www-form-urlencoded",
                "type: object, required: [grant_type], properties: {code: {type: string}}",
                "");

        assertThat(plan.problems())
                .filteredOn(fault -> fault.contains("grant_type"))
                .containsExactly(
                        "#/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded/schema: requires"
                                + " grant_type, but does not describe it; it is not sent. Describe it in the properties of the schema.");
        assertThat(body(plan)).isEqualTo("{\"code\":\"text\"}");
        assertThat(plan.cases())
                .allMatch(planned -> !String.valueOf(planned.body()).contains("grant_type"));
        // A JSON body can have any property.
        assertThat(body(plan("3.0.3", "application/json", "type: object, required: [grant_type]", "")))
                .contains("grant_type");
    }

    @Test
    void aSchemaThatLeadsBackToItselfIsTriedWithinItself() throws IOException {
        Plan plan = plan("3.1.0", "application/json", "$ref: '#/components/schemas/N'", """
                N: {type: object, properties: {n: {type: integer}, next: {$ref: '#/components/schemas/N'},
                  all: {type: array, items: {$ref: '#/components/schemas/N'}}}}
                """);

        assertThat(labels(plan, CaseKind.VALID))
                .contains("body: next within itself", "body: all[0] within itself", "response: next within itself");
        assertThat(plan.leftOut()).isEmpty();
    }

    /** A mock that is written in JavaScript cannot write what is beyond. */
    @Test
    void numbersAreExactInRequestsAndSafeInAnswers() throws IOException {
        Plan plan = plan(
                "3.1.0",
                "application/json",
                "type: object, properties: {n: {type: integer, minimum: -9223372036854775808, maximum: 18446744073709551615}}",
                "");

        assertThat(labels(plan, CaseKind.VALID))
                .contains("body: n=-9223372036854775808", "body: n=18446744073709551615")
                .doesNotContain("response: n=18446744073709551615");
        assertThat(labels(plan, CaseKind.INVALID)).contains("body: n below its least (minimum) is refused");
        Optional<JsonNode> low = plan.cases().stream()
                .filter(planned -> planned.label().startsWith("body: n below"))
                .map(Case::body)
                .findFirst();
        assertThat(String.valueOf(low.orElseThrow())).contains("-9223372036854775809");
    }
}
