package com.junction.retrofit.runtime;

import java.net.InetAddress;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A local HTTP server that answers what a test tells it to, and clients of it. */
final class TestServer implements BeforeEachCallback, AfterEachCallback {
    static final String THING = "{\"name\":\"n\",\"owner\":null,\"kind\":\"thing\"}";

    private final MockWebServer server = new MockWebServer();

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.close();
    }

    /** The builder of a client, with the parts that come from a document. */
    static final class Builder extends AbstractClientBuilder<Builder> {
        Builder(Server server, RetryTimer timer) {
            super("Test", "Test/1", server, timer);
        }

        @Override
        protected Builder self() {
            return this;
        }

        Transport build() {
            return transport(JsonAdapterFactoryTest.FACTORY, ApiError::new);
        }

        TestApi api() {
            return build().retrofit().create(TestApi.class);
        }
    }

    String url() {
        return server.url("/v1").toString();
    }

    Builder builder(RetryTimer timer) {
        return new Builder(new Server(url(), false), timer);
    }

    Builder builder() {
        return builder(TestTimer.passing());
    }

    void answer(int status, String contentType, String body) {
        answer(new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", contentType)
                .body(body));
    }

    void answer(MockResponse.Builder response) {
        server.enqueue(response.build());
    }

    void answer(int status) {
        answer(new MockResponse.Builder().code(status));
    }

    RecordedRequest request() throws InterruptedException {
        return server.takeRequest();
    }

    int requestCount() {
        return server.getRequestCount();
    }
}
