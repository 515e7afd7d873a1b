package com.junction.contract.report;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.Credential;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.recording.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** An exchange as people read it, without its secrets. */
final class ExchangeText {
    private static final Set<String> UNINTERESTING = Set.of("content-length", "connection", "keep-alive");

    private final Exchange exchange;
    private final Redaction redaction;

    ExchangeText(Exchange exchange) {
        this.exchange = exchange;
        ContractOperation operation = exchange.planned().operation();
        this.redaction = new Redaction(Stream.concat(
                        operation.credentials().stream().flatMap(Set::stream), operation.foreignCredentials().stream())
                .map(Credential::name)
                .collect(Collectors.toSet()));
    }

    /** A line for a shell that sends the request again; empty where none was sent. */
    Optional<String> curl() {
        return Optional.ofNullable(exchange.request()).map(this::curl);
    }

    private String curl(WireRequest request) {
        List<String> parts = new ArrayList<>(List.of("curl", "-i", "-X", request.method()));
        lines(request.headers()).forEach(header -> {
            parts.add("-H");
            parts.add(quoted(header));
        });
        if (!request.body().isEmpty()) {
            parts.add("--data-raw");
            parts.add(quoted(body(request.body(), request.headers())));
        }
        parts.add(quoted(
                redaction.url(HttpUrl.get(request.baseUrl() + request.target())).toString()));
        return String.join(" ", parts);
    }

    /** Status, headers and body; empty where there was no answer. */
    Optional<String> response() {
        return exchange.answer().map(answer -> {
            List<String> all = new ArrayList<>(List.of(String.valueOf(answer.status())));
            all.addAll(lines(answer.headers()));
            all.add(body(answer.body(), answer.headers()));
            return String.join("\n", all);
        });
    }

    private String body(String body, Headers headers) {
        return redaction.body(body, headers.get("Content-Type")).orElseGet(() -> redaction.text(body));
    }

    private List<String> lines(Headers headers) {
        List<String> lines = new ArrayList<>();
        redaction.headers(headers).forEach(header -> {
            if (!UNINTERESTING.contains(header.getFirst().toLowerCase(Locale.ROOT))) {
                lines.add(header.getFirst() + ": " + header.getSecond());
            }
        });
        return lines;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
