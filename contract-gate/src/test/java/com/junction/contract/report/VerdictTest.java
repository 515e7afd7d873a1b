package com.junction.contract.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.report.Reason.Effect;
import com.junction.contract.report.Reason.Kind;
import com.junction.contract.report.Report.Case;
import com.junction.contract.report.Report.Item;
import com.junction.contract.report.Report.Operation;
import com.junction.contract.report.Report.Outcome;
import com.junction.contract.report.Report.State;
import com.junction.contract.schema.Violation;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdict, its exit code and its reasons in every situation. */
class VerdictTest {
    private static final Violation PROBLEM =
            new Violation("response_schema_conformance", "type", "integer found", "/a", "/paths", null);

    /** A run with one operation that passes, unless a test changes something. */
    private static final class Situation {
        private Shard shard = Shard.WHOLE;
        private @Nullable String client = "com.example.Client";
        private List<Operation> operations = List.of(operation("GET /a"));
        private List<Case> cases = List.of(answered("GET /a", 200));
        private @Nullable Double least;
        private List<Item> items = List.of(item(State.REACHED));
        private List<Violation> faults = List.of();
        private List<Report.Excuse> excuses = List.of();
        private List<MutantResult> mutants = List.of();

        Situation shard(String text) {
            shard = Shard.parse(text);
            return this;
        }

        Situation withoutClient() {
            client = null;
            return this;
        }

        Situation operations(Operation... all) {
            operations = List.of(all);
            return this;
        }

        Situation cases(Case... all) {
            cases = List.of(all);
            return this;
        }

        Situation least(double percent) {
            least = percent;
            return this;
        }

        Situation items(Item... all) {
            items = List.of(all);
            return this;
        }

        Situation faults(Violation... all) {
            faults = List.of(all);
            return this;
        }

        Situation excuse(String operation) {
            excuses = List.of(new Report.Excuse(operation, "no data there"));
            return this;
        }

        Situation mutant(boolean killed) {
            mutants = List.of(new MutantResult("a property is lost", "GET /a", killed, List.of(), ""));
            return this;
        }

        Verdict verdict() {
            Report.Settings settings = new Report.Settings(
                    "a.yaml",
                    "A",
                    "1",
                    "a server",
                    client,
                    null,
                    null,
                    Instant.EPOCH,
                    "1",
                    "0123456789ab",
                    1,
                    0,
                    shard,
                    0,
                    0);
            return Verdict.of(new Findings(
                    settings,
                    operations,
                    cases,
                    Report.Coverage.of(items, least),
                    faults,
                    excuses,
                    mutants,
                    List.of()));
        }
    }

    private static Operation operation(String name) {
        return new Operation(name, "/paths", Success.SUCCESSFUL, null, null, null);
    }

    private static Operation answeredBy(Success success) {
        return new Operation("GET /a", "/paths", success, null, null, null);
    }

    private static Operation withoutKey(String name) {
        return new Operation(name, "/paths", Success.SUCCESSFUL, "header x-key", null, null);
    }

    private static Operation notCalled(String name) {
        return new Operation(name, "/paths", Success.SUCCESSFUL, null, "POST is not a safe method", null);
    }

    private static Operation notPlanned(String name) {
        return new Operation(name, "/paths", Success.SUCCESSFUL, null, null, "no valid request body is known");
    }

    private static Case result(
            String operation,
            String kind,
            @Nullable Integer asked,
            @Nullable Integer status,
            Outcome outcome,
            @Nullable String why) {
        List<Violation> problems = outcome == Outcome.VIOLATED ? List.of(PROBLEM) : List.of();
        return new Case(
                operation + " · 1",
                operation,
                kind,
                "",
                asked,
                status,
                outcome,
                why,
                1,
                problems,
                List.of(),
                null,
                null,
                null);
    }

    private static Case answered(String operation, int status) {
        return result(operation, "valid", null, status, Outcome.CONFORMS, null);
    }

    private static Case asked(String operation, int status) {
        return result(operation, "valid", status, status, Outcome.CONFORMS, null);
    }

    private static Case violated(String operation) {
        return result(operation, "valid", null, 200, Outcome.VIOLATED, null);
    }

    private static Case inconclusive(String operation, String why) {
        return result(operation, "valid", null, 200, Outcome.UNJUDGED, why);
    }

    private static Case invalid(String operation, int status) {
        return result(operation, "invalid", null, status, Outcome.CONFORMS, null);
    }

    private static Item item(State state) {
        return new Item("response", "GET /a", state.toString(), state, state == State.REACHED ? null : "why");
    }

    private static Arguments row(String what, Situation situation, Result result, Kind... reasons) {
        return Arguments.of(what, situation, result, List.of(reasons));
    }

    private static Situation run() {
        return new Situation();
    }

    static Stream<Arguments> situations() {
        Case limit = inconclusive("GET /a", "beyond a limit: the body is larger than 1 MiB; it was not judged");
        return Stream.of(
                row("a success, nothing else", run(), Result.PASSED),
                row("no client", run().withoutClient(), Result.PASSED, Kind.NO_CLIENT),
                row("no operations", run().operations().cases().items(), Result.PASSED, Kind.NO_OPERATIONS),
                row("a violation", run().cases(violated("GET /a")), Result.FAILED, Kind.VIOLATION),
                row("a fault of the document", run().faults(PROBLEM), Result.FAILED, Kind.DOCUMENT_FAULT),
                row(
                        "a violation decides before what is missing",
                        run().operations(withoutKey("GET /a"), operation("GET /b"))
                                .cases(violated("GET /a")),
                        Result.FAILED,
                        Kind.VIOLATION,
                        Kind.CREDENTIALS_MISSING,
                        Kind.NO_SUCCESS),
                row("404 only", run().cases(answered("GET /a", 404)), Result.NOT_VERIFIED, Kind.NO_SUCCESS),
                row(
                        "a success of an invalid request is none",
                        run().cases(invalid("GET /a", 200)),
                        Result.NOT_VERIFIED,
                        Kind.NO_SUCCESS),
                row(
                        "a success that was not judged is none",
                        run().cases(inconclusive("GET /a", "the mock failed")),
                        Result.NOT_VERIFIED,
                        Kind.NO_SUCCESS,
                        Kind.INCONCLUSIVE),
                row(
                        "a redirection where only that is documented",
                        run().operations(answeredBy(Success.REDIRECTION)).cases(answered("GET /a", 302)),
                        Result.PASSED),
                row(
                        "a redirection in place of a success",
                        run().cases(answered("GET /a", 302)),
                        Result.NOT_VERIFIED,
                        Kind.NO_SUCCESS),
                row(
                        "an error where only errors are documented",
                        run().operations(answeredBy(Success.ANY)).cases(answered("GET /a", 404)),
                        Result.PASSED),
                row("nothing sent", run().cases(), Result.NOT_VERIFIED, Kind.NOTHING_SENT),
                row(
                        "nothing may be called",
                        run().operations(notCalled("POST /a")).cases(),
                        Result.NOT_VERIFIED,
                        Kind.NOTHING_CALLED),
                row(
                        "what may not be called need not succeed",
                        run().operations(operation("GET /a"), notCalled("POST /a")),
                        Result.PASSED),
                row(
                        "nothing planned",
                        run().operations(operation("GET /a"), notPlanned("PUT /a")),
                        Result.NOT_VERIFIED,
                        Kind.NOT_PLANNED),
                row(
                        "no key",
                        run().operations(withoutKey("GET /a")).cases(answered("GET /a", 401)),
                        Result.NOT_VERIFIED,
                        Kind.CREDENTIALS_MISSING),
                row(
                        "no key, though the server does not ask for one",
                        run().operations(withoutKey("GET /a")),
                        Result.NOT_VERIFIED,
                        Kind.CREDENTIALS_MISSING),
                row(
                        "401 and 403 alone",
                        run().cases(answered("GET /a", 401), answered("GET /a", 403)),
                        Result.NOT_VERIFIED,
                        Kind.CREDENTIALS_REJECTED),
                row(
                        "401 and 404",
                        run().cases(answered("GET /a", 401), answered("GET /a", 404)),
                        Result.NOT_VERIFIED,
                        Kind.NO_SUCCESS),
                row(
                        "401 of a mock that was asked for it",
                        run().cases(asked("GET /a", 401)),
                        Result.NOT_VERIFIED,
                        Kind.NO_SUCCESS),
                row(
                        "a limit",
                        run().cases(answered("GET /a", 200), limit),
                        Result.NOT_VERIFIED,
                        Kind.LIMIT,
                        Kind.INCONCLUSIVE),
                row(
                        "the mock could have shown more",
                        run().items(item(State.MISSED)),
                        Result.NOT_VERIFIED,
                        Kind.COVERAGE),
                row("a mock cannot show it", run().items(item(State.UNREACHABLE)), Result.PASSED),
                row(
                        "too little of everything",
                        run().least(51).items(item(State.REACHED), item(State.NOT_CALLED)),
                        Result.NOT_VERIFIED,
                        Kind.COVERAGE),
                row(
                        "enough of everything",
                        run().least(50).items(item(State.REACHED), item(State.MISSED)),
                        Result.PASSED),
                row("a fault found", run().mutant(true), Result.PASSED),
                row("a fault not found", run().mutant(false), Result.NOT_VERIFIED, Kind.FAULT_NOT_FOUND),
                row(
                        "an excused operation",
                        run().operations(operation("GET /a"), operation("GET /b"))
                                .excuse("GET /b"),
                        Result.PASSED,
                        Kind.EXCUSED),
                row(
                        "an excused operation without a key",
                        run().operations(operation("GET /a"), withoutKey("GET /b"))
                                .excuse("GET /b"),
                        Result.PASSED,
                        Kind.EXCUSED),
                row(
                        "an excuse does not excuse a violation",
                        run().operations(operation("GET /a"), operation("GET /b"))
                                .cases(answered("GET /a", 200), violated("GET /b"))
                                .excuse("GET /b"),
                        Result.FAILED,
                        Kind.VIOLATION,
                        Kind.EXCUSED,
                        Kind.EXCUSE_NOT_NEEDED),
                row(
                        "an excuse that is no longer needed",
                        run().excuse("GET /a"),
                        Result.PASSED,
                        Kind.EXCUSED,
                        Kind.EXCUSE_NOT_NEEDED),
                row(
                        "everything excused",
                        run().cases(answered("GET /a", 404)).excuse("GET /a"),
                        Result.NOT_VERIFIED,
                        Kind.NO_SUCCESS,
                        Kind.EXCUSED),
                row(
                        "a shard without a success",
                        run().shard("1/20").cases(answered("GET /a", 404)).items(item(State.MISSED)),
                        Result.PASSED),
                row("a shard without a case", run().shard("1/20").cases(), Result.PASSED),
                row(
                        "a shard with a violation",
                        run().shard("1/20").cases(violated("GET /a")),
                        Result.FAILED,
                        Kind.VIOLATION),
                row(
                        "a shard without a key",
                        run().shard("1/20").operations(withoutKey("GET /a")),
                        Result.NOT_VERIFIED,
                        Kind.CREDENTIALS_MISSING),
                row(
                        "a shard with a limit",
                        run().shard("1/20").cases(limit),
                        Result.NOT_VERIFIED,
                        Kind.LIMIT,
                        Kind.INCONCLUSIVE));
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @MethodSource("situations")
    void followsFromTheSituation(String what, Situation situation, Result result, List<Kind> reasons) {
        Verdict verdict = situation.verdict();
        assertThat(verdict.reasons()).extracting(Reason::kind).as(what).isEqualTo(reasons);
        assertThat(verdict.result()).isEqualTo(result);
        assertThat(verdict.result().exitCode())
                .isEqualTo(List.of(Result.PASSED, Result.FAILED, Result.NOT_VERIFIED)
                        .indexOf(result));
        assertThat(verdict.headline()).startsWith(result.words());
        // Blocking reasons say what to do.
        assertThat(verdict.reasons())
                .filteredOn(reason -> reason.kind().effect() == Effect.BLOCKS && reason.kind() != Kind.NOTHING_SENT)
                .extracting(Reason::wayOut)
                .allMatch(wayOut -> wayOut.endsWith("."));
    }

    @Test
    void theHeadlineSaysThatNoClientWasTestedAndThatItIsAShard() {
        assertThat(run().withoutClient().verdict().headline()).isEqualTo("Passed, no client was tested");
        assertThat(run().shard("2/5").verdict().headline()).isEqualTo("Passed (shard 2/5; merge all for the verdict)");
    }

    @Test
    void aReasonNamesTheFirstPlacesAndTheWayOut() {
        Operation[] operations =
                IntStream.range(0, 5).mapToObj(i -> withoutKey("GET /" + i)).toArray(Operation[]::new);
        Reason reason = run().operations(operations).verdict().reasons().get(0);
        assertThat(reason.text())
                .isEqualTo("The document requires credentials for 5 operations, and none were given: GET /0 (header"
                        + " x-key), GET /1 (header x-key), GET /2 (header x-key) and 2 more. Set the environment"
                        + " variable of each security scheme, or CONTRACT_API_KEY for all (user:password for basic"
                        + " authentication).");
    }

    @Test
    void faultsOfTheDocumentAreGroupedByWhatIsWrong() {
        Violation[] faults = IntStream.range(0, 5)
                .mapToObj(i -> new Violation(
                        "example_conformance", "type", i == 0 ? "string expected" : "too short", "", "/" + i, null))
                .toArray(Violation[]::new);
        assertThat(run().faults(faults).verdict().reasons().get(0).text())
                .isEqualTo("The document contradicts itself in 5 places: too short (4 places, such as #/1), string"
                        + " expected (#/0). Correct its examples and defaults.");
    }

    @Test
    void aReasonSaysWhatCameInPlaceOfASuccess() {
        Reason reason = run().cases(answered("GET /a", 404), answered("GET /a", 400), invalid("GET /a", 422))
                .verdict()
                .reasons()
                .get(0);
        assertThat(reason.places()).containsExactly("GET /a (answered 400, 404)");
    }

    @Test
    void ofManyReasonsForInconclusiveCasesTheFirstAreNamed() {
        Case[] cases = IntStream.range(0, 5)
                .mapToObj(i -> inconclusive("GET /a", "the mock refused: " + i))
                .toArray(Case[]::new);
        assertThat(run().cases(cases).verdict().reasons().get(1).text())
                .startsWith(
                        "5 of 5 cases were inconclusive, for 5 reasons such as: the mock refused: 0 (1 case, such as")
                .contains("the mock refused: 2")
                .doesNotContain("the mock refused: 3", "more");
    }

    @Test
    void inconclusiveCasesAreGroupedByTheirReasonWithAnExample() {
        Verdict verdict = run().cases(
                        answered("GET /a", 200),
                        inconclusive("GET /a", "the mock failed"),
                        inconclusive("GET /a", "the mock refused: required"),
                        inconclusive("GET /b", "the mock failed"))
                .verdict();
        assertThat(verdict.inconclusive())
                .containsExactly(
                        new Inconclusive("the mock failed", 2, "GET /a · 1"),
                        new Inconclusive("the mock refused: required", 1, "GET /a · 1"));
        assertThat(verdict.inconclusiveCases()).isEqualTo(3);
        assertThat(verdict.reasons().get(0).text())
                .isEqualTo("3 of 4 cases were inconclusive: the mock failed (2 cases, such as GET /a · 1), the mock"
                        + " refused: required (1 case, such as GET /a · 1).");
    }
}
