package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.Junction;
import com.junction.contract.document.Contract;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.Plan;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.plan.PlannedAnswers;
import com.junction.contract.plan.Planner;
import com.junction.contract.replay.Replayer;
import com.junction.contract.replay.limit.AnswerLimits;
import com.junction.contract.report.CaseResult;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.Violation;
import com.junction.contract.server.Answer;
import com.junction.contract.server.RepeatingServer;
import com.junction.contract.server.Target;
import com.junction.contract.verify.CheckSettings;
import com.junction.contract.verify.Verifier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client is judged even if the mock does everything wrong. */
class StandInTest {
    private static final int WORKERS = 4;
    private static final List<Case> TYPED =
            Junction.PLAN.cases().stream().filter(each -> each.kind().isTyped()).toList();
    private static final String REFUSAL = "{\"type\":\"https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY\","
            + "\"title\":\"Invalid request\",\"validation\":[{\"message\":\"Request body must be array\"}]}";

    private final PlannedAnswers answers = new PlannedAnswers(Junction.PLAN);
    private final Verifier verifier = new Verifier(
                    Junction.CONTRACT, new JsonSchemas(Junction.CONTRACT), CheckSettings.CLIENT)
            .ofMock(answers::exampleFor);

    private static Replayer replayer(Target target, Interceptor between) throws ReflectiveOperationException {
        return Replayer.throughClient(
                Class.forName(System.getProperty("contract.client")), target, AnswerLimits.DEFAULT, between);
    }

    private List<CaseResult> results(Target mock, Interceptor between, List<String> notes) throws Exception {
        Replayer toMock = replayer(mock, between);
        try (StandIn standIn = new StandIn(
                answers,
                server -> {
                    try {
                        return replayer(server, between);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                },
                verifier,
                exchange -> {})) {
            CaseRunner runner = new CaseRunner(toMock, verifier, exchange -> {}, standIn);
            List<CaseResult> results = runner.all(TYPED, WORKERS, Progress.SILENT);
            notes.addAll(standIn.notes());
            return results;
        }
    }

    private static Answer wrong(String kind) {
        Headers json = Headers.of("Content-Type", "application/json");
        return switch (kind) {
            case "a refusal" -> new Answer(422, json, REFUSAL, false);
            case "a redirect" -> new Answer(302, Headers.of("Location", "/"), "", false);
            case "a broken connection" -> new Answer(200, json, REFUSAL, true);
            case "another body" -> new Answer(200, json, "[]", false);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"a refusal", "a redirect", "a broken connection", "another body"})
    void everyCaseOfAClientIsJudged(String kind) throws Exception {
        try (RepeatingServer mock = new RepeatingServer()) {
            mock.answer(wrong(kind));
            List<String> notes = new ArrayList<>();

            List<CaseResult> results = results(mock, chain -> chain.proceed(chain.request()), notes);

            assertThat(results).hasSameSizeAs(TYPED).allMatch(CaseResult::isJudged);
            assertThat(results).allMatch(result -> result.violations().isEmpty());
            assertThat(notes).allMatch(note -> note.contains("answered by the gate, not by the mock: the mock "));
        }
    }

    /** A mock that ends at every request, or was never started. */
    private static final class Absent implements Target {
        private final AtomicInteger restarts = new AtomicInteger();
        private final boolean alive;
        private final int closedPort;

        Absent(boolean alive) throws IOException {
            this.alive = alive;
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                closedPort = free.getLocalPort();
            }
        }

        @Override
        public String url() {
            return "http://127.0.0.1:" + closedPort;
        }

        @Override
        public String description() {
            return "a mock that is not there";
        }

        @Override
        public boolean isAlive() {
            return alive;
        }

        @Override
        public void restart() {
            restarts.incrementAndGet();
        }

        @Override
        public String log() {
            return "";
        }

        @Override
        public void close() {}
    }

    @Test
    void aMockThatEndsIsStartedAFewTimesAndEveryCaseIsJudged() throws Exception {
        Absent mock = new Absent(false);
        List<String> notes = new ArrayList<>();

        List<CaseResult> results = results(mock, chain -> chain.proceed(chain.request()), notes);

        assertThat(results)
                .allMatch(CaseResult::isJudged)
                .allMatch(result -> result.violations().isEmpty());
        // Each worker may have sent a case before the first end was noticed.
        int operations = (int) TYPED.stream().map(Case::operation).distinct().count();
        assertThat(mock.restarts.get()).isLessThanOrEqualTo(operations * 2 * WORKERS);
        assertThat(notes)
                .anyMatch(note -> note.endsWith("not sent: the target ended at another case of this operation"));
    }

    @Test
    void aMockThatCannotBeReachedIsNotReplaced() throws Exception {
        List<CaseResult> results =
                results(new Absent(true), chain -> chain.proceed(chain.request()), new ArrayList<>());

        assertThat(results)
                .allSatisfy(result -> assertThat(
                                result.exchange().inconclusive().orElseThrow())
                        .startsWith("not sent, there is no connection to the server: java.net.ConnectException"));
    }

    @Test
    void whatTheClientDoesWrongIsFound() throws Exception {
        try (RepeatingServer mock = new RepeatingServer()) {
            mock.answer(wrong("a refusal"));

            List<CaseResult> results = results(mock, StandInTest::withoutAProperty, new ArrayList<>());

            assertThat(results)
                    .flatMap(CaseResult::violations)
                    .extracting(Violation::check)
                    .contains("decode_fidelity");
        }
    }

    /** The client reads less than what was on the wire. */
    private static Response withoutAProperty(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String read = response.body().string().replaceFirst("\"group\":[^,}]*,", "");
        return response.newBuilder()
                .body(ResponseBody.create(read, response.body().contentType()))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limits-of-the-mock.yaml", "faults.yaml"})
    void plannedAnswersAreAsTheDocumentSays(String document) {
        Contract contract = Contract.read(Path.of("src/test/resources/documents", document));
        Plan plan = Planner.plan(contract, new PlanSettings(5, PlanSettings.DEFAULT_SEED, ""));
        PlannedAnswers planned = new PlannedAnswers(plan);
        try (RepeatingServer server = new RepeatingServer()) {
            Replayer replayer = Replayer.onTheWire(server, AnswerLimits.DEFAULT);
            CaseRunner runner = new CaseRunner(
                    replayer, new Verifier(contract, new JsonSchemas(contract), CheckSettings.SERVER), exchange -> {});
            for (Case each : plan.cases()) {
                if (each.kind().isAllowed()) {
                    server.answer(planned.to(each));
                    CaseResult result = runner.one(each);
                    assertThat(result.isJudged()).as(each.name()).isTrue();
                    assertThat(result.violations()).as(each.name()).isEmpty();
                }
            }
        }
    }
}
