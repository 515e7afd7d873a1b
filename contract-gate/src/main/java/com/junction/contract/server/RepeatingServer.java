package com.junction.contract.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import okio.Buffer;

/** A server that gives the same answer to every request, until it gets another one. */
public final class RepeatingServer implements Target {
    private final MockWebServer server = new MockWebServer();
    private volatile Answer answer = new Answer(503, Headers.of(), "", false);

    /** A server that answers 503 at first. */
    public RepeatingServer() {
        server.setServerSocketFactory(new PromptSockets());
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return response(answer);
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives this answer from now on. */
    public void answer(Answer next) {
        answer = next;
    }

    private static MockResponse response(Answer answer) {
        Headers ofContent = answer.headers()
                .newBuilder()
                .removeAll("Connection")
                .removeAll("Keep-Alive")
                .removeAll("Transfer-Encoding")
                .removeAll("Content-Length")
                .build();
        MockResponse.Builder response =
                new MockResponse.Builder().code(answer.status()).headers(ofContent);
        if (answer.status() != 204 && answer.status() != 304) {
            response.body(new Buffer().writeString(answer.body(), answer.charset()));
        }
        if (answer.broken()) {
            response.onResponseBody(new SocketEffect.CloseSocket());
        }
        return response.build();
    }

    @Override
    public String url() {
        return "http://" + server.getHostName() + ":" + server.getPort();
    }

    @Override
    public String description() {
        return "a server that repeats an answer";
    }

    @Override
    public boolean isAlive() {
        return true;
    }

    @Override
    public void restart() {
        throw new IllegalStateException("this server never ends by itself");
    }

    @Override
    public String log() {
        return "";
    }

    @Override
    public void close() {
        server.close();
    }
}
