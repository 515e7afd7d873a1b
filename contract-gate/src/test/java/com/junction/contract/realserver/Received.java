package com.junction.contract.realserver;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request. */
final class Received {
    static final int MOST_BYTES = 1 << 20;

    private final HttpExchange exchange;
    private final List<String> path;
    private final Map<String, List<String>> query;
    private final byte[] body;

    /** @throws IllegalArgumentException if the URL is malformed */
    Received(HttpExchange exchange) throws IOException {
        this.exchange = exchange;
        String rawPath = exchange.getRequestURI().getRawPath();
        String rawQuery = exchange.getRequestURI().getRawQuery();
        this.path = Arrays.stream(rawPath.substring(rawPath.isEmpty() ? 0 : 1).split("/", -1))
                .map(segment -> decoded(segment.replace("+", "%2B")))
                .toList();
        this.query = rawQuery == null ? Map.of() : pairs(rawQuery);
        this.body = body(exchange.getRequestBody());
    }

    String method() {
        return exchange.getRequestMethod();
    }

    /** The decoded segments of the path. */
    List<String> path() {
        return path;
    }

    /** The length of the URL. */
    int length() {
        return exchange.getRequestURI().toString().length();
    }

    /** The decoded values of a query parameter. */
    List<String> query(String name) {
        return query.getOrDefault(name, List.of());
    }

    /** The first bytes of the body, and one more than allowed if it is too large. */
    byte[] body() {
        return body;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    boolean isTooLarge() {
        return body.length > MOST_BYTES;
    }

    private static Map<String, List<String>> pairs(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            values.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Reads the rest of a body that is too large, so that the client can read the answer. */
    private static byte[] body(InputStream in) throws IOException {
        byte[] body = in.readNBytes(MOST_BYTES + 1);
        in.transferTo(OutputStream.nullOutputStream());
        return body;
    }
}
