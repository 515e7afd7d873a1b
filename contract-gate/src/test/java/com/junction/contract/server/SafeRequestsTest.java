package com.junction.contract.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.credential.ApiKey;
import com.junction.contract.credential.GivenCredentials;
import com.junction.contract.document.Contract;
import com.junction.contract.select.OperationFilter;
import com.junction.contract.select.OperationPattern;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request that may change something is not sent to a real server, whichever part of the gate made it. */
class SafeRequestsTest {
    private final MockWebServer server = new MockWebServer();

    @TempDir
    private Path folder;

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

    private Response selective(String unsafe, String exclude, String method, String target, @Nullable String body)
            throws Exception {
        Contract contract = Contract.read(Files.writeString(folder.resolve("api.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a: {get: {}, post: {}}
                  /a/{id}: {get: {}, delete: {operationId: remove}}
                  /a/all: {delete: {}}
                  /a/{id}/b: {delete: {}}
                """));
        ServerSettings settings = new ServerSettings(
                server.url("/").toString(),
                unsafe.equals("all"),
                unsafe.equals("all") ? List.of() : List.of(new OperationPattern(unsafe)),
                false,
                OptionalDouble.empty(),
                GivenCredentials.of(Optional.empty()),
                Optional.empty());
        OperationFilter filter = exclude.isEmpty()
                ? OperationFilter.ALL
                : new OperationFilter(List.of(), List.of(new OperationPattern(exclude)));
        OkHttpClient.Builder client = new OkHttpClient.Builder();
        new RealServer(settings, new RunningServer(settings.url()), contract.operations(), filter)
                .interceptors()
                .forEach(client::addInterceptor);
        String type = body != null && body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
        Request request = new Request.Builder()
                .url(server.url(target))
                .method(method, body == null ? null : RequestBody.create(body, MediaType.get(type)))
                .build();
        return client.build().newCall(request).execute();
    }

    @ParameterizedTest(name = "{0} without {1}: {2} {3} {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "remove | '' | DELETE | /a/all      |                    | DELETE is not a safe method",
                "remove | '' | DELETE | /a/7/b      |                    | DELETE is not a safe method",
                "remove | '' | DELETE | /a/7%2Fb    |                    | DELETE is not a safe method",
                "remove | '' | DELETE | /a/7%252fb  |                    | DELETE is not a safe method",
                "remove | '' | DELETE | /a/x%2F..%2Fall |                | DELETE is not a safe method",
                "remove | '' | DELETE | /a/..%2F..%2Fother |             | DELETE is not a safe method",
                "remove | '' | DELETE | /a          |                    | DELETE is not a safe method",
                "remove | '' | DELETE | /other      |                    | DELETE is not a safe method",
                "remove | '' | PUT    | /a/7        | x=y                | PUT is not a safe method",
                "remove | '' | POST   | /a          | x=y                | POST is not a safe method",
                "POST   | '' | POST   | /a          | x=y&%5Fmethod=DELETE | the field _method may stand for another method",
                "POST   | '' | POST   | /a          | {\"_method\" : \"DELETE\"} | the field _method may stand for another method",
                "POST   | '' | POST   | /a?_method=DELETE | x=y          | the query parameter _method may stand for",
                "all    | remove | DELETE | /a/7    |                    | DELETE /a/{id} is excluded by --exclude remove",
                "all    | remove | delete | /a/7    |                    | DELETE /a/{id} is excluded by --exclude remove",
                "remove | ''     | delete | /a/7    |                    | delete is not a safe method",
                "all    | remove | DELETE | /a/%37  |                    | DELETE /a/{id} is excluded by --exclude remove",
                "all    | remove | POST   | /a?_method=DELETE | x=y      | the query parameter _method may stand for",
                "all    | GET    | HEAD   | /a      |                    | GET /a is excluded by --exclude GET",
            })
    void whatIsNotSelectedIsNotSent(
            String unsafe, String exclude, String method, String target, String body, String why) {
        assertThatThrownBy(() -> selective(unsafe, exclude, method, target, body))
                .isInstanceOf(NotSentException.class)
                .hasMessageStartingWith(why);
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest(name = "{0} without {1}: {2} {3} {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "remove | ''       | DELETE | /a/7   |",
                "remove | ''       | GET    | /a/7   |",
                "POST   | ''       | POST   | /a     | {\"httpMethod\": \"GET\"}",
                "all    | remove   | DELETE | /a/all |",
                "all    | /a/{id}  | DELETE | /a/all |",
            })
    void whatIsSelectedIsSent(String unsafe, String exclude, String method, String target, String body)
            throws Exception {
        selective(unsafe, exclude, method, target, body).close();
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
