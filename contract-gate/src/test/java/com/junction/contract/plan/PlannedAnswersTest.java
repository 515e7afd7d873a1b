package com.junction.contract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.SmallDocument;
import com.junction.contract.server.Answer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The answers of a server that conforms to a small document. */
class PlannedAnswersTest {
    @TempDir
    private Path folder;

    private Plan plan(String item) {
        return Planner.plan(
                SmallDocument.of(folder, "/a: " + item, "S: {}"), new PlanSettings(100, PlanSettings.DEFAULT_SEED, ""));
    }

    private static Case planned(Plan plan, String label) {
        return plan.cases().stream()
                .filter(planned -> planned.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        label + " of " + plan.cases().stream().map(Case::label).toList()));
    }

    private Answer answer(String item, String label) {
        Plan plan = plan(item);
        return new PlannedAnswers(plan).to(planned(plan, label));
    }

    @ParameterizedTest(name = "{0}, case \"{1}\" -> {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            application/json: {schema: {type: boolean}}                        -> ''                 -> 200 application/json true
            application/json: {schema: {type: boolean}}                        -> dynamic            -> 200 application/json true
            application/json: {schema: {type: boolean}}                        -> response: =false   -> 200 application/json false
            application/json: {schema: {type: boolean}, example: false}        -> ''                 -> 200 application/json false
            application/json: {schema: {type: boolean}, example: false}        -> dynamic            -> 200 application/json false
            application/json: {schema: {enum: [a]}}                            -> later: =value_of_a_later_version \
            -> 200 application/json "value_of_a_later_version"
            application/json: {schema: {type: boolean}}                        -> by PATCH is refused -> 200 null ''
            text/plain: {schema: {type: string}}                               -> ''                 -> 200 text/plain text
            text/plain: {schema: {type: integer, minimum: 5}}                  -> ''                 -> 200 text/plain 5
            text/plain: {schema: {type: object}}                               -> ''                 -> 200 text/plain text
            text/plain: {schema: {type: boolean, not: {type: boolean}}}        -> ''                 -> 200 text/plain text
            text/plain: {}, application/json: {schema: {type: boolean}}        -> ''                 -> 200 application/json true
            text/plain: {schema: {type: string}}, text/csv: {schema: {enum: [a]}} -> ''              -> 200 text/plain text
            text/plain: {schema: {type: string}}, text/csv: {schema: {enum: [a]}} -> as text/csv     -> 200 text/csv a
            text/csv: {schema: {enum: [a]}}, application/json: {schema: {type: boolean}} -> as text/csv -> 200 text/csv a
            """)
    void anAnswerHasTheBodyThatTheCaseAsksFor(String content, String label, String answer) {
        Answer given = answer("{get: {responses: {'200': {description: d, content: {" + content + "}}}}}", label);
        String body = given.body().isEmpty() ? "''" : given.body();
        assertThat(given.status() + " " + given.headers().get("Content-Type") + " " + body)
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}, case \"{1}\" -> {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            204         -> ''                  -> 204
            404         -> ''                  -> 404
            201 404     -> by PATCH is refused -> 201
            404         -> by PATCH is refused -> 200
            """)
    void anAnswerHasTheStatusThatIsAskedForOrASuccess(String codes, String label, int status) {
        String responses = "'" + codes.replace(" ", "': {description: d}, '") + "': {description: d}";
        assertThat(answer("{get: {responses: {" + responses + "}}}", label).status())
                .isEqualTo(status);
    }

    @Test
    void anAnswerToHeadHasNoBody() {
        Answer answer = answer(
                "{head: {responses: {'200': {description: d, content: {text/plain: {schema: {type: string}}}}}}}", "");
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().get("Content-Type")).isEqualTo("text/plain");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "text/plain;charset=ISO-8859-1, ISO-8859-1",
        "text/plain, UTF-8",
        "application/json;charset=ISO-8859-1, UTF-8"
    })
    void onlyATextIsInTheCharsetOfItsMediaType(String mediaType, String charset) {
        Answer answer = answer(
                "{get: {responses: {'200': {description: d, content: {'" + mediaType
                        + "': {schema: {type: string}}}}}}}",
                "");
        assertThat(answer.charset()).hasToString(charset);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            X-H   -> {type: integer}                                              -> 1
            X-H   -> {enum: ['a b']}                                              -> a b
            X-H   -> {type: array, minItems: 2, items: {enum: [a, b]}}            -> a,b
            X-H   -> {type: array, minItems: 2, items: {type: integer}}           -> 1,1
            X-H   -> {type: array, items: {enum: ['a,b']}}                        -> none
            X-H   -> {type: array, items: {type: array}}                          -> none
            X-H   -> {type: array, items: {type: 'null'}}                         -> none
            X-H   -> {oneOf: [{type: string}, {type: array}]}                     -> none
            X-H   -> {type: object}                                               -> text
            X-H   -> {type: 'null'}                                               -> none
            X-H   -> {enum: ['']}                                                 -> none
            X-H   -> {enum: [' a']}                                               -> none
            X-H   -> {enum: ['ü']}                                                -> none
            X-H   -> {type: boolean, not: {type: boolean}}                        -> none
            X-H   -> {type: array, minItems: 999999}                              -> none
            'X H' -> {type: integer}                                              -> none
            """)
    void anAnswerHasTheHeadersThatHaveAText(String name, String schema, String text) {
        Answer answer = answer(
                "{get: {responses: {'200': {description: d, headers: {'" + name + "': {schema: " + schema + "}}}}}}",
                "");
        assertThat(answer.headers().values(name)).isEqualTo(text.equals("none") ? List.of() : List.of(text));
    }

    @Test
    void aHeaderWithoutASchemaIsAText() {
        Answer answer = answer("{get: {responses: {'200': {description: d, headers: {X-H: {description: d}}}}}}", "");
        assertThat(answer.headers().get("X-H")).isEqualTo("text");
    }

    @ParameterizedTest(name = "case \"{0}\" -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            ''                  -> true
            response: =false    -> false
            dynamic             -> any
            by PATCH is refused -> any
            """)
    void theExampleOfACaseIsKnown(String label, String example) {
        Plan plan = plan(
                "{get: {responses: {'200': {description: d, content: {application/json: {schema: {type: boolean}}}}}}}");
        assertThat(new PlannedAnswers(plan)
                        .exampleFor(planned(plan, label))
                        .map(JsonNode::toString)
                        .orElse("any"))
                .isEqualTo(example);
    }

    /** The mock serves the examples of the cases that it is started for. */
    @ParameterizedTest(name = "case \"{0}\" -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            ''                  -> [first]
            response: =false    -> [planned-2]
            dynamic             -> []
            by PATCH is refused -> []
            """)
    void aPartOfAPlanIsServedWithItsExamples(String label, String names) {
        Plan plan = plan(
                "{get: {responses: {'200': {description: d, content: {application/json: {schema: {type: boolean}}}}}}}");
        assertThat(plan.servedFor(List.of(planned(plan, label)))
                        .at("/paths/~1a/get/responses/200/content/application~1json/examples")
                        .propertyNames()
                        .toString())
                .isEqualTo(names);
    }

    @ParameterizedTest(name = "{0} and {1}: the same {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {get: {}}                                                     -> {get: {}}                     -> true
            {get: {description: d}}                                       -> {get: {}}                     -> true
            {get: {}}                                                     -> {put: {}}                     -> false
            {get: {responses: {'200': {description: d}}}}                 -> {get: {responses: {'201': {description: d}}}} -> false
            {post: {requestBody: {content: {application/json: {schema: {enum: [a]}}}}}} \
            -> {post: {requestBody: {content: {application/json: {schema: {enum: [b]}}}}}} -> false
            """)
    void theFingerprintIsThatOfTheRequests(String one, String other, boolean same) {
        String fingerprint = plan(one).fingerprint();
        assertThat(fingerprint).matches("[0-9a-f]{12}");
        assertThat(fingerprint.equals(plan(other).fingerprint())).isEqualTo(same);
    }
}
