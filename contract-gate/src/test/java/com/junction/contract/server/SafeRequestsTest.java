package com.junction.contract.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.credential.ApiKey;
import com.junction.contract.select.OperationFilter;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request that may change something is not sent to a real server, whichever part of the gate made it. */
class SafeRequestsTest {
    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws Exception {
        server.start();
        server.enqueue(new MockResponse.Builder().build());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Response send(
            boolean unsafeMethods, String method, String target, @Nullable String header, @Nullable String body)
            throws Exception {
        ServerSettings settings = new ServerSettings(
                server.url("/").toString(), unsafeMethods, false, 10_000, Optional.of(new ApiKey("a-long-key")));
        OkHttpClient.Builder client = new OkHttpClient.Builder();
        for (Interceptor interceptor : new RealServer(
                        settings, new RunningServer(settings.url()), List.of(), OperationFilter.ALL)
                .interceptors()) {
            client.addInterceptor(interceptor);
        }
        Request.Builder request = new Request.Builder()
                .url(server.url(target))
                .method(
                        method,
                        body == null
                                ? null
                                : RequestBody.create(body, MediaType.get("application/x-www-form-urlencoded")));
        if (header != null) {
            request.header(header.split(": ")[0], header.split(": ")[1]);
        }
        return client.build().newCall(request.build()).execute();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE  | /a |  |  | DELETE is not a safe method",
                "POST    | /a |  | a=b | POST is not a safe method",
                "delete  | /a |  |  | delete is not a safe method",
                "TRACE   | /a |  |  | TRACE is never sent to a real server",
                "GET     | /a | X-HTTP-Method-Override: GET |  | the header X-HTTP-Method-Override may stand for",
                "GET     | /a | x_http_method_override: PUT |  | the header x_http_method_override may stand for",
                "GET     | /a | X-Original-URL: /b |  | the header X-Original-URL may stand for",
                "GET     | /a | Cookie: a=b; _method=DELETE |  | the cookie _method may stand for",
                "GET     | /a | Transfer-Encoding: chunked |  | the header Transfer-Encoding may hide",
                "GET     | /a | Content-Length: 30 |  | the header Content-Length may hide",
                "GET     | /a?_method=DELETE |  |  | the query parameter _method may stand for",
                "GET     | /a?%5Fmethod=x |  |  | the query parameter _method may stand for",
                "GET     | /a?b=1&method=delete |  |  | the query parameter method may stand for",
                "GET     | /a?X-HTTP-Method-Override |  |  | the query parameter X-HTTP-Method-Override may stand for",
                "GET     | /a;_method=DELETE |  |  | the matrix parameter _method may stand for",
                "HEAD    | /a?_HttpMethod=PUT |  |  | the query parameter _HttpMethod may stand for",
                "OPTIONS | /a |  | _method=DELETE | a request with a body is not safe",
            })
    void isNotSent(String method, String target, String header, String body, String why) {
        assertThatThrownBy(() -> send(false, method, target, header, body))
                .isInstanceOf(NotSentException.class)
                .hasMessageStartingWith(why);
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest(name = "{1} {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "false | GET     | /a?method=card | X-Api-Key: contract-key |",
                "false | HEAD    | /a |  |",
                "false | OPTIONS | /a |  |",
                "true  | DELETE  | /a?_method=PUT | X-HTTP-Method-Override: PUT |",
                "true  | POST    | /a |  | _method=DELETE",
            })
    void isSent(boolean unsafeMethods, String method, String target, String header, String body) throws Exception {
        send(unsafeMethods, method, target, header, body).close();
        assertThat(server.takeRequest().getMethod()).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource({"TRACE", "CONNECT"})
    void isNeverSent(String method) {
        assertThatThrownBy(() -> send(true, method, "/a", null, null))
                .isInstanceOf(NotSentException.class)
                .hasMessage(method + " is never sent to a real server");
    }
}
