package com.junction.api;

import java.io.IOException;
import java.net.InetAddress;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A local HTTP server whose responses a test chooses, and clients that call it. */
final class JunctionServer implements BeforeEachCallback, AfterEachCallback {
    static final String API_KEY = "sk_test_planted_key";
    static final String LINK_TOKEN = "planted link token";
    static final String GARMIN =
            "{\"name\":\"Garmin\",\"slug\":\"garmin\",\"description\":\"Watches\",\"logo\":\"https://l\",\"id\":1}";
    static final String TOKEN =
            "{\"link_token\":\"planted link token\",\"link_web_url\":\"https://link.example/?token=planted+link+token\"}";

    private final MockWebServer server = new MockWebServer();

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.close();
    }

    String url() {
        return server.url("/").toString();
    }

    Junction.Builder builder() {
        return Junction.builder().apiKey(API_KEY).url(url()).maxRetries(0);
    }

    Junction client() {
        return builder().build();
    }

    AsyncJunction asyncClient() {
        return AsyncJunction.builder().apiKey(API_KEY).url(url()).maxRetries(0).build();
    }

    void answer(int status, String json) {
        answer(json(status, json));
    }

    void answer(MockResponse.Builder response) {
        server.enqueue(response.build());
    }

    static MockResponse.Builder json(int status, String json) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(json);
    }

    RecordedRequest request() throws InterruptedException {
        return server.takeRequest();
    }

    int requestCount() {
        return server.getRequestCount();
    }
}
