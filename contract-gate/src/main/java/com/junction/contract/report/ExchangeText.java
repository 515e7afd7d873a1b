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
import com.junction.recording.SecretNames;
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

    /** Whether the request has only values of the plan, and credentials. */
    private final boolean isPlanned;

    private final Redaction ofRequest;
    private final Redaction ofResponse;
    private final Optional<GivenCredentials> given;

    /**
     * A writer for one exchange.
     *
     * @param bodies whether the recorded parts of the exchange are shown
     * @param given the credentials and headers that a real server received in place of the placeholders
     */
    ExchangeText(CaseResult result, Secrets secrets, RecordedBodies bodies, Optional<GivenCredentials> given) {
        this.given = given;
        this.exchange = result.exchange();
        this.secrets = secrets;
        this.hidden = bodies == RecordedBodies.SHOWN ? Recording.NOTHING : result.recording();
        ContractOperation operation = exchange.planned().operation();
        Set<String> declared = Stream.concat(
                        operation.credentials().stream().flatMap(Set::stream), operation.foreignCredentials().stream())
                .map(Credential::name)
                .collect(Collectors.toSet());
        this.isPlanned =
                result.recording() == Recording.NOTHING && result.step().isEmpty();
        this.ofResponse = new Redaction(
                result.recording() == Recording.NOTHING ? SecretNames.certain(declared) : new SecretNames(declared));
        // A step may send what the server answered to an earlier one.
        this.ofRequest = isPlanned ? new Redaction(SecretNames.credentials(declared)) : ofResponse;
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
            parts.add(quoted(body(request.body(), request.headers(), hidden != Recording.NOTHING, ofRequest)));
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
        boolean planned = pair.isPresent()
                || PLANNED.matcher(value).matches()
                || hasVariable(value)
                || isWrongCredential(value)
                || (name.equalsIgnoreCase("Cookie") && arePlanned(value));
        String shown = planned ? name + ": " + value : line(name, value, ofRequest);
        return List.of("-H", planned ? withKey(shown) : quoted(shown));
    }

    /** Whether all cookies are planned: parameters of the operation, or placeholders. */
    private boolean arePlanned(String cookies) {
        return isPlanned
                && Stream.of(cookies.split(";", -1))
                        .map(pair -> pair.strip().split("=", 2))
                        .allMatch(pair -> exchange.planned().parameters().containsKey("cookie " + pair[0])
                                || (pair.length == 2 && KEY.matcher(pair[1]).matches()));
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
        HttpUrl.Builder shown = ofRequest.url(url).newBuilder();
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
            all.add(body(answer.body(), answer.headers(), hidden == Recording.ALL, ofResponse));
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

    private static String body(String body, Headers headers, boolean isHidden, Redaction redaction) {
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
                lines.add(line(header.getFirst(), header.getSecond(), ofResponse));
            }
        });
        return lines;
    }

    private static boolean isInteresting(String name) {
        return !UNINTERESTING.contains(name.toLowerCase(Locale.ROOT));
    }

    private static String line(String name, String value, Redaction redaction) {
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
