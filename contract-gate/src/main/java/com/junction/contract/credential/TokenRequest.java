package com.junction.contract.credential;

import com.junction.contract.document.Credential;
import com.junction.contract.output.Excerpt;
import com.junction.contract.schema.JsonText;
import com.junction.contract.secret.Secrets;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A request for a token with client credentials (RFC 6749, section 4.4). */
final class TokenRequest {
    private static final long LARGEST = 1 << 20;
    private static final int LONGEST_ERROR = 200;
    private static final Pattern TOKEN = Pattern.compile("[!-~]+");

    /** The life of a token whose response does not name one. */
    private static final Duration UNKNOWN_LIFE = Duration.ofHours(1);

    private static final Duration LONGEST_LIFE = Duration.ofDays(365);

    /** Redirects are not followed, because they would take the client secret to another place. */
    private static final OkHttpClient CLIENT = new OkHttpClient.Builder()
            .followRedirects(false)
            .followSslRedirects(false)
            .callTimeout(Duration.ofSeconds(30))
            .build();

    private final HttpUrl url;
    private final Credential credential;
    private final ApiKey key;

    TokenRequest(HttpUrl url, Credential credential, ApiKey key) {
        this.url = url;
        this.credential = credential;
        this.key = key;
    }

    /** @param life how long it is valid */
    record Token(String token, Duration life) {
        @Override
        public String toString() {
            return "a token";
        }
    }

    private record Answer(int status, JsonNode json) {
        String error() {
            return json.path("error").asString("");
        }
    }

    /**
     * Fetches a token. The credentials are sent as basic authentication, which every server must support (section
     * 2.3.1), and in the body if the server rejects that. All scopes of the flow are requested, and the default of the
     * server if it rejects these.
     */
    Token fetch() throws IOException {
        Answer answer = answer(true, true);
        boolean inHeader = true;
        if (answer.status() == 401 || answer.error().equals("invalid_client")) {
            inHeader = false;
            answer = answer(false, true);
        }
        if (answer.error().equals("invalid_scope")) {
            answer = answer(inHeader, false);
        }
        if (answer.status() != 200) {
            String why = (answer.error() + " "
                            + answer.json().path("error_description").asString(""))
                    .strip();
            throw failed("answered " + answer.status() + (why.isEmpty() ? "" : ": " + Excerpt.of(why, LONGEST_ERROR)));
        }
        String token = answer.json().path("access_token").asString("");
        if (!TOKEN.matcher(token).matches() || !Secrets.isLongEnough(token)) {
            throw failed("answered without a usable access_token");
        }
        String type = answer.json().path("token_type").asString("bearer");
        if (!type.equalsIgnoreCase("bearer")) {
            throw failed(
                    "gives tokens of the type " + Excerpt.of(type, LONGEST_ERROR) + ", and only bearer is supported");
        }
        long seconds = answer.json().path("expires_in").asLong(UNKNOWN_LIFE.toSeconds());
        return new Token(token, Duration.ofSeconds(Math.max(1, Math.min(seconds, LONGEST_LIFE.toSeconds()))));
    }

    private Answer answer(boolean inHeader, boolean withScopes) throws IOException {
        FormBody.Builder form = new FormBody.Builder().add("grant_type", "client_credentials");
        String scopes = scopes();
        if (withScopes && !scopes.isEmpty()) {
            form.add("scope", scopes);
        }
        Request.Builder request = new Request.Builder().url(url).header("Accept", "application/json");
        if (inHeader) {
            request.header("Authorization", Credentials.basic(encoded(key.user()), encoded(key.password())));
        } else {
            form.add("client_id", key.user()).add("client_secret", key.password());
        }
        try (Response response =
                CLIENT.newCall(request.post(form.build()).build()).execute()) {
            Buffer body = new Buffer();
            while (body.size() <= LARGEST && response.body().source().read(body, LARGEST) >= 0) {
                // It reads no more than it must.
            }
            JsonNode json = body.size() > LARGEST ? null : JsonText.parse(body.readUtf8());
            return new Answer(response.code(), json == null ? MissingNode.getInstance() : json);
        } catch (IOException e) {
            throw failed("cannot be reached: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
        }
    }

    private String scopes() {
        List<String> scopes = credential.tokens().orElseThrow().scopes();
        return scopes.stream().filter(TOKEN.asMatchPredicate()).collect(Collectors.joining(" "));
    }

    /** Basic authentication has the credentials encoded as in a form (RFC 6749, section 2.3.1). */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private IOException failed(String problem) {
        HttpUrl shown = url.newBuilder().username("").password("").query(null).build();
        return new IOException("the token endpoint " + shown + " of the security scheme " + credential.schemeName()
                + " " + problem + ". Check " + key.variable() + " (client_id:client_secret).");
    }

    /** A command for a shell that prints a token. */
    String command() {
        String scopes = scopes();
        return "curl -s -u \"$" + key.variable() + "\" -d grant_type=client_credentials"
                + (scopes.isEmpty()
                        ? ""
                        : " -d "
                                + quoted("scope="
                                        + scopes.replace("%", "%25")
                                                .replace("&", "%26")
                                                .replace("+", "%2B")
                                                .replace(" ", "+")))
                + " " + quoted(url.toString()) + " | sed 's/.*\"access_token\" *: *\"\\([^\"]*\\)\".*/\\1/'";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
