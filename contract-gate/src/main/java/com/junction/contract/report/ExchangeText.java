package com.junction.contract.report;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.Credential;
import com.junction.contract.output.Excerpt;
import com.junction.contract.output.VisibleText;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.report.CaseResult.Recording;
import com.junction.contract.secret.Secrets;
import com.junction.contract.server.ApiKey;
import com.junction.contract.server.ServerSettings;
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
import okio.ByteString;

/** Writes an exchange for people, without secrets and without hidden bodies. */
final class ExchangeText {
    private static final Set<String> UNINTERESTING = Set.of("content-length", "connection", "keep-alive");

    /** The placeholder of a key, which may also be in a cookie or behind a scheme. */
    private static final Pattern KEY = Pattern.compile(ApiKey.PLACEHOLDER + "[\\w.-]+");

    private static final Pattern PLANNED =
            Pattern.compile("(Bearer )?" + KEY + "|[\\w.-]+=" + KEY + "(; [\\w.-]+=" + KEY + ")*");

    private static final String VARIABLE = "\"$" + ServerSettings.API_KEY + "\"";

    /** Characters in a URL from which curl would make several URLs. */
    private static final Pattern PATTERN_OF_CURL = Pattern.compile("[\\[\\]{}]");

    private static final Pattern SPECIAL_IN_DOUBLE_QUOTES = Pattern.compile("[^ -~]|[\"$`\\\\!]");

    private final Exchange exchange;
    private final Secrets secrets;
    private final Recording hidden;
    private final Redaction redaction;
    private final boolean keyGiven;

    /**
     * A writer for one exchange.
     *
     * @param hidden the part of the exchange whose bodies are hidden
     * @param keyGiven whether the target received the key of the environment, and not the placeholder
     */
    ExchangeText(Exchange exchange, Secrets secrets, Recording hidden, boolean keyGiven) {
        this.keyGiven = keyGiven;
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
        // With -X HEAD, curl would wait for a body.
        List<String> parts = new ArrayList<>(
                request.method().equals("HEAD")
                        ? List.of("curl", "--head")
                        : List.of("curl", "-i", "-X", word(request.method())));
        for (var header : request.headers()) {
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
        String url = url(HttpUrl.get(request.baseUrl() + request.target()));
        if (PATTERN_OF_CURL.matcher(url).find()) {
            parts.add("--globoff");
        }
        parts.add(url);
        return shortened(String.join(" ", parts));
    }

    private List<String> header(String name, String value) {
        boolean basic = isPlannedBasic(value);
        if (keyGiven && basic) {
            return List.of("-u", VARIABLE);
        }
        boolean planned = basic || PLANNED.matcher(value).matches();
        String shown = planned ? name + ": " + value : line(name, value);
        return List.of("-H", planned ? withKey(shown) : quoted(shown));
    }

    private static boolean isPlannedBasic(String value) {
        ByteString decoded =
                value.startsWith("Basic ") ? ByteString.decodeBase64(value.substring("Basic ".length())) : null;
        return decoded != null && decoded.utf8().matches(KEY + ":" + KEY);
    }

    private String url(HttpUrl url) {
        HttpUrl.Builder shown = redaction.url(url).newBuilder();
        for (int i = 0; i < url.querySize(); i++) {
            String value = url.queryParameterValue(i);
            if (value != null && PLANNED.matcher(value).matches()) {
                shown.setQueryParameter(url.queryParameterName(i), value);
            }
        }
        return withKey(shown.build().toString());
    }

    /** Quotes a text, and replaces the placeholder of the key by the environment variable. */
    private String withKey(String text) {
        if (!keyGiven) {
            return quoted(text);
        }
        Matcher key = KEY.matcher(text);
        if (key.find() && !SPECIAL_IN_DOUBLE_QUOTES.matcher(text).find()) {
            return "\"" + key.replaceAll(Matcher.quoteReplacement("$" + ServerSettings.API_KEY)) + "\"";
        }
        key.reset();
        StringBuilder line = new StringBuilder();
        int from = 0;
        while (key.find()) {
            line.append(quoted(text.substring(from, key.start()))).append(VARIABLE);
            from = key.end();
        }
        return line + (from == text.length() ? "" : quoted(text.substring(from)));
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
