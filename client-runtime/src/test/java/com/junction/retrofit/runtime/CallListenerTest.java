package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallListenerTest {
    @RegisterExtension
    final TestServer server = new TestServer();

    /** Writes down each event. */
    private static final class Notes implements CallListener {
        private final List<String> notes = new CopyOnWriteArrayList<>();

        @Override
        public void attempt(CallEvent event) {
            notes.add("attempt " + event);
        }

        @Override
        public void retry(CallEvent event, Duration delay) {
            notes.add("retry after " + delay);
        }

        @Override
        public void success(CallEvent event) {
            notes.add("success " + event);
        }

        @Override
        public void failure(CallEvent event) {
            notes.add("failure " + event);
        }
    }

    @Test
    void everyAttemptIsTold() throws IOException {
        Notes notes = new Notes();
        server.answer(503);
        server.answer(200, "application/json", TestServer.THING);
        server.builder().listener(notes).api().thing().execute();
        assertThat(notes.notes)
                .containsExactly(
                        "attempt thing: 503, attempt 1, 0 ms",
                        "retry after PT1S",
                        "attempt thing: 200, attempt 2, 0 ms",
                        "success thing: 200, attempt 2, 1000 ms");
    }

    @Test
    void anErrorIsTold() throws IOException {
        Notes notes = new Notes();
        server.answer(404);
        server.builder().listener(notes).api().nothing().execute();
        assertThat(notes.notes)
                .containsExactly(
                        "attempt GET /nothing: 404, attempt 1, 0 ms", "failure GET /nothing: 404, attempt 1, 0 ms");
    }

    @Test
    void aBrokenConnectionIsTold() {
        Notes notes = new Notes();
        server.answer(new MockResponse.Builder().onResponseStart(SocketEffect.ShutdownConnection.INSTANCE));
        TestApi api = server.builder().maxRetries(0).listener(notes).api();
        assertThatThrownBy(() -> api.nothing().execute()).isInstanceOf(IOException.class);
        assertThat(notes.notes).hasSize(2);
        assertThat(notes.notes.get(0)).startsWith("attempt GET /nothing: java.io.IOException: ");
        assertThat(notes.notes.get(1)).startsWith("failure GET /nothing: java.io.IOException: ");
    }

    @Test
    void anEventHasTheOperation() throws IOException {
        List<CallEvent> events = new CopyOnWriteArrayList<>();
        server.answer(204);
        server.builder()
                .listener(new CallListener() {
                    @Override
                    public void success(CallEvent event) {
                        events.add(event);
                    }
                })
                .api()
                .nothing()
                .execute();
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.operation()).isEqualTo("GET /nothing");
            assertThat(event.operationId()).isEqualTo("GET /nothing");
            assertThat(event.attempt()).isEqualTo(1);
            assertThat(event.statusCode()).isEqualTo(OptionalInt.of(204));
            assertThat(event.duration()).isZero();
            assertThat(event.failure()).isEmpty();
        });
    }

    @Test
    void aListenerThatFailsIsLogged() throws IOException {
        List<LogRecord> records = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord logged) {
                records.add(logged);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(CallListener.class.getName());
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
        try {
            server.answer(204);
            CallListener broken = new CallListener() {
                @Override
                public void attempt(CallEvent event) {
                    throw new IllegalStateException("mine");
                }
            };
            assertThat(server.builder()
                            .listener(broken)
                            .api()
                            .nothing()
                            .execute()
                            .code())
                    .isEqualTo(204);
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
        assertThat(records)
                .singleElement()
                .extracting(LogRecord::getMessage)
                .asString()
                .startsWith("A listener failed: ");
    }
}
