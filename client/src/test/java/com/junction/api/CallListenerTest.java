package com.junction.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.junction.api.core.CallEvent;
import com.junction.api.core.CallListener;
import com.junction.api.core.VirtualTimer;
import com.junction.api.resources.link.LinkApi;
import com.junction.api.types.OAuthProviders;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallListenerTest {
    private static final String OPERATION = "generate_oauth_link";

    @RegisterExtension
    final JunctionServer server = new JunctionServer();

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<CallEvent> events = new CopyOnWriteArrayList<>();

    private final CallListener listener = new CallListener() {
        @Override
        public void attempt(CallEvent event) {
            tell("attempt", event);
        }

        @Override
        public void retry(CallEvent event, Duration delay) {
            tell("retry in " + delay.toSeconds(), event);
        }

        @Override
        public void success(CallEvent event) {
            tell("success", event);
        }

        @Override
        public void failure(CallEvent event) {
            tell("failure", event);
        }
    };

    private void tell(String what, CallEvent event) {
        events.add(event);
        String status =
                event.statusCode().isPresent() ? " " + event.statusCode().getAsInt() : "";
        String failure =
                event.failure().map(f -> " " + f.getClass().getSimpleName()).orElse("");
        told.add(what + " " + event.attempt() + status + failure);
    }

    /** The ways to make a call. The listener must get the same events from all of them. */
    enum Style {
        SYNC,
        ASYNC,
        RETROFIT
    }

    private @Nullable Throwable call(Style style) {
        VirtualTimer timer = VirtualTimer.passing();
        try (Junction client = timer.in(server.builder().maxRetries(2).listener(listener))
                        .build();
                AsyncJunction async = timer.in(AsyncJunction.builder()
                                .apiKey(JunctionServer.API_KEY)
                                .url(server.url())
                                .maxRetries(2)
                                .listener(listener))
                        .build()) {
            return catchThrowable(() -> {
                switch (style) {
                    case SYNC -> client.link().generateOauthLink(OAuthProviders.OURA);
                    case ASYNC ->
                        async.link().generateOauthLink(OAuthProviders.OURA).join();
                    case RETROFIT ->
                        client.retrofit()
                                .create(LinkApi.class)
                                .generateOauthLink(OAuthProviders.OURA, null)
                                .execute();
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachAttemptRetryAndTheEndAreTold(Style style) {
        server.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
        server.answer(503, "");
        server.answer(200, JunctionServer.GARMIN);

        assertThat(call(style)).isNull();

        assertThat(told)
                .containsExactly(
                        "attempt 1 IOException",
                        "retry in 1 1 IOException",
                        "attempt 2 503",
                        "retry in 2 2 503",
                        "attempt 3 200",
                        "success 3 200");
        assertThat(events).allSatisfy(event -> {
            assertThat(event.operationId()).isEqualTo(OPERATION);
            assertThat(event.operation()).isEqualTo("GET /v2/link/provider/oauth/{oauth_provider}");
        });
        assertThat(events.get(5).duration()).isGreaterThanOrEqualTo(Duration.ofSeconds(3));
        assertThat(events.get(4).duration()).isLessThan(Duration.ofSeconds(1));
        assertThat(events.get(2)).hasToString(OPERATION + ": 503, attempt 2, 0 ms");
    }

    @ParameterizedTest
    @EnumSource
    void anErrorStatusIsAFailureWithoutAnException(Style style) {
        server.answer(422, "{}");

        assertThat(call(style) == null).isEqualTo(style == Style.RETROFIT);
        assertThat(told).containsExactly("attempt 1 422", "failure 1 422");
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotDecodeIsAFailureWithItsStatus(Style style) {
        server.answer(200, "{}");

        assertThat(call(style)).isNotNull();
        assertThat(told).containsExactly("attempt 1 200", "failure 1 200 DecodingError");
    }

    @Test
    void aCallThatCannotBeMadeIsAFailureWithoutAnAttempt() {
        try (Junction client =
                Junction.builder().url(server.url()).listener(listener).build()) {
            assertThatThrownBy(() -> client.link().token(RetriesTest.EXCHANGE))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(told).containsExactly("failure 0 IllegalStateException");
    }

    @Test
    void aListenerThatFailsChangesNoCallAndIsLogged() {
        List<String> logged = new CopyOnWriteArrayList<>();
        Logger logger = Logger.getLogger(CallListener.class.getName());
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage() + ": " + entry.getThrown().getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        server.answer(200, JunctionServer.GARMIN);
        CallListener failing = new CallListener() {
            @Override
            public void success(CallEvent event) {
                throw new IllegalStateException("full");
            }
        };
        try (Junction client = server.builder().listener(failing).build()) {
            assertThat(client.link().generateOauthLink(OAuthProviders.OURA).getName())
                    .isEqualTo("Garmin");
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
        assertThat(logged)
                .singleElement()
                .asString()
                .contains("A listener failed: " + OPERATION)
                .endsWith("full");
    }
}
