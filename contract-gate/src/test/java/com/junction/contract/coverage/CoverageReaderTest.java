package com.junction.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.plan.LeftOut;
import com.junction.contract.plan.Plan;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.plan.RequestValues;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Items of {@code POST /a} are written without the operation, and those of a component by its name. A reference to a
 * component is written as {@code @Text}.
 */
class CoverageReaderTest {
    private static final String OPERATION = """
            {parameters: [{name: q, in: query, schema: @Text}],
             requestBody: {content: {application/json: {schema: @Color}}},
             responses: {'200': {description: d, content: {
                             application/json: {schema: @Number}, text/csv: {}}},
                         '400': {description: d},
                         '407': {description: d, content: {text/plain: {}}},
                         default: {description: d}}}""";

    @TempDir
    private Path folder;

    private Contract contract;
    private Map<ContractOperation, RequestValues> requests = Map.of();

    @BeforeEach
    void readOperation() throws IOException {
        contract = contract(OPERATION);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " => ", textBlock = """
            {responses: {'200': {description: d}, '404': {description: d}}} => operation, response 200, response 404
            {parameters: [{name: q, in: query, schema: {}}]} => operation, parameter query q valid, parameter query q absent
            {parameters: [{name: q, in: query, required: true, schema: {}}]} => operation, parameter query q valid
            {parameters: [{name: q, in: query, required: true, schema: @Text}]} \
            => operation, parameter query q valid, keyword Text type
            {parameters: [{name: q, in: query, required: true, schema: @TextOrNull}]} \
            => operation, parameter query q valid, keyword TextOrNull/anyOf/0 type
            {requestBody: {content: {application/json: {schema: @Color}}}} \
            => operation, media type request application/json, keyword Color enum, \
            enum value Color "red", enum value Color "blue"
            {requestBody: {content: {application/json: {schema: @TextOrNull}}}} \
            => operation, media type request application/json, keyword TextOrNull/anyOf/0 type
            {requestBody: {content: {application/json: {schema: @NullInside}}}} \
            => operation, media type request application/json, keyword NullInside type, keyword NullInside/items type
            {responses: {'200': {description: d, content: {application/json: {schema: @Number}, \
            text/csv: {schema: @Text}}}}} \
            => operation, response 200, media type 200 application/json, media type 200 text/csv, keyword Number type
            """)
    void aDocumentHasItems(String operation, String items) throws IOException {
        contract = contract(operation);

        assertThat(texts(mock().read().missed().keySet())).containsExactly(items.split(", "));
    }

    @ParameterizedTest(name = "{0} {1} with {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            VALID   | ''        | "a"      | -
            VALID   | example x | -        | example example x
            INVALID | q         | 1        | parameter query q invalid
            INVALID | body      | "a"      | -
            INVALID | body      | -        | -
            """)
    void aPlanHasItems(CaseKind kind, String label, @Nullable String parameter, @Nullable String item) {
        List<String> items = texts(
                mock(planned(kind, label, parameter, null)).read().missed().keySet());

        items.removeAll(texts(mock().read().missed().keySet()));
        assertThat(items).isEqualTo(item == null ? List.of() : List.of(item));
    }

    @ParameterizedTest(name = "{0} with {1} and {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            VALID              | -   | -      | operation, parameter query q absent
            VALID              | "a" | -      | keyword Text type, operation, parameter query q valid
            VALID              | -   | "red"  | enum value Color "red", keyword Color enum, media type request application/json, \
            operation, parameter query q absent
            LATER              | "a" | "red"  | operation
            OTHER_MEDIA_TYPE   | "a" | "red"  | operation
            INVALID            | 1   | "red"  | operation, parameter query q invalid
            INVALID            | "a" | "grey" | operation
            UNSUPPORTED_METHOD | "a" | -      | ''
            """)
    void anAnsweredRequestShowsItems(CaseKind kind, @Nullable String parameter, @Nullable String body, String items) {
        Case planned = planned(kind, "", parameter, body);

        assertThat(reached(answered(planned, new WireResponse(500, Headers.of(), "", Duration.ZERO))))
                .filteredOn(item -> !item.equals("response default"))
                .containsExactlyInAnyOrder(items.isEmpty() ? new String[0] : items.split(", "));
    }

    @ParameterizedTest(name = "{0} with {1} and {2}: {3} missed")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            VALID   | -   | -      | example query q example few, example body example
            VALID   | "b" | "blue" | example query q example few, example body example
            VALID   | "a" | "blue" | example body example
            VALID   | "b" | "red"  | example query q example few
            VALID   | "a" | "red"  | -
            INVALID | "a" | "red"  | example query q example few, example body example
            """)
    void anExampleOfARequestIsMissedUntilAValidRequestHasIt(
            CaseKind kind, @Nullable String parameter, @Nullable String body, @Nullable String missed) {
        List<RequestValues.Example> examples = List.of(
                new RequestValues.Example("query q", "example few", StringNode.valueOf("a")),
                new RequestValues.Example(RequestValues.BODY, "example", StringNode.valueOf("red")));
        requests = Map.of(contract.operations().get(0), new RequestValues(Map.of(), null, Set.of(), examples));
        Case planned = planned(kind, "", parameter, body);
        CoverageReader reader = mock(planned);
        reader.add(answered(planned, new WireResponse(200, Headers.of(), "", Duration.ZERO)));
        assertThat(texts(reader.read().missed().keySet()))
                .filteredOn(item -> item.startsWith("example "))
                .containsExactly(missed == null ? new String[0] : missed.split(", "));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            200 | -                               | ''  | response 200
            200 | application/json                | 1   | response 200, media type 200 application/json, keyword Number type
            200 | Application/JSON; charset=utf-8 | 1   | response 200, media type 200 application/json, keyword Number type
            200 | application/problem+json        | 1   | response 200, keyword Number type
            200 | application/json                | '{' | response 200, media type 200 application/json
            200 | text/csv                        | 1   | response 200, media type 200 text/csv
            400 | application/json                | 1   | response 400
            404 | application/json                | 1   | response default
            """)
    void aResponseShowsItems(int status, @Nullable String mediaType, String body, String items) {
        Headers headers = mediaType == null ? Headers.of() : Headers.of("Content-Type", mediaType);
        Case planned = planned(CaseKind.LATER);

        assertThat(reached(answered(planned, new WireResponse(status, headers, body, Duration.ZERO))))
                .containsExactlyInAnyOrder(("operation, " + items).split(", "));
    }

    @Test
    void eachDifferentBodyOfAResponseShowsItems() throws IOException {
        contract =
                contract("{responses: {'200': {description: d, content: {application/json: {schema: " + "@Color}}}}}");
        Case planned = planned(CaseKind.VALID);

        assertThat(reached(json(planned, "\"red\""), json(planned, "\"red\""), json(planned, "\"blue\"")))
                .contains("enum value Color \"red\"", "enum value Color \"blue\"");
    }

    @Test
    void largeBodiesShowItems() {
        Case planned = planned(CaseKind.LATER);

        assertThat(reached(json(planned, " ".repeat(70_000) + "1"))).contains("keyword Number type");
    }

    @Test
    void noAnswerShowsNothing() {
        assertThat(reached(new Exchange(planned(CaseKind.VALID), null, null, null, "reset", null)))
                .isEmpty();
    }

    @Test
    void anInconclusiveExchangeShowsNothing() {
        assertThat(reached(json(planned(CaseKind.VALID), "1").unjudged("the target ended")))
                .isEmpty();
    }

    @Test
    void seenItemsAreNotMissed() {
        CoverageReader reader = mock();
        reader.add(json(planned(CaseKind.LATER), "1"));

        assertThat(texts(reader.read().missed().keySet()))
                .doesNotContainAnyElementsOf(texts(reader.read().reached()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            response 400            | -
            response 407            | a mock cannot be asked for this status
            media type 407 text/plain | a mock cannot be asked for this status
            response default        | a mock cannot be asked for this status
            media type 200 text/csv | the cases request another media type
            parameter query q valid | -
            """)
    void aMockCannotShowSomeItems(String item, @Nullable String why) {
        CoverageReader reader = mock();
        reader.add(json(planned(CaseKind.LATER), "1"));

        assertThat(whyUnreachable(reader, item)).isEqualTo(why);
        assertThat(texts(reader.read().missed().keySet()).contains(item)).isEqualTo(why == null);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            the mock accepts a request that the document does not allow | the mock accepts a request that the document does not allow
            the target ended                                            | -
            """)
    void aMockThatAcceptsInvalidValuesCannotShowThem(String inconclusive, @Nullable String why) {
        Case invalid = planned(CaseKind.INVALID, "", "1", null);
        CoverageReader reader = mock(invalid);
        reader.add(json(invalid, "1").unjudged(inconclusive));

        assertThat(whyUnreachable(reader, "parameter query q invalid")).isEqualTo(why);
        assertThat(texts(reader.read().missed().keySet()).contains("parameter query q invalid"))
                .isEqualTo(why == null);
    }

    @Test
    void mediaTypesOfResponsesThatWereNotSeenAreMissed() {
        assertThat(texts(mock().read().missed().keySet()))
                .contains("media type 200 text/csv", "media type 200 application/json");
    }

    @Test
    void aRealServerMayShowEveryStatus() {
        Coverage coverage = new CoverageReader(plan(Map.of()), false, Map.of()).read();

        assertThat(texts(coverage.missed().keySet()))
                .contains("response 407", "media type 407 text/plain", "response default");
        assertThat(coverage.unreachable()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            response 200              | no response with this status was judged
            media type 200 text/csv   | no response 200 was judged
            parameter query q valid   | no request with it was judged
            operation                 | no response of the operation was judged
            keyword Number type       | no response 200 was judged
            """)
    void whatARealServerDidNotShowHasTheTrueReason(String item, String why) {
        assertThat(whyMissed(new CoverageReader(plan(Map.of()), false, Map.of()), item))
                .containsExactly(why);
    }

    @Test
    void aResponseThatWasJudgedMayNotHaveAKeyword() throws IOException {
        contract = contract("{responses: {'200': {description: d, content: {"
                + "application/json: {schema: {type: object, properties: {a: @Number}}}}}}}");
        CoverageReader reader = new CoverageReader(plan(Map.of()), false, Map.of());
        reader.add(json(planned(CaseKind.LATER), "{}"));

        assertThat(whyMissed(reader, "keyword Number type")).containsExactly("no response that was judged has it");
    }

    private static List<String> whyMissed(CoverageReader reader, String item) {
        return reader.read().missed().entrySet().stream()
                .filter(each -> text(each.getKey()).equals(item))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Test
    void itemsOfExcusedOperationsHaveTheReason() {
        CoverageReader reader = new CoverageReader(plan(Map.of()), true, Map.of("POST /a", "no data"));

        assertThat(reader.read().missed().keySet()).isEmpty();
        assertThat(texts(reader.read().unreachable().keySet())).contains("operation", "keyword Text type");
        assertThat(reader.read().unreachable().values()).containsOnly("excused: no data");
    }

    @ParameterizedTest(name = "excused {0}")
    @CsvSource({"true", "false"})
    void onlyExcusedOperationsNeedNotBeCalled(boolean excused) {
        CoverageReader reader = new CoverageReader(
                plan(Map.of(contract.operations().get(0), new LeftOut("not safe", excused))), false, Map.of());

        assertThat(texts(reader.read().notCalled().keySet()).contains("operation"))
                .isEqualTo(excused);
        assertThat(texts(reader.read().missed().keySet()).contains("operation")).isEqualTo(!excused);
        assertThat(reader.read().notCalled().values()).allMatch("not safe"::equals);
    }

    @ParameterizedTest(name = "{0} is excused, {1} is left out: the schema is missed: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            -,       -,       true
            GET /b,  -,       true
            POST /b, -,       true
            -,       GET /b,  true
            -,       POST /b, true
            POST /b, GET /b,  false
            """)
    void aSharedSchemaNeedsOneOperationThatIsVerified(
            @Nullable String excused, @Nullable String leftOut, boolean missed) throws IOException {
        String responses =
                "{responses: {'200': {description: d, content: {application/json: {schema: " + "@Number}}}}}";
        contract = contractOfPath("/b: {get: " + responses + ", post: " + responses + "}");
        Map<ContractOperation, LeftOut> left = contract.operations().stream()
                .filter(operation -> operation.name().equals(leftOut))
                .collect(Collectors.toMap(operation -> operation, operation -> new LeftOut("not safe", true)));
        CoverageReader reader =
                new CoverageReader(plan(left), true, excused == null ? Map.of() : Map.of(excused, "no data"));

        assertThat(texts(reader.read().missed().keySet()).contains("keyword Number type"))
                .isEqualTo(missed);
    }

    private CoverageReader mock(Case... cases) {
        return new CoverageReader(plan(Map.of(), cases), true, Map.of());
    }

    private List<String> reached(Exchange... exchanges) {
        CoverageReader reader =
                mock(Arrays.stream(exchanges).map(Exchange::planned).toArray(Case[]::new));
        Arrays.stream(exchanges).forEach(reader::add);
        return texts(reader.read().reached());
    }

    private Plan plan(Map<ContractOperation, LeftOut> leftOut, Case... cases) {
        return new Plan(
                contract,
                new JsonSchemas(contract),
                new PlanSettings(PlanSettings.AUTOMATIC, PlanSettings.DEFAULT_SEED, ""),
                List.of(cases),
                contract.root(),
                leftOut,
                requests,
                0,
                List.of(),
                List.of());
    }

    private Case planned(CaseKind kind) {
        return planned(kind, "", null, null);
    }

    private Case planned(CaseKind kind, String label, @Nullable String parameter, @Nullable String body) {
        Map<String, JsonNode> parameters =
                parameter == null ? Map.of() : Map.of("query q", Objects.requireNonNull(JsonText.parse(parameter)));
        return new Case(
                contract.operations().get(0),
                kind,
                label,
                "POST",
                parameters,
                body == null ? null : JsonText.parse(body),
                Map.of(),
                Optional.empty());
    }

    private static Exchange json(Case planned, String body) {
        return answered(
                planned, new WireResponse(200, Headers.of("Content-Type", "application/json"), body, Duration.ZERO));
    }

    private static Exchange answered(Case planned, WireResponse response) {
        return new Exchange(planned, null, response, null, null, null);
    }

    private Contract contract(String operation) throws IOException {
        return contractOfPath("/a: {post: " + operation + "}");
    }

    private Contract contractOfPath(String path) throws IOException {
        return Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                components:
                  schemas:
                    Text: {type: string}
                    Number: {type: number}
                    Color: {enum: [red, blue]}
                    TextOrNull: {anyOf: [{type: string}, {type: 'null'}]}
                    NullInside: {type: array, items: {type: 'null'}}
                paths: {%s}
                """.formatted(
                        path.replace("\n", " ").replaceAll("@(\\w+)", "{\\$ref: '#/components/schemas/$1'}"))));
    }

    private static @Nullable String whyUnreachable(CoverageReader reader, String item) {
        return reader.read().unreachable().entrySet().stream()
                .filter(each -> text(each.getKey()).equals(item))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static List<String> texts(Collection<CoverageItem> items) {
        return items.stream().map(CoverageReaderTest::text).collect(Collectors.toList());
    }

    private static String text(CoverageItem item) {
        return item.toString().replace(" POST /a", "").replace("#/components/schemas/", "");
    }
}
