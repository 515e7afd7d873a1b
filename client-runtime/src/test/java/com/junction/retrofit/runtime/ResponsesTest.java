package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mockwebserver3.MockResponse;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the results that a client makes of responses. */
class ResponsesTest {
    @RegisterExtension
    final TestServer server = new TestServer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | '' | an empty body",
                "application/json | {\"name\": | JSON that is cut off",
                "application/json | [] | unexpected JSON: Expected BEGIN_OBJECT but was BEGIN_ARRAY at path $",
                "application/json | <p> | a body that is not JSON: ",
                "text/html; charset=utf-8 | <p> | text/html in place of JSON",
                "text/odd | <p> | another media type in place of JSON",
            })
    void aBodyThatIsNotDeclaredIsAnError(String contentType, String body, String problem) {
        server.answer(200, contentType, body);
        ApiCall<Thing> call =
                ApiCall.of(ApiCall.noOptions(), server.builder().api().thing());
        DecodingError error = catchThrowableOfType(DecodingError.class, call::send);
        assertThat(error).hasMessageStartingWith("GET /thing answered 200 with " + problem);
        assertThat(error.rawBody()).isEqualTo(body);
    }

    @Test
    void aBodyThatIsTooLargeIsAnError() throws IOException {
        server.answer(200, "application/json", TestServer.THING + " ".repeat(100_000));
        TestApi api = server.builder().maxBodySize(100).api();
        assertThatThrownBy(() -> api.thing().execute())
                .hasMessage("GET /thing answered 200 with a body that is larger than the client's maxBodySize");
        server.answer(new MockResponse.Builder().code(404).chunkedBody("e".repeat(100_000), 1000));
        ResponseBody error = Objects.requireNonNull(api.thing().execute().errorBody());
        assertThat(error.string()).hasSize(64 << 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " null\n"})
    void aBodyMayBeEmptyWhereTheDocumentSaysSo(String body) throws IOException {
        server.answer(200, "application/json", body);
        assertThat(server.builder().api().post(Optional.empty()).execute().body())
                .isNull();
    }

    @Test
    void anOptionalBodyIsReadWhereItIsThere() throws IOException {
        server.answer(200, "application/problem+json", TestServer.THING + " ".repeat(10_000));
        assertThat(server.builder().api().post(Optional.empty()).execute().body())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, '\"a\"', a",
        "text/plain, null, null",
        "text/plain, '', ''",
        "text/plain; charset=utf-16be, '', ''"
    })
    void aTextMayBeJsonOrNot(String contentType, String body, String text) throws IOException {
        server.answer(200, contentType, body);
        assertThat(server.builder().api().text().execute().body()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"text/plain; charset=iso-8859-1, 'ä'", "text/plain; charset=none, '\ufffd'", "none, '\ufffd'"})
    void aTextIsReadInItsCharset(String contentType, String text) throws IOException {
        server.answer(new MockResponse.Builder()
                .code(404)
                .addHeader("Content-Type", contentType)
                .body(new Buffer().writeByte(0xE4)));
        ApiCall<String> call =
                ApiCall.of(ApiCall.noOptions(), server.builder().api().text());
        assertThat(catchThrowableOfType(ApiError.class, call::send).rawBody()).isEqualTo(text);
        assertThat(call.request().method()).isEqualTo("GET");
    }

    @Test
    void aFileIsLeftOpen() throws IOException {
        server.answer(200, "application/pdf", "file");
        try (ResponseBody body = server.builder().api().file().execute().body()) {
            assertThat(Objects.requireNonNull(body).string()).isEqualTo("file");
        }
        server.answer(200, "application/pdf", "");
        assertThat(server.builder().api().streamOfNothing().execute().body()).isNull();
        server.answer(404);
        assertThat(server.builder().api().file().execute().isSuccessful()).isFalse();
    }

    @Test
    void eventsAreStreamed() throws IOException {
        server.answer(200, "text/event-stream", "data: a\n\nid: 2\nevent: b\ndata: c\n\n");
        List<String> events = new ArrayList<>();
        try (EventStream stream =
                Objects.requireNonNull(server.builder().api().events().execute().body())) {
            stream.forEach(event -> events.add(event.id() + " " + event.type() + " " + event.data()));
        }
        assertThat(events).containsExactly(" message a", "2 b c");
    }

    @Test
    void anEventThatIsTooLargeIsAnError() throws IOException {
        server.answer(200, "text/event-stream", "data: " + "a".repeat(100) + "\n\n");
        TestApi api = server.builder().maxEventSize(10).api();
        try (EventStream stream = Objects.requireNonNull(api.events().execute().body())) {
            assertThatThrownBy(() -> stream.iterator().next())
                    .hasMessage("GET /events answered 200 with an event that is larger than the client's maxEventSize");
        }
    }

    @Test
    void aNegativeLengthIsAnError() {
        server.answer(new MockResponse.Builder().setHeader("Content-Length", "-5"));
        TestApi api = server.builder().maxRetries(0).api();
        assertThatThrownBy(() -> api.nothing().execute()).hasMessage("Content-Length is negative");
    }

    @ParameterizedTest
    @CsvSource({"99999999999, 2147483647", "5, 5", "not-a-number, not-a-number", "2147483647, 2147483647"})
    void aWaitBeyondIntIsTheLongest(String sent, String received) throws IOException {
        server.answer(new MockResponse.Builder().code(404).addHeader("Retry-After", sent));
        assertThat(server.builder().api().nothing().execute().headers().get("Retry-After"))
                .isEqualTo(received);
    }
}
