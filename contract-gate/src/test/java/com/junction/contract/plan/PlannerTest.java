package com.junction.contract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.Junction;
import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.SecondOpinion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PlannerTest {
    private static final List<String> NAMES =
            Junction.PLAN.cases().stream().map(Case::name).toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v2/link/provider/oauth/{oauth_provider} · 200 · oauth_provider=oura · x-vital-link-token absent",
                "GET /v2/link/provider/oauth/{oauth_provider} · 200 · oauth_provider=runkeeper · x-vital-link-token=text",
                "GET /v2/link/provider/oauth/{oauth_provider} · 200",
                "GET /v2/link/provider/oauth/{oauth_provider} · 200 · dynamic",
                "GET /v2/link/provider/oauth/{oauth_provider} · 200 · documented example",
                "GET /v2/link/provider/oauth/{oauth_provider} · 200 · response: auth_type absent",
                "GET /v2/link/provider/oauth/{oauth_provider} · 200 · response: auth_type null",
                "GET /v2/link/provider/oauth/{oauth_provider} · 200 · response: auth_type=''",
                "GET /v2/link/provider/oauth/{oauth_provider} · 200 · response: source_type=lab",
                "GET /v2/link/provider/oauth/{oauth_provider} · 422",
                "GET /v2/link/provider/oauth/{oauth_provider} · 422 · response: detail absent",
                "GET /v2/link/provider/oauth/{oauth_provider} · 200 · response: required properties alone",
                "GET /v2/link/provider/oauth/{oauth_provider} · 200 · response: id=0",
                "GET /v2/link/provider/oauth/{oauth_provider} · 200 · response: name=''",
                "GET /v2/link/provider/oauth/{oauth_provider} · 200 · response: name of other scripts",
                "GET /v2/link/provider/oauth/{oauth_provider} · 200 · later: source_type=value_of_a_later_version",
                "GET /v2/link/provider/oauth/{oauth_provider} · 200 · later: with a property of a later version",
                "GET /v2/link/provider/oauth/{oauth_provider} · 4xx · oauth_provider none of its values (enum) is refused",
                "GET /v2/link/provider/oauth/{oauth_provider} · 4xx · oauth_provider in another case (enum) is refused",
                "GET /v2/link/provider/oauth/{oauth_provider} · 405 · by PATCH is refused",
                "POST /v2/link/token · 200 · body: all properties",
                "POST /v2/link/token · 200 · body: redirect_url absent",
                "POST /v2/link/token · 200 · body: on_close null",
                "POST /v2/link/token · 200 · body: provider=map_my_fitness",
                "POST /v2/link/token · 200 · body: filter_on_providers[0]=whoop",
                "POST /v2/link/token · 200 · body: filter_on_providers 2 items",
                "POST /v2/link/token · 422 · dynamic",
                "POST /v2/link/token · 4xx · body: user_id absent (required) is refused",
                "POST /v2/link/token · 4xx · body: user_id another format (format) is refused",
                "POST /v2/link/token · 4xx · body: filter_on_providers[0] of another type (type) is refused",
                "POST /v2/link/token · 4xx · without its body is refused",
                "POST /v2/link/token · 401 · without credentials is refused"
            })
    void plans(String name) {
        assertThat(NAMES).contains(name);
    }

    @Test
    void aMethodThatAPathHasWithAnotherQueryIsSupported(@TempDir Path folder) throws IOException {
        Plan plan = Planner.plan(
                Contract.read(Files.writeString(folder.resolve("queries.yaml"), """
                        openapi: 3.1.0
                        info: {title: T, version: '1'}
                        paths:
                          /jobs?view={view}: {get: {responses: {'200': {description: ok}}}}
                          /jobs?cmd=start: {post: {responses: {'200': {description: ok}}}}
                          /jobs#all: {patch: {responses: {'200': {description: ok}}}}
                        """)),
                new PlanSettings(1, PlanSettings.DEFAULT_SEED, ""));
        assertThat(plan.cases())
                .filteredOn(each -> each.kind() == CaseKind.UNSUPPORTED_METHOD)
                .extracting(Case::method)
                .containsExactly("PUT");
    }

    @Test
    void aParameterThatIsACredentialIsLeftOutWithTheCredentials(@TempDir Path folder) throws IOException {
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /items:
                    get:
                      parameters:
                        - {name: key, in: query, required: true, schema: {type: string}}
                        - {name: X-Token, in: header, required: true, schema: {type: string}}
                        - {name: q, in: query, required: true, schema: {type: string}}
                      responses: {'200': {description: All}, '401': {description: No}}
                      security: [{key: []}, {token: []}]
                components:
                  securitySchemes:
                    key: {type: apiKey, in: query, name: key}
                    token: {type: apiKey, in: header, name: x-token}
                """));
        List<Case> cases = Planner.plan(contract, new PlanSettings(100, PlanSettings.DEFAULT_SEED, ""))
                .cases();

        assertThat(cases.stream()
                        .filter(each -> each.kind() == CaseKind.INCOMPLETE)
                        .map(Case::label))
                .containsExactly("without X-Token is refused", "without q is refused");
        assertThat(cases.stream().filter(each -> each.kind() == CaseKind.WITHOUT_CREDENTIALS))
                .singleElement()
                .satisfies(each -> assertThat(each.parameters()).containsOnlyKeys("query q"));
    }

    @Test
    void namesDifferAndThePlanIsAlwaysTheSame() {
        assertThat(NAMES).doesNotHaveDuplicates();
        Plan again = Planner.plan(Junction.CONTRACT, new PlanSettings(1000, PlanSettings.DEFAULT_SEED, ""));
        assertThat(again.cases()).isEqualTo(Junction.PLAN.cases());
        assertThat(again.served()).isEqualTo(Junction.PLAN.served());
    }

    @Test
    void everyPlannedBodyIsWhatItIsPlannedToBeForBothValidators() {
        JsonSchemas schemas = new JsonSchemas(Junction.CONTRACT);
        SecondOpinion secondOpinion = new SecondOpinion(Junction.CONTRACT);
        for (Case planned : Junction.PLAN.cases()) {
            JsonNode body = planned.body();
            if (body != null) {
                ContractBody declared = planned.operation().body().orElseThrow();
                boolean invalid = planned.kind() == CaseKind.INVALID;
                assertThat(schemas.validate(body, declared.schema()).isEmpty())
                        .as(planned.name())
                        .isNotEqualTo(invalid);
                assertThat(secondOpinion.isValid(body, declared.schema()))
                        .as(planned.name())
                        .contains(!invalid);
            }
        }
        assertThat(Junction.PLAN.disagreements()).isEmpty();
    }

    @Test
    void theServedDocumentHasEveryPlannedResponseAsAnExample() {
        JsonNode examples = Junction.PLAN
                .served()
                .at("/paths/~1v2~1link~1provider~1oauth~1{oauth_provider}/get/responses/200/content")
                .path("application~1json".replace("~1", "/"))
                .path("examples");
        assertThat(examples.propertyNames()).contains("first", "planned-2", "planned-20");
        assertThat(Junction.CONTRACT.root().toString()).doesNotContain("planned-2");
    }

    @Test
    void aPartOfThePlanIsServedWithTheBodiesThatItAsksFor() {
        List<Case> some = Junction.PLAN.cases().stream()
                .filter(planned -> planned.name().endsWith("oauth_provider} · 200 · response: name=''"))
                .toList();
        assertThat(some).hasSize(1);
        JsonNode examples = Junction.PLAN
                .servedFor(some)
                .at("/paths/~1v2~1link~1provider~1oauth~1{oauth_provider}/get/responses/200/content/application~1json")
                .path("examples");
        assertThat(examples.propertyNames())
                .containsExactly(some.get(0).example().orElseThrow());
        assertThat(Junction.PLAN.servedFor(Junction.PLAN.cases())).isSameAs(Junction.PLAN.served());
    }

    /** OpenAPI, Parameter Object, "name": such a parameter "SHALL be ignored"; Prism asks for it all the same. */
    @Test
    void theServedDocumentAsksForNoHeaderThatIsDescribedElsewhere(@TempDir Path folder) throws IOException {
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      parameters:
                        - {name: accept, in: header, required: true, schema: {enum: [a/b]}}
                        - {name: other, in: header, required: true, schema: {enum: [c]}}
                      responses: {'200': {description: ok}}
                """));

        assertThat(contract.operations().get(0).parameters())
                .extracting(ContractParameter::name)
                .containsExactly("other");
        JsonNode served = Planner.plan(contract, new PlanSettings(10, PlanSettings.DEFAULT_SEED, ""))
                .served()
                .at("/paths/~1a/get/parameters");
        assertThat(served.get(0).path("schema")).isEmpty();
        assertThat(served.get(0).path("required").asBoolean()).isFalse();
        assertThat(served.get(1).path("schema")).isNotEmpty();
        assertThat(served.get(1).path("required").asBoolean()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{}", "{responses: {'204': {description: no, content: {application/json: {example: 1}}}}}"})
    void anOperationIsPlannedWhoseAnswersHaveNoContent(String operation, @TempDir Path folder) throws IOException {
        Contract contract = Contract.read(Files.writeString(
                folder.resolve("document.yaml"),
                "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {get: " + operation + "}}"));
        Plan plan = Planner.plan(contract, new PlanSettings(10, PlanSettings.DEFAULT_SEED, ""));

        assertThat(plan.cases()).extracting(Case::kind).containsExactly(CaseKind.VALID, CaseKind.UNSUPPORTED_METHOD);
        JsonNode responses = plan.served().at("/paths/~1a/get/responses");
        assertThat(responses).hasSize(1);
        assertThat(responses.iterator().next().propertyNames()).containsExactly("description");
    }

    @Test
    void theSeedChoosesWhereTheBudgetIsSmall() {
        Plan one = Planner.plan(Junction.CONTRACT, new PlanSettings(5, "1", ""));
        Plan same = Planner.plan(Junction.CONTRACT, new PlanSettings(5, "1", ""));
        Plan other = Planner.plan(Junction.CONTRACT, new PlanSettings(5, "2", ""));

        assertThat(one.cases()).isEqualTo(same.cases()).hasSameSizeAs(other.cases());
        assertThat(one.cases()).isNotEqualTo(other.cases());
        assertThat(one.beyondBudget()).isPositive();
        assertThat(Junction.PLAN.beyondBudget()).isZero();
    }

    @Test
    void whatIsTriedForTheFirstTimeIsBeyondAnyBudget() {
        Plan small = Planner.plan(Junction.CONTRACT, new PlanSettings(1, "1", ""));
        assertThat(small.cases())
                .extracting(Case::name)
                .contains(
                        "POST /v2/link/token · 200 · body: on_close null",
                        "POST /v2/link/token · 200 · body: provider=map_my_fitness",
                        "POST /v2/link/token · 4xx · body: user_id another format (format) is refused",
                        "GET /v2/link/provider/oauth/{oauth_provider} · 200 · response: source_type=lab");
        assertThat(small.cases())
                .extracting(Case::label)
                .filteredOn("response: name like JSON"::equals)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} operations")
    @CsvSource({"1, 400", "2, 400", "40, 100", "1000, 20"})
    void theAutomaticBudgetIsSharedByTheOperations(int operations, int budget) {
        PlanSettings settings = new PlanSettings(PlanSettings.AUTOMATIC, "1", "");
        assertThat(settings.forOperations(operations).budget()).isEqualTo(budget);
        assertThat(new PlanSettings(7, "1", "").forOperations(operations).budget())
                .isEqualTo(7);
    }

    @Test
    void whatTheDocumentClosesDoesNotGrow(@TempDir Path folder) throws IOException {
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      responses:
                        '200':
                          description: ok
                          content:
                            application/json:
                              schema:
                                type: object
                                properties:
                                  open: {type: string, enum: [a]}
                                  closed: {type: string, enum: [a], x-closed: true}
                                  constant: {type: string, enum: [a], const: a}
                                  map: {type: object, additionalProperties: {type: integer}}
                """));

        assertThat(Planner.plan(contract, new PlanSettings(100, "1", "x-closed"))
                        .cases())
                .filteredOn(planned -> planned.kind() == CaseKind.LATER)
                .extracting(Case::label)
                .containsExactly("later: with a property of a later version", "later: open=value_of_a_later_version");
    }
}
