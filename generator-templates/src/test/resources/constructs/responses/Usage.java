package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.ResponseBody;
import org.example.ApiClient;
import org.example.AsyncApiClient;
import org.example.core.ApiError;
import org.example.core.DecodingError;
import org.example.core.EventStream;
import org.example.errors.BadRequestError;
import org.example.errors.ClientError;
import org.example.errors.ConflictError;
import org.example.errors.DefaultError;
import org.example.errors.GoneError;
import org.example.errors.Status423Error;
import org.example.errors.UnauthorizedError;
import org.example.types.Ready;
import org.example.types.Waiting;

public final class Usage {
    private static final Ready READY = Ready.builder().value(1).build();

    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        String url = server.url("/").toString();
        ApiClient client = ApiClient.builder().url(url).maxRetries(0).build();
        answer(server, 200, "application/json", "{\"value\":1}");
        assertThat(client.responses().several().get()).isEqualTo(READY);
        answer(server, 202, "application/json", "{\"seconds\":5}");
        assertThat(client.responses().several().get()).isEqualTo(Waiting.builder().seconds(5).build());
        server.enqueue(new MockResponse.Builder().code(204).build());
        assertThat(client.responses().several()).isNull();
        answer(server, 409, "application/json", "{\"title\":\"a\"}");
        assertThatThrownBy(client.responses()::several).isInstanceOfSatisfying(
                ConflictError.class, e -> assertThat(e.body().getTitle()).contains("a"));
        answer(server, 418, "application/problem+json", "{\"title\":\"b\"}");
        assertThatThrownBy(client.responses()::several).isInstanceOfSatisfying(
                ClientError.class, e -> assertThat(e.body().getTitle()).contains("b"));
        answer(server, 500, "application/json", "{\"title\":\"c\"}");
        assertThatThrownBy(client.responses()::several).isInstanceOfSatisfying(
                DefaultError.class, e -> assertThat(e.body().getTitle()).contains("c"));

        answer(server, 200, "application/json", "[{\"value\":1}]");
        assertThat(client.responses().array()).containsExactly(READY);
        answer(server, 201, "application/json", "{\"a\":1}");
        assertThat(client.responses().map()).isEqualTo(Map.of("a", 1));
        answer(server, 200, "application/json", "[[{\"value\":1},null],null]");
        assertThat(client.responses().gapsList()).containsExactly(Arrays.asList(READY, null), null);
        answer(server, 200, "application/json", "{\"a\":null,\"b\":1}");
        assertThat(client.responses().gapsMap()).containsEntry("a", null).containsEntry("b", 1);
        answer(server, 200, "application/json", "[null]");
        assertThatThrownBy(client.responses()::array).isInstanceOf(DecodingError.class);
        answer(server, 200, "application/json", "{\"a\":null}");
        assertThatThrownBy(client.responses()::map).isInstanceOf(DecodingError.class);
        answer(server, 200, "application/json", "7");
        assertThat(client.responses().scalar()).isEqualTo(7);
        answer(server, 200, "application/json", "null");
        assertThat(client.responses().nothing()).isNull();
        answer(server, 200, "application/json", "\"a\"");
        assertThat(client.responses().word()).isEqualTo("a");
        server.enqueue(new MockResponse.Builder().code(202).build());
        assertThat(client.responses().word()).isNull();
        answer(server, 200, "text/csv", "");
        assertThat(client.responses().text()).isEmpty();
        answer(server, 200, "text/csv", "a,b");
        assertThat(client.responses().text()).isEqualTo("a,b");
        answer(server, 200, "application/x-www-form-urlencoded", "value=1");
        assertThat(client.responses().form()).isEqualTo("value=1");
        answer(server, 200, "application/xml", "<a/>");
        assertThat(client.responses().markup()).isEqualTo("<a/>");
        answer(server, 410, "application/json", "[1]");
        assertThatThrownBy(client.responses()::untypedError)
                .isInstanceOfSatisfying(GoneError.class, e -> assertThat(e.body()).hasToString("[1]"));
        answer(server, 423, "application/problem+json", "{\"title\":\"d\"}");
        assertThatThrownBy(client.responses()::untypedError)
                .isInstanceOfSatisfying(Status423Error.class, e -> assertThat(e.body().getTitle()).contains("d"));
        answer(server, 200, "application/json", "{\"value\":1}");
        assertThat(client.responses().onlyDefault()).isEqualTo(READY);
        server.enqueue(new MockResponse.Builder().code(200).build());
        client.responses().head();

        answer(server, 200, "application/pdf", "%PDF");
        try (ResponseBody body = client.responses().binary()) {
            assertThat(body.string()).isEqualTo("%PDF");
        }
        // The lowest status says what is read, and a 204 has no content.
        answer(server, 200, "application/pdf", "%PDF");
        try (ResponseBody body = client.responses().file()) {
            assertThat(body.string()).isEqualTo("%PDF");
        }
        answer(server, 207, "application/json", "{\"value\":1}");
        assertThat(client.responses().done()).isEqualTo(READY);
        server.enqueue(new MockResponse.Builder().code(204).build());
        assertThat(client.responses().done()).isNull();
        String events = ": hello\nid: 1\nevent: tick\ndata: a\ndata: b\n\ndata: c\n\ndata: cut off";
        answer(server, 200, "text/event-stream", events);
        List<EventStream.Event> received = new ArrayList<>();
        try (EventStream stream = client.responses().events()) {
            stream.forEach(received::add);
        }
        assertThat(received)
                .extracting(event -> event.id() + " " + event.type() + " " + event.data())
                .containsExactly("1 tick a\nb", "1 message c");
        answer(server, 200, "text/event-stream", "data: async\n\n");
        try (AsyncApiClient async = AsyncApiClient.builder().url(url).build();
                EventStream stream = async.responses().events().get()) {
            assertThat(stream.iterator().next().data()).isEqualTo("async");
        }
        events(server, url);
        nullErrors(server, client);
        for (int i = 0; i < server.getRequestCount(); i++) {
            server.takeRequest();
        }
        answer(server, 200, "application/json", "{\"value\":1}");
        client.responses().choice();
        assertThat(server.takeRequest().getHeaders().get("Accept")).isEqualTo("application/json, application/xml;q=0.5");
    }

    /** An error whose body is the JSON value null has the type of its status where the document allows null. */
    private static void nullErrors(MockWebServer server, ApiClient client) {
        for (int status : List.of(400, 401, 402, 403, 404, 405, 410, 429)) {
            answer(server, status, "application/json", " null\n");
            assertThatThrownBy(client.responses()::nullErrors)
                    .isInstanceOfSatisfying(ApiError.class, e -> {
                        assertThat(e.getClass()).isNotEqualTo(ApiError.class);
                        assertThat(e.statusCode()).isEqualTo(status);
                        assertThat(e.body()).isNull();
                        assertThat(e.rawBody()).isEqualTo(" null\n");
                    });
        }
        answer(server, 400, "application/json", "{\"title\":\"a\"}");
        assertThatThrownBy(client.responses()::nullErrors).isInstanceOfSatisfying(
                BadRequestError.class, e -> assertThat(e.body().getTitle()).contains("a"));
        answer(server, 401, "application/json", "[\"a\"]");
        assertThatThrownBy(client.responses()::nullErrors).isInstanceOfSatisfying(
                UnauthorizedError.class, e -> assertThat(e.body()).containsExactly("a"));
        for (int status : List.of(501, 409)) {
            answer(server, status, "application/json", "null");
            assertThatThrownBy(client.responses()::nullErrors).isInstanceOfSatisfying(ApiError.class, e -> {
                assertThat(e.getClass()).isEqualTo(ApiError.class);
                assertThat(e.body()).isEqualTo("null");
            });
        }
    }

    /** HTML, section 9.2.6. */
    private static void events(MockWebServer server, String url) {
        ApiClient client = ApiClient.builder().url(url).maxRetries(0).maxEventSize(100).build();
        assertThat(read(server, client, "\ufeffdata: a\rdata: b\r\rdata: c\r\n\r\ndata\n\n:only a comment\n\n"))
                .containsExactly(" message a\nb", " message c", " message ");
        assertThat(read(server, client, "\ufeff\ufeffdata: a\n\ndata:  b: c\ndata2: d\n\n"))
                .containsExactly(" message  b: c");
        assertThat(read(server, client, "event: lost\n\nid: 1\ndata: a\n\nid: 2\n\nid: \u0000\ndata:b\n\nid\ndata: c\n\n"))
                .containsExactly("1 message a", "2 message b", " message c");

        String largest = "data: " + "a".repeat(44) + "\ndata: " + "b".repeat(44) + "\n";
        assertThat(read(server, client, (":" + "-".repeat(90) + "\n").repeat(1000) + largest + "\n" + largest + "\n"))
                .hasSize(2);
        for (String tooLarge : List.of(largest + "data: 1\n\n", "data: " + "a".repeat(1 << 20), ":" + "a".repeat(101))) {
            answer(server, 200, "text/event-stream", "data: first\n\n" + tooLarge);
            try (EventStream stream = client.responses().events()) {
                Iterator<EventStream.Event> iterator = stream.iterator();
                assertThat(iterator.next().data()).isEqualTo("first");
                assertThatThrownBy(iterator::hasNext)
                        .isInstanceOf(DecodingError.class)
                        .hasMessage("GET /events answered 200 with an event that is larger than the client's maxEventSize");
            }
        }
    }

    private static List<String> read(MockWebServer server, ApiClient client, String events) {
        answer(server, 200, "text/event-stream", events);
        List<String> received = new ArrayList<>();
        try (EventStream stream = client.responses().events()) {
            stream.forEach(event -> received.add(event.id() + " " + event.type() + " " + event.data()));
        }
        return received;
    }

    private static void answer(MockWebServer server, int status, String type, String body) {
        server.enqueue(new MockResponse.Builder().code(status).addHeader("Content-Type", type).body(body).build());
    }
}
