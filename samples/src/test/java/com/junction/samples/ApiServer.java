package com.junction.samples;

import com.junction.api.core.Environment;
import java.io.IOException;
import java.net.InetAddress;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A local server that takes the place of the API in the samples. */
final class ApiServer implements BeforeEachCallback, AfterEachCallback {
    static final String TOKEN = "{\"link_token\":\"planted link token\",\"link_web_url\":\"https://link.example\"}";
    static final String SOURCE = """
            {"name":"Oura","slug":"oura","description":"Ring","logo":"https://logo.example","id":1,
             "oauth_url":"https://provider.example/authorize"}""";

    private final MockWebServer server = new MockWebServer();

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.close();
    }

    Environment environment() {
        return Environment.custom(server.url("/").toString());
    }

    void answer(int status, String json) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(json)
                .build());
    }

    RecordedRequest request() throws InterruptedException {
        return server.takeRequest();
    }
}
