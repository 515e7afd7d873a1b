package com.junction.contract.realserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of projects on the loopback interface, which keeps everything in memory. */
public final class ProjectsServer implements AutoCloseable {
    /** The bearer token. */
    public static final String TOKEN = "tok_projects_5e1f9a7c";

    /** The API key. */
    public static final String KEY = "sk_projects_c04d83b2";

    private static final int WORKERS = 8;

    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final Behaviour behaviour;
    private final Api api;
    private final HttpServer server;

    static {
        // The headers and the body of an answer are two writes.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private ProjectsServer(Behaviour behaviour) {
        this.behaviour = behaviour;
        this.api = new Api(behaviour);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(workers);
        server.start();
    }

    /** Starts a right server. */
    public static ProjectsServer start(Variant variant) {
        return new ProjectsServer(new Behaviour(variant, Optional.empty()));
    }

    /** Starts a server with a fault. */
    public static ProjectsServer start(Variant variant, ProjectsFault fault) {
        return new ProjectsServer(new Behaviour(variant, Optional.of(fault)));
    }

    /** Returns the base URL. */
    public String url() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            byte[] body = answer.body();
            boolean isCutOff = answer.status() == 200
                    && behaviour.has(ProjectsFault.CUT_OFF_ANSWER)
                    && exchange.getRequestURI().getPath().endsWith("/tasks");
            if (exchange.getRequestMethod().equals("HEAD") || body.length == 0) {
                exchange.sendResponseHeaders(answer.status(), -1);
                return;
            }
            exchange.sendResponseHeaders(answer.status(), isCutOff ? body.length + 1L : body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            return api.answer(new Received(exchange));
        } catch (IllegalArgumentException e) {
            return Refusal.badRequest("The URL is malformed.").answer();
        }
    }
}
