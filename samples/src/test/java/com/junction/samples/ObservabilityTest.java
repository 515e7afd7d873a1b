package com.junction.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.junction.api.Junction;
import com.junction.api.core.CallEvent;
import com.junction.api.core.CallListener;
import com.junction.api.core.Operation;
import com.junction.api.types.OAuthProviders;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.okhttp3.OkHttpMetricsEventListener;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.instrumentation.okhttp.v3_0.OkHttpTelemetry;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The code of docs/http-stacks.md that shows what happens to calls. */
class ObservabilityTest {
    @RegisterExtension
    final ApiServer server = new ApiServer();

    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    private Junction.Builder builder() {
        return Junction.builder().apiKey("sk_test_planted_key").environment(server.environment());
    }

    private static CallListener failures(PrintStream log) {
        CallListener failures = new CallListener() {
            @Override
            public void failure(CallEvent event) {
                log.println(event); // generate_oauth_link: 503, attempt 3, 3012 ms
            }
        };
        return failures;
    }

    @Test
    void aListenerIsToldOfFailures() {
        server.answer(422, "{}");
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(log, true, StandardCharsets.UTF_8);
                Junction client = builder().listener(failures(stream)).build()) {
            assertThat(catchThrowable(() -> client.link().generateOauthLink(OAuthProviders.OURA)))
                    .isNotNull();
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).startsWith("generate_oauth_link: 422, attempt 1, ");
    }

    private static String nameOf(Request request) {
        Operation operation = request.tag(Operation.class);
        return operation == null ? "unknown" : operation.value();
    }

    private static OkHttpClient measured(MeterRegistry registry) {
        OkHttpClient measured = new OkHttpClient.Builder()
                .eventListener(OkHttpMetricsEventListener.builder(registry, "junction.requests")
                        .uriMapper(ObservabilityTest::nameOf)
                        .build())
                .build();
        return measured;
    }

    @Test
    void micrometerTimesEachAttemptByItsOperation() {
        server.answer(503, "");
        server.answer(200, ApiServer.SOURCE);
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        try (Junction client = builder().httpClient(measured(registry)).build()) {
            client.link().generateOauthLink(OAuthProviders.OURA);
        }
        for (String status : new String[] {"503", "200"}) {
            assertThat(registry.get("junction.requests")
                            .tag("uri", "GET /v2/link/provider/oauth/{oauth_provider}")
                            .tag("status", status)
                            .timer()
                            .count())
                    .isEqualTo(1);
        }
    }

    private static Junction traced(OpenTelemetry openTelemetry, Junction.Builder builder) {
        Junction client = builder.callFactory(OkHttpTelemetry.create(openTelemetry)::createCallFactory)
                .build();
        return client;
    }

    @Test
    void openTelemetryHasASpanForEachAttemptAndShowsNoCredential() throws InterruptedException {
        server.answer(503, "");
        server.answer(200, ApiServer.SOURCE);
        try (Junction client = traced(TELEMETRY.getOpenTelemetry(), builder())) {
            client.link().generateOauthLink(OAuthProviders.OURA);
        }
        assertThat(TELEMETRY.getSpans())
                .hasSize(2)
                .noneMatch(span -> span.toString().contains("planted"));
        assertThat(server.request().getHeaders().get("traceparent")).isNotNull();
    }
}
