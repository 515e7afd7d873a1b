package com.junction.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sstoehr.harreader.HarReader;
import de.sstoehr.harreader.model.HarEntry;
import de.sstoehr.harreader.model.HarLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A call must succeed even if its recording fails or is not allowed. */
class HarRecorderFaultsTest {
    private static final String PLANTED = "planted-secret";

    @TempDir
    Path folder;

    private final MockWebServer server = new MockWebServer();
    private Path file;

    @BeforeEach
    void start() throws IOException {
        file = folder.resolve("one.har");
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static OkHttpClient client(HarRecorder recorder) {
        return new OkHttpClient.Builder().addInterceptor(recorder).build();
    }

    private Request.Builder request() {
        return new Request.Builder().url(server.url("/"));
    }

    private static String call(HarRecorder recorder, Request request) throws IOException {
        try (Response response = client(recorder).newCall(request).execute()) {
            return response.body().string();
        }
    }

    private static MockResponse answer(String type, String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", type)
                .body(body)
                .build();
    }

    private HarLog log() throws Exception {
        return new HarReader().readFromFile(file.toFile()).log();
    }

    private HarEntry entry() throws Exception {
        return log().entries().get(0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"password\":\"planted-secret",
                "application/json; charset=unknown | planted-secret",
                "application/x-www-form-urlencoded | planted-secret",
                "application/xml  | <password>planted-secret</password>",
                "multipart/form-data; boundary=b | --b planted-secret",
                "text/event-stream | data: planted-secret",
                "text/html        | <p>planted-secret",
                "image/png        | planted-secret"
            })
    void aBodyWithoutStructureIsLeftOutAndSaidToBe(String type, String body) throws Exception {
        server.enqueue(answer(type, body));
        try (HarRecorder recorder = new HarRecorder(file, Set.of())) {
            RequestBody sent = RequestBody.create(body, MediaType.get(type));
            assertThat(call(recorder, request().post(sent).build())).isEqualTo(body);
        }
        assertThat(server.takeRequest().getBody().utf8()).isEqualTo(body);
        assertThat(entry().request().postData().text()).isEmpty();
        assertThat(entry().request().postData().comment())
                .isEqualTo("left out: it is not JSON or a form, so that its secrets cannot be found by their names;"
                        + " HarRecorder.Builder.recordMediaType records it");
        assertThat(entry().request().bodySize()).isEqualTo(body.length());
        assertThat(entry().response().content().text()).isEmpty();
        assertThat(entry().response().content().comment()).startsWith(HarRecorder.LEFT_OUT);
        assertThat(entry().response().content().size()).isEqualTo(body.length());
        assertThat(Files.readString(file)).doesNotContain(PLANTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "Text/*"})
    void aMediaTypeThatIsAskedForIsRecordedAsText(String asked) throws Exception {
        server.enqueue(answer("text/plain", "ok token=" + PLANTED));
        server.enqueue(answer("text/plain", "ok \uFFFD"));
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "text/plain")
                .body(new Buffer().write(new byte[] {(byte) 0x80}))
                .build());
        try (HarRecorder recorder =
                HarRecorder.builder(file).recordMediaType(asked).build()) {
            call(recorder, request().build());
            call(recorder, request().build());
            call(recorder, request().build());
        }
        assertThat(log().entries())
                .extracting(entry -> entry.response().content().text())
                .containsExactly("ok token=hidden", "ok \uFFFD", "");
        assertThat(log().entries().get(2).response().content().comment()).isEqualTo("left out: it is not text");
    }

    @Test
    void whatIsNoMediaTypeCannotBeAskedFor() {
        assertThatThrownBy(() -> HarRecorder.builder(file).recordMediaType("text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text is not a media type, such as text/plain or text/*");
    }

    @Test
    void aBodyAboveTheLimitIsLeftOut() throws Exception {
        String large = "{\"a\":\"" + "x".repeat(1 << 20) + PLANTED + "\"}";
        server.enqueue(answer("application/json", large));
        try (HarRecorder recorder = new HarRecorder(file, Set.of())) {
            RequestBody sent = RequestBody.create(large, MediaType.get("application/json"));
            assertThat(call(recorder, request().post(sent).build())).isEqualTo(large);
        }
        assertThat(server.takeRequest().getBodySize()).isEqualTo(large.length());
        assertThat(entry().request().postData().comment())
                .isEqualTo("left out: it is longer than HarRecorder.Builder.maxBodySize");
        assertThat(entry().response().content().comment())
                .isEqualTo("left out: it is longer than HarRecorder.Builder.maxBodySize");
        assertThat(Files.size(file)).isLessThan(5000);
    }

    /** The body has 100 MiB of zeros in 100 KiB. The recorder must not unpack more of it than the caller reads. */
    @Test
    void aBombIsNotUnpackedForTheRecording() throws Exception {
        Buffer bomb = new Buffer();
        try (BufferedSink sink = Okio.buffer(new GzipSink(bomb))) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                sink.write(zeros);
            }
        }
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Encoding", "gzip")
                .addHeader("Content-Type", "application/json")
                .body(bomb)
                .build());
        try (HarRecorder recorder = new HarRecorder(file, Set.of());
                Response response = client(recorder).newCall(request().build()).execute()) {
            response.body().source().require(1);
        }
        assertThat(entry().response().content().comment()).isEqualTo("left out: it did not end while it was recorded");
        assertThat(entry().response().content().size()).isLessThan(1 << 16);
    }

    @Test
    void nothingIsReadBeforeTheCallerReadsIt() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body("{}")
                .throttleBody(1, 1, java.util.concurrent.TimeUnit.HOURS)
                .build());
        try (HarRecorder recorder = new HarRecorder(file, Set.of());
                Response response = client(recorder).newCall(request().build()).execute()) {
            assertThat(response.code()).isEqualTo(200);
        }
        assertThat(entry().response().content().comment()).startsWith(HarRecorder.LEFT_OUT);
    }

    @Test
    void aResponseThatIsStillReadWhenTheRecordingEndsIsRecordedWithoutItsBody() throws Exception {
        server.enqueue(answer("application/json", "{}"));
        HarRecorder recorder = new HarRecorder(file, Set.of());
        try (Response response = client(recorder).newCall(request().build()).execute()) {
            recorder.close();
            assertThat(response.body().string()).isEqualTo("{}");
        }
        recorder.close();
        assertThat(log().entries()).hasSize(1);
        assertThat(entry().response().content().comment()).isEqualTo("left out: it did not end while it was recorded");
    }

    @Test
    void theBodyOfADuplexCallIsLeftOut() throws Exception {
        server.enqueue(answer("application/json", "{}"));
        RequestBody duplex = new RequestBody() {
            @Override
            public MediaType contentType() {
                return MediaType.get("application/json");
            }

            @Override
            public boolean isDuplex() {
                return true;
            }

            @Override
            public void writeTo(BufferedSink sink) {
                throw new AssertionError("not over HTTP/1.1");
            }
        };
        AtomicReference<RequestBody> sent = new AtomicReference<>();
        try (HarRecorder recorder = new HarRecorder(file, Set.of())) {
            OkHttpClient client = new OkHttpClient.Builder()
                    .addInterceptor(recorder)
                    .addInterceptor(chain -> {
                        sent.set(chain.request().body());
                        return chain.proceed(chain.request().newBuilder().get().build());
                    })
                    .build();
            client.newCall(request().post(duplex).build()).execute().close();
        }
        assertThat(sent.get()).isSameAs(duplex);
        assertThat(entry().request().postData().comment())
                .isEqualTo("left out: it is written while the response is read");
    }

    @Test
    void trailersReachTheCallerAndNotTheRecording() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .chunkedBody("{\"a\":1}", 3)
                .trailers(Headers.of("X-Signature", PLANTED, "X-Other", PLANTED))
                .build());
        try (HarRecorder recorder = new HarRecorder(file, Set.of());
                Response response = client(recorder).newCall(request().build()).execute()) {
            assertThat(response.body().string()).isEqualTo("{\"a\":1}");
            assertThat(response.trailers().get("X-Signature")).isEqualTo(PLANTED);
        }
        assertThat(entry().response().content().text()).isEqualTo("{\"a\":1}");
        assertThat(Files.readString(file)).doesNotContain(PLANTED);
    }

    @ParameterizedTest
    @CsvSource({"HEAD, 200", "GET, 204", "GET, 304"})
    void aResponseWithoutABodyIsComplete(String method, int code) throws Exception {
        server.enqueue(new MockResponse.Builder().code(code).build());
        try (HarRecorder recorder = new HarRecorder(file, Set.of());
                Response response = client(recorder)
                        .newCall(request().method(method, null).build())
                        .execute()) {
            assertThat(response.code()).isEqualTo(code);
        }
        assertThat(entry().response().content().comment()).isNull();
    }

    @Test
    void aBodyThatIsReadToItsLengthIsComplete() throws Exception {
        server.enqueue(answer("application/json", "{}"));
        try (HarRecorder recorder = new HarRecorder(file, Set.of());
                Response response = client(recorder).newCall(request().build()).execute()) {
            assertThat(response.body().source().readUtf8(2)).isEqualTo("{}");
        }
        assertThat(entry().response().content().text()).isEqualTo("{}");
    }

    @Test
    void aRedirectIsRecordedWithoutItsSecrets() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .code(302)
                .addHeader("Location", "https://x.test/cb?access_token=" + PLANTED)
                .build());
        try (HarRecorder recorder = new HarRecorder(file, Set.of())) {
            OkHttpClient client =
                    client(recorder).newBuilder().followRedirects(false).build();
            client.newCall(request().build()).execute().close();
        }
        assertThat(entry().response().redirectURL()).isEqualTo("https://x.test/cb?access_token=hidden");
        assertThat(Files.readString(file)).doesNotContain(PLANTED);
    }

    @Test
    void aClockThatIsSetOrSlowBreaksNoCall() throws Exception {
        server.enqueue(answer("application/json", "{}"));
        server.enqueue(answer("application/json", "{}"));
        for (Instant later :
                new Instant[] {Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2300-01-01T00:00:00Z")}) {
            try (HarRecorder recorder = new HarRecorder(HarRecorder.builder(file), new Jump(later))) {
                assertThat(call(recorder, request().build())).isEqualTo("{}");
            }
            assertThat(entry().time()).isIn(0, Integer.MAX_VALUE);
        }
    }

    private static final class Jump extends Clock {
        private final Instant later;
        private Instant now = Instant.parse("2026-03-01T12:00:00Z");

        Jump(Instant later) {
            this.later = later;
        }

        @Override
        public Instant instant() {
            Instant instant = now;
            now = later;
            return instant;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    @Test
    void whatCannotBeRecordedIsSaidAndBreaksNoCall() throws Exception {
        server.enqueue(answer("application/json", "{}"));
        RequestBody strange = new RequestBody() {
            private int asked;

            /** The recorder makes the last call of this method. */
            @Override
            public MediaType contentType() {
                if (asked++ == 2) {
                    throw new IllegalStateException(PLANTED);
                }
                return MediaType.get("application/json");
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                sink.writeUtf8("{}");
            }
        };
        try (HarRecorder recorder = new HarRecorder(file, Set.of())) {
            assertThat(call(recorder, request().post(strange).build())).isEqualTo("{}");
        }
        assertThat(entry().response().content().comment())
                .isEqualTo("left out: recording failed with IllegalStateException");
        assertThat(Files.readString(file)).doesNotContain(PLANTED);
    }

    @Test
    void aFileThatCannotBeWrittenBreaksNoCall() throws Exception {
        server.enqueue(answer("application/json", "{}"));
        Path blocked = Files.writeString(folder.resolve("blocked"), "").resolve("one.har");
        HarRecorder recorder = new HarRecorder(blocked, Set.of());
        assertThat(call(recorder, request().build())).isEqualTo("{}");
        assertThatThrownBy(recorder::close)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(blocked + " could not be written: ");
    }

    @Test
    void aRecordingIsInItsPlaceOnlyWhenItIsWhole() throws Exception {
        Files.writeString(file, "before");
        server.enqueue(answer("application/json", "{}"));
        try (HarRecorder recorder = new HarRecorder(file, Set.of())) {
            call(recorder, request().build());
            assertThat(file).hasContent("before");
        }
        assertThat(log().entries()).hasSize(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void entriesAboveTheLimitAreLeftOutAndCounted() throws Exception {
        try (HarRecorder recorder = HarRecorder.builder(file).maxSize(2000).build()) {
            for (int i = 0; i < 5; i++) {
                server.enqueue(answer("application/json", "{}"));
                call(recorder, request().build());
            }
        }
        assertThat(log().entries()).hasSizeBetween(1, 4);
        assertThat(log().comment())
                .isEqualTo("left out: " + (5 - log().entries().size())
                        + " entries, beyond HarRecorder.Builder.maxSize or not recordable");
        assertThat(Files.size(file)).isLessThan(2300);
    }

    @Test
    void anEmptyRecordingIsAFile() throws Exception {
        new HarRecorder(file, Set.of()).close();
        assertThat(log().entries()).isEmpty();
    }
}
