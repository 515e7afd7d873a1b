package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mockwebserver3.RecordedRequest;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;

/** Checks the requests that a server receives. */
class RequestsTest {
    @RegisterExtension
    final TestServer server = new TestServer();

    private RecordedRequest sent(Call<?> call) throws IOException, InterruptedException {
        server.answer(204);
        call.execute();
        return server.request();
    }

    @ParameterizedTest
    @CsvSource({"a b/c, a%20b%2Fc", "ä, %C3%A4", "..a, ..a"})
    void aValueIsOneSegmentOfThePath(String id, String segment) throws Exception {
        RecordedRequest request = sent(server.builder().api().parameters(id, null, null, null, null));
        assertThat(request.getTarget()).isEqualTo("/v1/parameters/" + segment);
    }

    @Test
    void aSegmentThatIsEncodedStays() throws Exception {
        PathSegment id = new PathSegment(";id=a%2Fb");
        assertThat(sent(server.builder().api().parameters(id, 1.0, 2, "text/csv", "Mine/1")))
                .satisfies(request -> {
                    assertThat(request.getTarget()).isEqualTo("/v1/parameters/;id=a%2Fb?q=1");
                    assertThat(request.getHeaders().get("X-H")).isEqualTo("2");
                    assertThat(request.getHeaders().values("Accept")).containsExactly("text/csv");
                    assertThat(request.getHeaders().values("User-Agent")).containsExactly("Mine/1");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void aDotSegmentIsRefused(String id) {
        TestApi api = server.builder().api();
        assertThatThrownBy(() -> api.parameters(id, null, null, null, null).execute())
                .hasMessage("id: \"" + id + "\" is not allowed in a path");
    }

    @Test
    void theOptionsOfACallPrecedeThoseOfItsClient() throws Exception {
        TestApi api = server.builder()
                .addHeader("X-A", "client")
                .addHeader("X-B", "client")
                .api();
        RequestOptions options =
                RequestOptions.builder().addHeader("X-A", "call").build();
        RecordedRequest request = sent(ApiCall.of(options, api.nothing()));
        assertThat(request.getHeaders().get("X-A")).isEqualTo("call");
        assertThat(request.getHeaders().get("X-B")).isEqualTo("client");
    }

    @Test
    void anOperationMayHaveAServerOfItsOwn() throws Exception {
        assertThat(sent(server.builder().api().elsewhere("a b")).getTarget()).isEqualTo("/other/elsewhere?q=a%20b");
        assertThat(sent(server.builder().url(server.url() + "/").api().elsewhere("a"))
                        .getTarget())
                .isEqualTo("/v1/elsewhere?q=a");
    }

    @Test
    void whatIsForRetrofitAloneIsNotSent() throws Exception {
        Call<Void> call = server.builder().api().verb("a");
        assertThat(call.request().url().encodedPath()).isEqualTo("/v1/a:verb");
        assertThat(sent(call).getTarget()).isEqualTo("/v1/a:verb");
    }

    @Test
    void theFirstCompleteCredentialsAreSent() throws Exception {
        TestServer.Builder builder = server.builder()
                .credential("key", Credential.query("key", "planted key"))
                .credential("token", Credential.cookie("sid", "planted"))
                .credential("basic", Credential.basic("user", "planted"));
        RecordedRequest request = sent(builder.api().secured());
        assertThat(request.getTarget()).isEqualTo("/v1/secured?key=planted%20key");
        assertThat(request.getHeaders().get("Cookie")).isEqualTo("sid=planted");
        assertThat(request.getHeaders().get("Authorization")).isNull();
        RecordedRequest other = sent(server.builder()
                .credential("basic", Credential.basic("user", "planted"))
                .api()
                .secured());
        assertThat(other.getHeaders().get("Authorization")).isEqualTo("Basic dXNlcjpwbGFudGVk");
        assertThat(sent(server.builder().api().open()).getTarget()).isEqualTo("/v1/open");
    }

    @Test
    void withoutCredentialsNothingIsSent() {
        TestApi api = server.builder()
                .credential("key", Credential.header("X-Key", "planted"))
                .api();
        assertThatThrownBy(() -> api.secured().execute())
                .hasMessage("GET /secured needs credentials: set key and token or basic on the client's builder");
        assertThat(server.requestCount()).isZero();
    }

    @Test
    void aCredentialDoesNotShowItself() {
        assertThat(Credential.header("X-Key", "planted")).hasToString("X-Key: hidden");
        assertThatThrownBy(() -> Credential.header("X-Key", "planted\n"))
                .message()
                .doesNotContain("planted");
    }

    @Test
    void aBodyMayBeAbsent() throws Exception {
        TestApi api = server.builder().api();
        assertThat(Objects.requireNonNull(sent(api.post(Optional.empty())).getBody())
                        .size())
                .isZero();
        Thing thing = Thing.builder().name("n").owner(null).team("t").build();
        assertThat(Objects.requireNonNull(sent(api.post(Optional.of(thing))).getBody())
                        .utf8())
                .isEqualTo(TestServer.THING);
    }

    @Test
    void partsAreTextsOrJson() throws Exception {
        RequestBody body = RequestBody.create("b", MediaType.get("text/csv"));
        RecordedRequest request =
                sent(server.builder().api().form(1.0, Letter.X, new AnyUnion(0, 2), Map.of("k", 1), body));
        assertThat(Objects.requireNonNull(request.getBody()).utf8())
                .containsPattern("\"number\"(.*\\R)+?\\R1\\R--")
                .containsPattern("\"letter\"(.*\\R)+?\\Rx\\R--")
                .containsPattern("\"union\"(.*\\R)+?\\R2\\R--")
                .containsPattern("\"map\"(.*\\R)+?\\R\\{\"k\":1}\\R--")
                .containsPattern("\"body\"(.*\\R)+?Content-Type: text/csv(.*\\R)+?\\Rb\\R--");
    }

    @Test
    void methodsThatAreNoOperationsAreRefused() {
        TestApi api = server.builder().api();
        assertThatThrownBy(api::undeclared).hasRootCauseMessage("@Operation is missing");
        assertThatThrownBy(api::other).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClientNeedsAServer() {
        TestServer.Builder builder = server.builder();
        builder.server = null;
        assertThatThrownBy(builder::build).hasMessage("url is not set");
    }

    @Test
    void limitsAreNotNegative() {
        TestServer.Builder builder = server.builder();
        assertThatThrownBy(() -> builder.maxBodySize(-1)).hasMessage("maxBodySize is -1, but must not be negative");
        assertThatThrownBy(() -> builder.maxEventSize(-1)).hasMessage("maxEventSize is -1, but must not be negative");
    }

    @Test
    void callsMayBeWrapped() throws Exception {
        TestApi api = server.builder()
                .callFactory(client -> request -> client.newCall(
                        request.newBuilder().header("X-Trace", "1").build()))
                .api();
        assertThat(sent(api.nothing()).getHeaders().get("X-Trace")).isEqualTo("1");
    }
}
