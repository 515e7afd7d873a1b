package com.junction.contract.report;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.Credential;
import com.junction.contract.output.Excerpt;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.report.CaseResult.Recording;
import com.junction.contract.secret.Secrets;
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

/** An exchange as people read it, without its secrets, and without the bodies that are not to be shown. */
final class ExchangeText {
    private static final Set<String> UNINTERESTING = Set.of("content-length", "connection", "keep-alive");

    private final Exchange exchange;
    private final Secrets secrets;
    private final Recording hidden;
    private final Redaction redaction;

    /** @param hidden whose bodies are not shown */
    ExchangeText(Exchange exchange, Secrets secrets, Recording hidden) {
        this.exchange = exchange;
        this.secrets = secrets;
        this.hidden = hidden;
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
        List<String> parts = new ArrayList<>(List.of("curl", "-i", "-X", word(request.method())));
        lines(request.headers()).forEach(header -> {
            parts.add("-H");
            parts.add(quoted(header));
        });
        if (!request.body().isEmpty()) {
            parts.add("--data-raw");
            parts.add(quoted(body(request.body(), request.headers(), hidden != Recording.NOTHING)));
        }
        parts.add(quoted(
                redaction.url(HttpUrl.get(request.baseUrl() + request.target())).toString()));
        return shortened(String.join(" ", parts));
    }

    /** Status, headers and body; empty where there was no answer. */
    Optional<String> response() {
        return exchange.answer().map(answer -> {
            List<String> all = new ArrayList<>(List.of(String.valueOf(answer.status())));
            all.addAll(lines(answer.headers()));
            all.add(body(answer.body(), answer.headers(), hidden == Recording.ALL));
            return shortened(String.join("\n", all));
        });
    }

    /** A message without secrets, and without values of the bodies that are not shown. */
    String message(String message) {
        String shown = message;
        if (hidden != Recording.NOTHING && exchange.request() != null) {
            shown = RecordedBodies.withoutValues(shown, exchange.request().body());
        }
        if (hidden == Recording.ALL && exchange.response() != null) {
            shown = RecordedBodies.withoutValues(shown, exchange.response().body());
        }
        return Excerpt.of(secrets.hide(shown), Excerpt.MESSAGE);
    }

    private String body(String body, Headers headers, boolean isHidden) {
        return isHidden && !body.isEmpty()
                ? RecordedBodies.inPlaceOf(body)
                : redaction.body(body, headers.get("Content-Type")).orElseGet(() -> redaction.text(body));
    }

    /** Half a secret is not found, so they are hidden before. */
    private String shortened(String text) {
        return Excerpt.of(secrets.hide(text), Excerpt.BODY);
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

    /** A method that is not one could be another command. */
    private static String word(String text) {
        return text.matches("\\w+") ? text : quoted(text);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
