package com.junction.contract.prism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.Junction;
import com.junction.contract.credential.ApiKey;
import com.junction.contract.gate.MavenSettings;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Replayer;
import com.junction.contract.replay.limit.AnswerLimits;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.select.OperationFilter;
import com.junction.contract.server.RealServer;
import com.junction.contract.server.ServerSettings;
import com.junction.contract.server.Target;
import com.junction.contract.server.TargetUnavailableException;
import com.junction.contract.verify.CheckSettings;
import com.junction.contract.verify.Judgement;
import com.junction.contract.verify.Verifier;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrismTest {
    private static PrismSettings settings(String runtime) {
        PrismSettings settings = new MavenSettings().prism();
        return new PrismSettings(runtime, settings.url(), settings.image(), settings.packageFolder(), settings.seed());
    }

    private static void assumeAvailable(String runtime) {
        boolean available =
                runtime.equals("docker") ? Prism.dockerAnswers() : Node.find().isPresent();
        if (!available) {
            String reason = "SKIPPED: there is no " + runtime + " on this machine to run Prism with";
            System.out.println(reason);
            Assumptions.abort(reason);
        }
    }

    /** Prism 5.14 cannot parse such a header, and would end. */
    private static Case hostile() {
        Case planned = Junction.planned("200 · documented example");
        return new Case(
                planned.operation(),
                planned.kind(),
                "hostile",
                planned.method(),
                planned.parameters(),
                planned.body(),
                Map.of("Accept", "garbage"),
                planned.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"node", "docker"})
    void aMockLivesOnAfterACaseThatItFailsAt(String runtime) throws Exception {
        assumeAvailable(runtime);
        Target prism = Prism.start(settings(runtime), Junction.PLAN.served());
        try (prism) {
            String url = prism.url();
            Replayer replayer = Replayer.throughClient(
                    Class.forName(System.getProperty("contract.client")), prism, AnswerLimits.DEFAULT);
            Verifier verifier = new Verifier(
                            Junction.CONTRACT, new JsonSchemas(Junction.CONTRACT), CheckSettings.CLIENT)
                    .ofMock(any -> Optional.empty());

            Judgement hostile = verifier.judge(replayer.replay(hostile(), exchange -> exchange));
            assertThat(hostile.violations()).isEmpty();
            assertThat(hostile.exchange().inconclusive())
                    .contains("the mock fails at the request (TypeError, invalid media type)");

            Exchange next = replayer.replay(Junction.planned("200 · documented example"), exchange -> exchange);
            assertThat(next.inconclusive()).isEmpty();
            assertThat(next.answer().orElseThrow().status()).isEqualTo(200);
            assertThat(prism.isAlive()).isTrue();
            assertThat(prism.url()).as("of a mock that is not started anew").isEqualTo(url);
            assertThat(prism.log()).contains("Starting Prism");
            assertThat(prism.description()).contains("seed " + settings(runtime).seed());
        }
        assertThat(prism.isAlive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"node", "docker"})
    void theSameSeedGivesTheSameAnswers(String runtime) throws Exception {
        assumeAvailable(runtime);
        Case dynamic = Junction.planned("200 · dynamic");
        String[] bodies = new String[2];
        for (int i = 0; i < bodies.length; i++) {
            try (Target prism = Prism.start(settings(runtime), Junction.PLAN.served())) {
                Replayer replayer = Replayer.throughClient(
                        Class.forName(System.getProperty("contract.client")), prism, AnswerLimits.DEFAULT);
                bodies[i] = replayer.replay(dynamic, exchange -> exchange)
                        .answer()
                        .orElseThrow()
                        .body();
            }
        }
        assertThat(bodies[0]).isEqualTo(bodies[1]).isNotEmpty();
    }

    /** As with Ctrl-C: the process is asked to end, and nothing closes the target. */
    @Test
    void theMockEndsWithTheJvmThatStartedIt() throws Exception {
        assumeAvailable("node");
        Assumptions.assumeFalse(OS.WINDOWS.isCurrentOs(), "Windows ends a process without its shutdown hooks");
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dprism.package=" + settings("node").packageFolder(),
                        "-Dopenapi.document=" + System.getProperty("openapi.document"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        URI url = URI.create(jvm.inputReader().readLine());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            assertThat(socket.isConnected()).isTrue();
        }
        jvm.destroy();
        assertThat(jvm.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> new Socket(url.getHost(), url.getPort()).close())
                .isInstanceOf(ConnectException.class);
    }

    /** What the other JVM runs: it starts a mock and waits for ever. */
    static final class Starter {
        private Starter() {}

        public static void main(String[] arguments) throws InterruptedException {
            System.out.println(
                    Prism.start(settings("node"), Junction.PLAN.served()).url());
            new CountDownLatch(1).await();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "podman, '', --prism (-Dprism.runtime) is \"podman\", 'but must be auto, docker, node or, in a Maven build, url'",
        "url, '', prism.url is \"\", -Dprism.url=http://host:port",
        "url, http://user:pass@host, the URL of a server must not, have a user or a password",
        "url, localhost, prism.url is \"localhost\", -Dprism.url=http://host:port"
    })
    void aWrongSettingIsOneSentence(String runtime, String url, String what, String wayOut) {
        PrismSettings settings = new PrismSettings(runtime, url, "", Path.of("."), "1");
        assertThatThrownBy(() -> Prism.start(settings, Junction.PLAN.served()))
                .isInstanceOf(TargetUnavailableException.class)
                .hasMessageContaining(what)
                .hasMessageContaining(wayOut);
    }

    @Test
    void aRunningServerIsNotStopped() {
        PrismSettings settings = new PrismSettings("url", "http://localhost:1", "", Path.of("."), "1");
        try (Target target = Prism.start(settings, Junction.PLAN.served())) {
            assertThat(target.url()).isEqualTo("http://localhost:1");
            assertThatThrownBy(target::restart).isInstanceOf(TargetUnavailableException.class);
        }
    }

    /** Others see the command lines of all processes, and what Prism logs is shown where it does not start. */
    @Test
    void aProxyNeitherShowsTheKeyNorTakesItElsewhere() throws Exception {
        assumeAvailable("node");
        try (MockWebServer server = new MockWebServer();
                MockWebServer other = new MockWebServer()) {
            other.start();
            server.enqueue(new MockResponse.Builder().body("{}").build());
            server.start();
            ServerSettings real = new ServerSettings(
                    server.url("/").toString(), true, true, 10_000, Optional.of(new ApiKey("sk_planted_7711")));
            try (Target target = new RealServer(
                    real,
                    Prism.before(real, settings("node"), Junction.CONTRACT.root()),
                    Junction.CONTRACT.operations(),
                    OperationFilter.ALL)) {
                Replayer replayer = Replayer.onTheWire(target, AnswerLimits.DEFAULT);
                Case planned = Junction.planned("200 · documented example");
                replayer.replay(planned, exchange -> exchange);
                assertThat(server.takeRequest().getHeaders().toString()).contains("sk_planted_7711");
                assertThat(target.log()).doesNotContain("sk_planted_7711");
                assertThat(ProcessHandle.current().descendants())
                        .isNotEmpty()
                        .allSatisfy(process -> assertThat(
                                        process.info().commandLine().orElse(""))
                                .doesNotContain("sk_planted_7711"));

                server.enqueue(new MockResponse.Builder()
                        .code(307)
                        .addHeader("Location", other.url("/stolen"))
                        .build());
                Exchange redirected = replayer.replay(planned, exchange -> exchange);
                assertThat(redirected.answer().orElseThrow().status()).isEqualTo(307);
                assertThat(other.getRequestCount()).isZero();
            }
        }
    }

    @Test
    void aMissingLockFileIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> new NpmPackage(folder).install())
                .isInstanceOf(TargetUnavailableException.class)
                .hasMessageContaining("package-lock.json is missing");
    }

    @ParameterizedTest
    @CsvSource({"v20.20.2, true", "v18.20.0, true", "v18.19.1, false", "v16.20.0, false", "v25.0.0, true", "'', false"})
    void nodeMustBeNewEnough(String version, boolean supported) {
        assertThat(Node.isSupported(version)).isEqualTo(supported);
    }
}
