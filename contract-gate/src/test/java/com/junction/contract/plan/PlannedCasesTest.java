package com.junction.contract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.document.SmallDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The cases of small documents, by their labels. In the tables, {@code ;} separates labels. */
class PlannedCasesTest {
    private static final String OK = "responses: {'200': {description: ok}}";

    @TempDir
    private Path folder;

    private Plan plan(String paths, String schemas) {
        return Planner.plan(
                SmallDocument.of(folder, paths, schemas), new PlanSettings(100, PlanSettings.DEFAULT_SEED, ""));
    }

    private static String labels(Plan plan, CaseKind kind) {
        return plan.cases().stream()
                .filter(planned -> planned.kind() == kind)
                .map(Case::label)
                .collect(Collectors.joining(" ; "));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            parameters: [{name: q, in: query, required: true, schema: {}}]                  -> without q is refused
            parameters: [{name: q, in: query, schema: {}}]                                  -> ''
            parameters: [{name: X-H, in: header, required: true, schema: {}}]               -> without X-H is refused
            parameters: [{name: User-Agent, in: header, required: true, schema: {}}]        -> ''
            parameters: [{name: User-Agent, in: cookie, required: true, schema: {}}]        -> without User-Agent is refused
            parameters: [{name: p, in: path, required: true, schema: {}}]                   -> ''
            requestBody: {required: true, content: {application/json: {schema: {}}}}        -> without its body is refused
            requestBody: {content: {application/json: {schema: {}}}}                        -> ''
            """)
    void aRequestWithoutARequiredPartIsRefused(String parts, String labels) {
        Plan plan = plan(
                "/a" + (parts.contains("in: path") ? "/{p}" : "") + ": {post: {" + parts + ", " + OK + "}}", "S: {}");
        assertThat(labels(plan, CaseKind.INCOMPLETE)).isEqualTo(labels);
    }

    @Test
    void aRequestWithoutARequiredPartHasAllOthers() {
        Plan plan = plan(
                "/a: {post: {parameters: [{name: q, in: query, required: true, schema: {enum: [x]}},"
                        + " {name: r, in: query, required: true, schema: {enum: [y]}}],"
                        + " requestBody: {required: true, content: {application/json: {schema: {type: boolean}}}}, "
                        + OK + "}}",
                "S: {}");
        assertThat(plan.cases())
                .filteredOn(planned -> planned.kind() == CaseKind.INCOMPLETE)
                .extracting(planned -> planned.label() + ": " + planned.parameters() + " " + planned.body())
                .containsExactly(
                        "without q is refused: {query r=\"y\"} true",
                        "without r is refused: {query q=\"x\"} true",
                        "without its body is refused: {query q=\"x\", query r=\"y\"} null");
    }

    @ParameterizedTest(name = "security: {0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            []                     -> ''
            [{key: []}]            -> without credentials is refused
            [{key: []}, {}]        -> ''
            """)
    void aRequestWithoutRequiredCredentialsIsRefused(String security, String labels) throws IOException {
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {/a: {get: {security: %s, responses: {'200': {description: ok}}}}}
                components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}
                """.formatted(security)));
        Plan plan = Planner.plan(contract, new PlanSettings(100, PlanSettings.DEFAULT_SEED, ""));
        assertThat(labels(plan, CaseKind.WITHOUT_CREDENTIALS)).isEqualTo(labels);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            /a: {get: {}}                                               -> GET /a by PATCH
            /a: {get: {}, patch: {}}                                    -> GET /a by PUT
            /a: {get: {}, patch: {}, put: {}, delete: {}}               -> GET /a by POST
            /a: {get: {}, patch: {}, put: {}, delete: {}, post: {}}     -> ''
            /a: {post: {}}                                              -> POST /a by GET
            {/a: {post: {}}, /b: {get: {}}}                             -> POST /a by GET ; GET /b by PATCH
            {'/a/{p}': {post: {}}, /a/b: {get: {}}}                       -> POST /a/{p} by PATCH ; GET /a/b by PATCH
            {'/a/{p}': {post: {}}, '/a/{q}/b': {get: {}}}                   -> POST /a/{p} by GET ; GET /a/{q}/b by PATCH
            {'/a/{p}.b': {post: {}}, /a/x.b: {get: {}}}                   -> POST /a/{p}.b by PATCH ; GET /a/x.b by PATCH
            {'/a/{p}.b': {post: {}}, /a/xb: {get: {}}}                    -> POST /a/{p}.b by GET ; GET /a/xb by PATCH
            """)
    void aMethodThatAPathDoesNotHaveIsRefused(String paths, String refused) {
        Plan plan = plan(paths, "S: {}");
        assertThat(plan.cases().stream()
                        .filter(planned -> planned.kind() == CaseKind.UNSUPPORTED_METHOD)
                        .map(planned -> planned.operation().name() + " "
                                + planned.label().replace(" is refused", ""))
                        .collect(Collectors.joining(" ; ")))
                .isEqualTo(refused);
        assertThat(plan.cases())
                .filteredOn(planned -> planned.kind() == CaseKind.UNSUPPORTED_METHOD)
                .allMatch(planned -> planned.label().equals("by " + planned.method() + " is refused"))
                .allMatch(planned -> planned.body() == null);
    }

    @Test
    void anInvalidPartIsSentWithValidOnes() {
        Plan plan = plan(
                "/a: {post: {parameters: [{name: q, in: query, schema: {type: boolean}}, {name: r, in: query, schema: {enum: [x]}}],"
                        + " requestBody: {content: {application/json: {schema: {type: boolean}}}}, " + OK + "}}",
                "S: {}");
        assertThat(plan.cases())
                .filteredOn(planned -> planned.kind() == CaseKind.INVALID)
                .extracting(planned -> planned.label() + ": " + planned.parameters() + " " + planned.body())
                .contains(
                        "q of another type (type) is refused: {query q=\"not-a-boolean\", query r=\"x\"} true",
                        "body: of another type (type) is refused: {query q=true, query r=\"x\"} \"not-a-boolean\"")
                .noneMatch(refused -> refused.contains("null (type)"));
    }

    private String bodies(String body) {
        Plan plan = plan("/a: {post: {requestBody: " + body + ", " + OK + "}}", "S: {}");
        assertThat(plan.leftOut()).isEmpty();
        return plan.cases().stream()
                .filter(planned -> planned.kind() == CaseKind.VALID
                        && (planned.label().startsWith("body: ")
                                || planned.label().equals("no body")))
                .map(planned -> planned.label().replace("body: ", "") + ": " + planned.body())
                .collect(Collectors.joining(" ; "));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {required: true, content: {application/json: {schema: {type: boolean}}}} -> all properties: true ; =false: false
            {content: {application/json: {schema: {type: boolean}}}}                 -> all properties: true ; =false: false ; no body: null
            {required: true, content: {application/json: {schema: {type: [boolean, 'null']}}}} -> all properties: true ; =false: false
            {content: {text/plain: {schema: {type: string}}}}                        -> no body: null
            {content: {application/x-www-form-urlencoded: {schema: {properties: {a: {type: boolean}}}}}} \
            -> all properties: {"a":true} ; a=false: {"a":false}
            {content: {application/x-www-form-urlencoded: {schema: {properties: {a: {type: [boolean, 'null']}, b: {enum: [x]}}}}}} \
            -> all properties: {"a":true,"b":"x"} ; a absent: {"b":"x"} ; b absent: {"a":true} ; a=false: {"a":false,"b":"x"} ; b=x: {"a":true,"b":"x"}
            {content: {multipart/form-data: {schema: {properties: {a: {type: array, items: {type: [boolean, 'null']}}}}}}} \
            -> all properties: {"a":[true]} ; a 2 items: {"a":[true,true]} ; a[0]=false: {"a":[false]}
            {content: {multipart/form-data: {schema: {properties: {a: {properties: {b: {type: [boolean, 'null']}}}}}}}} \
            -> all properties: {"a":{"b":true}} ; a.b null: {"a":{"b":null}} ; a.b=false: {"a":{"b":false}}
            """)
    void aBodyIsOneThatAClientCanSend(String body, String bodies) {
        assertThat(bodies(body)).isEqualTo(bodies);
    }

    /** A form expresses neither null nor an empty list. */
    @ParameterizedTest(name = "{0}: combinations without null {1}")
    @CsvSource({"application/json, false", "multipart/form-data, true"})
    void theCombinationsOfABodyAreSentIfAClientCanSendThem(String mediaType, boolean withoutNull) {
        String bodies = bodies("{content: {" + mediaType
                + ": {schema: {properties: {a: {type: boolean}, b: {type: [boolean, 'null']}, c: {type: boolean}}}}}}");
        assertThat(List.of(bodies.split(" ; ")))
                .filteredOn(body -> body.startsWith("combination "))
                .hasSizeGreaterThan(5)
                .contains("combination 0: {\"a\":true,\"b\":true,\"c\":true}")
                .satisfies(
                        combinations -> assertThat(String.join("", combinations).contains("null"))
                                .isNotEqualTo(withoutNull));
    }

    @Test
    void aFieldThatAFormOnlyRequiresIsNotSent() {
        String form =
                "{content: {application/x-www-form-urlencoded: {schema: {required: [z], properties: {a: {type: boolean}}}}}}";
        assertThat(bodies(form))
                .contains("all properties: {\"a\":true}", "a=false: {\"a\":false}")
                .doesNotContain("\"z\"");
        assertThat(bodies(form.replace("application/x-www-form-urlencoded", "application/json")))
                .startsWith("all properties: {\"a\":true,\"z\":\"anything\"} ; a absent: {\"z\":\"anything\"}");
    }

    /** A typed client has no method for such a field. */
    @Test
    void anExampleOfAFormHasOnlyTheFieldsThatTheFormDescribes() {
        String form = "{content: {application/x-www-form-urlencoded: {schema: {properties: {a: {enum: [x, y]}}},"
                + " example: {a: y, z: 1}}}}";
        assertThat(bodies(form)).startsWith("example: {\"a\":\"y\"} ; ").doesNotContain("\"z\"");
        assertThat(bodies(form.replace("application/x-www-form-urlencoded", "application/json")))
                .startsWith("example: {\"a\":\"y\",\"z\":1} ; ");
    }

    @Test
    void aBodyWithoutAValueOfItsSchemaIsAnExample() {
        String impossible = "{schema: {type: integer, multipleOf: 7, not: {maximum: 999999999999}}, %s}";
        String valid = "examples: {x: {value: 5}, y: {value: 7000000000000}}";
        Plan plan = plan(
                "/a: {post: {requestBody: {required: true, content: {application/json: " + impossible.formatted(valid)
                        + "}}, " + OK + "}}",
                "S: {}");
        assertThat(plan.leftOut()).isEmpty();
        assertThat(plan.cases().get(0).body()).hasToString("7000000000000");
    }

    @ParameterizedTest(name = "required {0}: {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            true  -> no valid request body is known (#/paths/~1a/post/requestBody/content/application~1json/schema); give it an example
            false -> ''
            """)
    void aRequiredBodyWithoutAValueIsNotPlanned(boolean required, String why) {
        Plan plan = plan(
                "/a: {post: {requestBody: {required: " + required
                        + ", content: {application/json: {schema: {type: boolean, not: {type: boolean}}}}}, " + OK
                        + "}}",
                "S: {}");
        assertThat(plan.leftOut().values().stream().map(LeftOut::why).collect(Collectors.joining()))
                .isEqualTo(why);
        assertThat(plan.leftOut().values()).noneMatch(LeftOut::excused);
        assertThat(plan.cases().isEmpty()).isEqualTo(required);
        assertThat(plan.served().at("/paths/~1a/post").isMissingNode()).isEqualTo(required);
    }

    @Test
    void anIgnoredOperationIsNotPlanned() {
        Plan plan = plan("/a: {get: {x-fern-ignore: true, " + OK + "}, put: {" + OK + "}}", "S: {}");
        assertThat(plan.leftOut().values())
                .containsExactly(new LeftOut("its x-fern-ignore keeps it from clients", true));
        assertThat(plan.cases())
                .extracting(planned -> planned.operation().method())
                .containsOnly("PUT");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {}                                                            -> GET /a · 200
            {default: {description: d}}                                   -> GET /a · 200
            {2XX: {description: d}}                                       -> GET /a · 200
            {'204': {description: d}}                                     -> GET /a · 204
            {'204': {description: d}, '404': {description: d}}            -> GET /a · 204 ; GET /a · 404
            {'404': {description: d}, '407': {description: d}, '101': {description: d}} -> GET /a · 404
            {'200': {description: d, content: {text/plain: {}}}}          -> GET /a · 200
            {'200': {description: d, content: {text/plain: {}, text/csv: {}, 'text/*': {}}}} \
            -> GET /a · 200 ; GET /a · 200 · as text/plain ; GET /a · 200 · as text/csv
            """)
    void eachDocumentedStatusIsAskedFor(String responses, String names) {
        Plan plan = plan("/a: {get: {responses: " + responses + "}}", "S: {}");
        assertThat(plan.cases().stream()
                        .filter(planned -> planned.kind().isAllowed())
                        .map(Case::name)
                        .collect(Collectors.joining(" ; ")))
                .isEqualTo(names);
    }

    @Test
    void aParameterIsCalledInTheLabel() {
        Plan plan = plan(
                "/a: {get: {parameters: [{name: q, in: query, schema: {enum: [x]}}, {name: r, in: query, required: true, schema: {type: boolean}}], "
                        + OK + "}}",
                "S: {}");
        assertThat(labels(plan, CaseKind.VALID).split(" ; "))
                .containsExactlyInAnyOrder("q=x · r=true", "q=x · r=false", "q absent · r=true", "q absent · r=false");
    }

    private Plan answering(String content) {
        return plan(
                "/a: {get: {responses: {'200': {description: ok, content: {application/json: {" + content + "}}}}}}",
                "S: {}");
    }

    /** Each label with the example that it asks the mock for. */
    private static String answers(Plan plan) {
        JsonNode examples = plan.served()
                .at("/paths/~1a/get/responses/200/content")
                .path("application/json")
                .path("examples");
        return plan.cases().stream()
                .filter(planned -> planned.kind().isTyped())
                .map(planned -> planned.label() + ": "
                        + planned.example()
                                .map(name -> examples.path(name).path("value").toString())
                                .orElse("any"))
                .collect(Collectors.joining(" ; "));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            schema: {type: boolean}                       -> : true ; dynamic: any ; response: all properties: true ; response: =false: false
            schema: {type: boolean}, example: false       -> : false ; dynamic: any ; documented example: false ; response: all properties: true ; response: =false: false
            schema: {type: boolean, example: false}       -> : false ; dynamic: any ; documented example: false ; response: all properties: true ; response: =false: false
            schema: {enum: [1, 2]}, examples: {b: {value: 2}, c: {value: 1}} \
            -> : 2 ; dynamic: any ; example b: 2 ; example c: 1 ; response: all properties: 1 ; response: =1: 1 ; response: =2: 2 ; later: =987654: 987654
            schema: {type: boolean}, examples: {b: {value: 1}, c: {externalValue: 'x'}} \
            -> : true ; dynamic: any ; response: all properties: true ; response: =false: false
            schema: {type: boolean}, example: true, examples: {b: {value: false}} \
            -> : false ; dynamic: any ; example b: false ; response: all properties: true ; response: =false: false
            schema: {properties: {a: {type: 'null'}}}, example: text \
            -> : {"a":null} ; dynamic: any ; response: all properties: {"a":null} ; response: a absent: {} \
            ; later: with a property of a later version: {"a":null,"property_of_a_later_version":{"a":1,"b":[null]}}
            """)
    void anAnswerIsAnExampleOrAValue(String content, String answers) {
        assertThat(answers(answering(content))).isEqualTo(answers);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            schema: {type: boolean}                                       -> []
            schema: {type: boolean}, example: 1                           -> []
            schema: {properties: {a: {type: boolean}}}, example: text     -> [#%s documented example: it is not an object, although its schema describes one]
            schema: {properties: {a: {type: boolean}}}, examples: {e: {value: 1}} -> [#%s example e: it is not an object, although its schema describes one]
            schema: {properties: {a: {type: boolean}}}, example: [a]      -> []
            schema: {type: boolean, not: {type: boolean}}                 -> [#%s/schema: no valid body is known for it; give it an example]
            """)
    void aProblemOfAnAnswerIsNamed(String content, String problems) {
        assertThat(answering(content).problems())
                .hasToString(problems.replace("%s", "/paths/~1a/get/responses/200/content/application~1json"));
    }

    @Test
    void onlyASuccessGrows() {
        String described = "{description: d, content: {application/json: {schema: {type: string, enum: [a]}}}}";
        Plan plan = plan("/a: {get: {responses: {'200': " + described + ", '404': " + described + "}}}", "S: {}");
        assertThat(plan.cases())
                .filteredOn(planned -> planned.kind() == CaseKind.LATER)
                .extracting(Case::status)
                .containsExactly(Optional.of(200));
    }

    /** The other cases of the operation ask for it too. */
    @Test
    void theFirstAnswerIsTheOneOfTheLowestSuccess() {
        String described = "{description: d, content: {application/json: {schema: {type: boolean}}}}";
        Plan plan = plan(
                "/a: {get: {parameters: [{name: q, in: query, schema: {enum: [x]}}], responses: {'404': " + described
                        + ", '201': " + described + ", '200': " + described + "}}}",
                "S: {}");
        assertThat(plan.cases())
                .filteredOn(planned ->
                        planned.label().equals("q=x") || planned.label().equals("q absent"))
                .extracting(planned -> planned.status() + " " + planned.example())
                .containsOnly("Optional[200] Optional[first]")
                .hasSize(2);
    }

    @Test
    void equalAnswersAreServedOnce() {
        Plan plan = answering("schema: {type: boolean}, example: false");
        assertThat(plan.served()
                        .at("/paths/~1a/get/responses/200/content")
                        .path("application/json")
                        .path("examples")
                        .propertyNames())
                .containsExactly("first", "planned-1", "planned-2");
    }
}
