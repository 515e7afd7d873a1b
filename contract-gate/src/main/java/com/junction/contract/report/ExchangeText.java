package com.junction.contract.report;

import com.junction.contract.credential.ApiKey;
import com.junction.contract.credential.GivenCredentials;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.Credential;
import com.junction.contract.output.Excerpt;
import com.junction.contract.output.VisibleText;
import com.junction.contract.plan.refusal.WrongCredentials;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okio.ByteString;

/** Writes an exchange for people, without secrets and without hidden bodies. */
final class ExchangeText {
    private static final Set<String> UNINTERESTING = Set.of("content-length", "connection", "keep-alive");

    /** The placeholder of a key, which may also be in a cookie or behind a scheme. */
    private static final Pattern KEY = Pattern.compile(ApiKey.PLACEHOLDER + "[\\w.-]+");

    private static final Pattern PLANNED =
            Pattern.compile("(Bearer )?" + KEY + "|[\\w.-]+=" + KEY + "(; [\\w.-]+=" + KEY + ")*");

    /** Characters in a URL from which curl would make several URLs. */
    private static final Pattern PATTERN_OF_CURL = Pattern.compile("[\\[\\]{}]");

    private final Exchange exchange;
    private final Secrets secrets;
    private final Recording hidden;
    private final Redaction redaction;
    private final Optional<GivenCredentials> given;

    /**
     * A writer for one exchange.
     *
     * @param hidden the part of the exchange whose bodies are hidden
     * @param given the credentials and headers that a real server received in place of the placeholders
     */
    ExchangeText(Exchange exchange, Secrets secrets, Recording hidden, Optional<GivenCredentials> given) {
        this.given = given;
        this.exchange = exchange;
        this.secrets = secrets;
        this.hidden = hidden;
        ContractOperation operation = exchange.planned().operation();
        this.redaction = new Redaction(Stream.concat(
                        operation.credentials().stream().flatMap(Set::stream), operation.foreignCredentials().stream())
                .map(Credential::name)
                .collect(Collectors.toSet()));
    }

    /**
     * Returns a line for a shell that sends the request again; empty if no request was sent. Planned credentials are in it
     * as they were sent, or as the environment variable of the key.
     */
    Optional<String> curl() {
        return Optional.ofNullable(exchange.request()).map(this::curl);
    }

    private String curl(WireRequest request) {
        Request sent = sent(request);
        // With -X HEAD, curl would wait for a body.
        List<String> parts = new ArrayList<>(
                request.method().equals("HEAD")
                        ? List.of("curl", "--head")
                        : List.of("curl", "-i", "-X", word(request.method())));
        for (var header : sent.headers()) {
            String name = header.getFirst();
            if (isInteresting(name)) {
                parts.addAll(header(name, header.getSecond()));
            }
        }
        if (!request.body().isEmpty()) {
            if (request.headers().get("Content-Type") == null) {
                // Otherwise curl adds that of a form.
                parts.addAll(List.of("-H", quoted("Content-Type:")));
            }
            parts.add("--data-raw");
            parts.add(quoted(body(request.body(), request.headers(), hidden != Recording.NOTHING)));
        }
        String url = url(sent.url());
        if (PATTERN_OF_CURL.matcher(url).find()) {
            parts.add("--globoff");
        }
        parts.add(url);
        return shortened(String.join(" ", parts));
    }

    /** The request as the target received it, with markers in place of secrets. */
    private Request sent(WireRequest captured) {
        Request request = new Request.Builder()
                .url(captured.baseUrl() + captured.target())
                .headers(captured.headers())
                .build();
        return given.map(all -> all.shown(request, exchange.planned().operation()))
                .orElse(request);
    }

    private List<String> header(String name, String value) {
        Optional<String> pair = plannedPair(value);
        Optional<String> variable = pair.flatMap(GivenCredentials::variableOf);
        if (variable.isPresent()) {
            return List.of("-u", "\"$" + variable.get() + "\"");
        }
        boolean planned =
                pair.isPresent() || PLANNED.matcher(value).matches() || hasVariable(value) || isWrongCredential(value);
        String shown = planned ? name + ": " + value : line(name, value);
        return List.of("-H", planned ? withKey(shown) : quoted(shown));
    }

    /** Wrong credentials are no secret, and the line needs them. */
    private boolean isWrongCredential(String value) {
        return WrongCredentials.in(
                        exchange.planned().parameters(),
                        exchange.planned().operation().credentials())
                .entrySet()
                .stream()
                .anyMatch(wrong -> value.equals(
                        wrong.getKey().in().equals("cookie")
                                ? wrong.getKey().name() + "=" + wrong.getValue()
                                : wrong.getValue()));
    }

    /** The placeholder of the user of planned basic authentication. */
    private static Optional<String> plannedPair(String value) {
        ByteString decoded =
                value.startsWith("Basic ") ? ByteString.decodeBase64(value.substring("Basic ".length())) : null;
        return decoded != null && decoded.utf8().matches(KEY + ":" + KEY)
                ? Optional.of(decoded.utf8().split(":", 2)[0])
                : Optional.empty();
    }

    private String url(HttpUrl url) {
        HttpUrl.Builder shown = redaction.url(url).newBuilder();
        for (int i = 0; i < url.querySize(); i++) {
            String value = url.queryParameterValue(i);
            if (value != null && (PLANNED.matcher(value).matches() || isWrongCredential(value))) {
                shown.setQueryParameter(url.queryParameterName(i), value);
            }
        }
        return withKey(shown.build().toString());
    }

    /** Quotes a text for a shell, and replaces markers by environment variables. */
    private String withKey(String text) {
        Matcher key = KEY.matcher(text);
        StringBuilder line = new StringBuilder();
        int from = 0;
        while (key.find()) {
            Optional<String> value = variable(key.group());
            if (value.isPresent()) {
                line.append(inDoubleQuotes(text.substring(from, key.start()))).append(value.get());
                from = key.end();
            }
        }
        return from == 0 ? quoted(text) : '"' + line.toString() + inDoubleQuotes(text.substring(from)) + '"';
    }

    private boolean hasVariable(String text) {
        return KEY.matcher(text)
                .results()
                .anyMatch(marker -> variable(marker.group()).isPresent());
    }

    private Optional<String> variable(String marker) {
        return GivenCredentials.variableOf(marker)
                .map(name -> "$" + name)
                .or(() -> given.flatMap(all -> all.tokenOf(marker)).map(command -> "$(" + command + ")"));
    }

    /** Escapes what a shell reads within double quotes. An exclamation mark cannot be escaped there, so they end. */
    private static String inDoubleQuotes(String text) {
        return text.replaceAll("[\\\\\"$`]", "\\\\$0").replace("!", "\"'!'\"");
    }

    /** Returns status, headers and body; empty if there was no response. */
    Optional<String> response() {
        return exchange.answer().map(answer -> {
            List<String> all = new ArrayList<>(List.of(String.valueOf(answer.status())));
            all.addAll(lines(answer.headers()));
            all.add(body(answer.body(), answer.headers(), hidden == Recording.ALL));
            return shortened(String.join("\n", all));
        });
    }

    /** Returns a message without secrets, and without values of hidden bodies. */
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

    /** Hides secrets before it shortens the text, because a part of a secret would not be found. */
    private String shortened(String text) {
        return Excerpt.of(secrets.hide(text), Excerpt.BODY);
    }

    private List<String> lines(Headers headers) {
        List<String> lines = new ArrayList<>();
        headers.forEach(header -> {
            if (isInteresting(header.getFirst())) {
                lines.add(line(header.getFirst(), header.getSecond()));
            }
        });
        return lines;
    }

    private static boolean isInteresting(String name) {
        return !UNINTERESTING.contains(name.toLowerCase(Locale.ROOT));
    }

    private String line(String name, String value) {
        Headers header = new Headers.Builder().addUnsafeNonAscii(name, value).build();
        return name + ": " + redaction.headers(header).value(0);
    }

    /** Quotes a method that could be another command. */
    private static String word(String text) {
        return text.matches("\\w+") ? text : quoted(text);
    }

    /** Quotes a text for a shell. Characters that reports show as escapes are escapes of the shell, too. */
    private static String quoted(String text) {
        String visible = VisibleText.line(text);
        return visible.equals(text)
                ? "'" + text.replace("'", "'\\''") + "'"
                : "$'" + VisibleText.line(text.replace("\\", "\\\\").replace("'", "\\'")) + "'";
    }
}
