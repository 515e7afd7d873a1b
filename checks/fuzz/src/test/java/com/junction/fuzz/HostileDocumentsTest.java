package com.junction.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.Plan;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.plan.Planner;
import com.junction.document.InvalidDocumentException;
import com.junction.document.ReadingOptions;
import com.junction.retrofit.generator.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generator and gate reject a document that needs too many resources, with the same sentence and before they use them.
 */
class HostileDocumentsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    static List<HostileDocument> unreadable() {
        return HostileDocument.unreadable();
    }

    static List<HostileDocument> unplannable() {
        return HostileDocument.unplannable();
    }

    static List<HostileDocument> slow() {
        return HostileDocument.slow();
    }

    private Path write(HostileDocument document) throws IOException {
        return Files.writeString(folder.resolve("document.yaml"), document.text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void isRefusedInOneSentence(HostileDocument document) throws IOException {
        Path file = write(document);
        Throwable generator =
                assertTimeoutPreemptively(PATIENCE, () -> catchThrowable(() -> Document.read(file.toString())));
        Throwable gate = assertTimeoutPreemptively(PATIENCE, () -> catchThrowable(() -> Contract.read(file)));

        assertThat(generator).isInstanceOf(InvalidDocumentException.class);
        assertThat(generator.getMessage()).startsWith(file + " at ").contains(document.problem());
        assertThat(generator.getMessage()).hasSizeLessThan(500).doesNotContain("\n");
        assertThat(gate).hasMessage(String.valueOf(generator.getMessage()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unplannable")
    void isLeftOutOfThePlan(HostileDocument document) throws IOException {
        Contract contract = Contract.read(write(document));
        Plan plan = assertTimeoutPreemptively(
                PATIENCE, () -> Planner.plan(contract, new PlanSettings(10, PlanSettings.DEFAULT_SEED, "")));

        assertThat(plan.leftOut().keySet())
                .extracting(ContractOperation::name)
                .containsExactlyInAnyOrder("POST /hostile", "GET /answer", "GET /parameter");
        assertThat(plan.leftOut().values()).allSatisfy(why -> {
            assertThat(why.why()).contains(document.problem()).startsWith("#/");
            assertThat(why.excused()).isFalse();
        });
        // A mock reads all schemas when it starts, so the others must not be in the served document.
        assertThat(plan.served().path("paths").path("/good").has("get")).isTrue();
        assertThat(plan.served().path("paths").path("/hostile").has("post")).isFalse();
        assertThat(plan.served().path("components").path("schemas").size()).isZero();
        assertThat(plan.cases())
                .isNotEmpty()
                .extracting(Case::operation)
                .allSatisfy(operation -> assertThat(operation.name()).isEqualTo("GET /good"));
        assertTimeoutPreemptively(PATIENCE, contract::problems);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slow")
    void isPlannedInTime(HostileDocument document) throws IOException {
        Contract contract = Contract.read(write(document));
        Plan plan = assertTimeoutPreemptively(
                PATIENCE, () -> Planner.plan(contract, new PlanSettings(10, PlanSettings.DEFAULT_SEED, "")));
        assertThat(plan.cases()).anyMatch(planned -> planned.operation().name().equals("GET /good"));
    }

    @Test
    void limitsCanBeRaisedAndLowered() throws IOException {
        Path file = Files.writeString(
                folder.resolve("deep.yaml"),
                "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\nx-b: 1234\nx-a: " + "[".repeat(600)
                        + "]".repeat(600));
        String deeper = "depth=700, nodes=30000000";
        Document.read(file.toString(), ReadingOptions.parse(deeper, "", ""));
        Contract.read(file, ReadingOptions.parseOffline(deeper, ""));

        for (String limit : List.of("size=50", "nodes=100", "depth=20", "digits=3")) {
            Throwable generator =
                    catchThrowable(() -> Document.read(file.toString(), ReadingOptions.parse(limit, "", "")));
            Throwable gate = catchThrowable(() -> Contract.read(file, ReadingOptions.parseOffline(limit, "")));
            assertThat(generator).hasMessageContaining("the option limits (" + limit.replaceAll("=.*", ""));
            assertThat(gate).hasMessage(String.valueOf(generator.getMessage()));
        }
    }

    /** Every document within the limits fits into the default stack of a JVM. */
    @Test
    void aDocumentJustWithinTheLimitsIsRead() throws IOException {
        StringBuilder schema = new StringBuilder("{type: string}");
        for (int i = 0; i < 120; i++) {
            schema.insert(0, "{type: array, items: ").append('}');
        }
        String text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  /a: {get: {operationId: a, responses: "
                + "{'200': {description: ok, content: {application/json: {schema: " + schema + "}}}}}}\nx-a: "
                + "[".repeat(498) + "]".repeat(498) + "\nx-b: " + "9".repeat(1000)
                + "\n" + HostileDocument.laughs(5, 10);
        Path file = Files.writeString(folder.resolve("document.yaml"), text);
        Document.read(file.toString());
        Contract contract = Contract.read(file);
        assertThat(Planner.plan(contract, new PlanSettings(10, PlanSettings.DEFAULT_SEED, ""))
                        .cases())
                .isNotEmpty();
        assertThat(contract.problems().stream().collect(Collectors.joining())).doesNotContain("Exception");
    }
}
