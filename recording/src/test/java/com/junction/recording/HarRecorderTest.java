package com.junction.recording;

import static org.assertj.core.api.Assertions.assertThat;

import de.sstoehr.harreader.HarReader;
import de.sstoehr.harreader.model.HarEntry;
import de.sstoehr.harreader.model.HarHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarRecorderTest {
    private static final String PLANTED = "planted-secret";

    @TempDir
    Path folder;

    private List<HarEntry> record(MockResponse answer, Request.Builder request, String path) throws Exception {
        Path file = folder.resolve("recordings/one.har");
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(answer);
            try (HarRecorder recorder = new HarRecorder(file, Set.of("X-Own", "pin"))) {
                OkHttpClient client =
                        new OkHttpClient.Builder().addInterceptor(recorder).build();
                Request sent = request.url(server.url(path)).build();
                try (Response response = client.newCall(sent).execute()) {
                    assertThat(response.body().string()).isEqualTo(answer.getBody() == null ? "" : "{\"a\":1}");
                }
                assertThat(server.takeRequest().getHeaders().get("X-Own")).isEqualTo(sent.header("X-Own"));
            }
        }
        return new HarReader().readFromFile(file.toFile()).log().entries();
    }

    private static Map<String, String> headers(List<HarHeader> headers) {
        return headers.stream().collect(Collectors.toMap(HarHeader::name, HarHeader::value));
    }

    @Test
    void anExchangeIsRecordedWithoutItsSecrets() throws Exception {
        MockResponse answer = new MockResponse.Builder()
                .code(201)
                .addHeader("Content-Type", "application/json")
                .addHeader("Set-Cookie", "session=" + PLANTED)
                .body("{\"a\":1}")
                .build();
        Request.Builder request = new Request.Builder()
                .header("x-vital-api-key", PLANTED)
                .header("X-Own", PLANTED)
                .header("X-Plain", "plain")
                .post(RequestBody.create(
                        "{ \"password\": \"" + PLANTED + "\", \"nested\": [{\"pin\": 1, \"email\": \"e\"}] }",
                        MediaType.get("application/json")));

        HarEntry entry = record(answer, request, "/v2/link?link_token=" + PLANTED + "&page=2")
                .get(0);

        assertThat(entry.request().method()).isEqualTo("POST");
        assertThat(entry.request().url()).endsWith("/v2/link?link_token=hidden&page=2");
        assertThat(headers(entry.request().headers()))
                .containsEntry("x-vital-api-key", "hidden")
                .containsEntry("X-Own", "hidden")
                .containsEntry("X-Plain", "plain");
        assertThat(entry.request().postData().text())
                .isEqualTo("{ \"password\": \"hidden\", \"nested\": [{\"pin\": \"hidden\", \"email\": \"e\"}] }");
        assertThat(entry.response().status()).isEqualTo(201);
        assertThat(headers(entry.response().headers())).containsEntry("Set-Cookie", "hidden");
        assertThat(entry.response().content().text()).isEqualTo("{\"a\":1}");
        assertThat(Files.readString(folder.resolve("recordings/one.har"))).doesNotContain(PLANTED);
    }

    @Test
    void aFormIsRecordedWithoutItsSecrets() throws Exception {
        FormBody form = new FormBody.Builder()
                .add("grant", "x")
                .add("client_secret", PLANTED)
                .build();
        HarEntry entry = record(new MockResponse.Builder().build(), new Request.Builder().post(form), "/token")
                .get(0);
        assertThat(entry.request().postData().text()).isEqualTo("grant=x&client_secret=hidden");
    }

    @Test
    void aBodyThatCanBeWrittenOnceIsSentAndRecorded() throws Exception {
        RequestBody once = new RequestBody() {
            private boolean isWritten;

            @Override
            public MediaType contentType() {
                return MediaType.get("application/json");
            }

            @Override
            public boolean isOneShot() {
                return true;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                assertThat(isWritten).isFalse();
                isWritten = true;
                sink.writeUtf8("[\"once\"]");
            }
        };
        HarEntry entry = record(new MockResponse.Builder().build(), new Request.Builder().post(once), "/once")
                .get(0);
        assertThat(entry.request().postData().text()).isEqualTo("[\"once\"]");
    }
}
