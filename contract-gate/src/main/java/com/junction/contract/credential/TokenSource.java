package com.junction.contract.credential;

import com.junction.contract.document.Credential;
import com.junction.contract.http.LoopbackHosts;
import com.junction.contract.secret.Secrets;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Exchanges OAuth 2 client credentials for tokens, and keeps these until they expire. Several threads may use it. */
final class TokenSource {
    /** The beginning of the environment variable that replaces the token URL of a security scheme. */
    static final String URL_PREFIX = "CONTRACT_TOKEN_URL_";

    /** A token is renewed before it expires, because a request takes time. */
    private static final Duration EARLY = Duration.ofSeconds(30);

    private final Map<String, String> environment;
    private final Secrets secrets;
    private final Clock clock;
    private final Map<String, Kept> kept = new HashMap<>();
    private final Set<String> accepted = new HashSet<>();
    private final Map<String, TokenRequest> requests = new HashMap<>();
    private String server = "http://localhost";

    TokenSource(Map<String, String> environment, Secrets secrets) {
        this(environment, secrets, Clock.systemUTC());
    }

    TokenSource(Map<String, String> environment, Secrets secrets, Clock clock) {
        this.environment = environment;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param renewal when it is renewed */
    private record Kept(String token, Instant renewal) {}

    /** Sets the URL that relative token URLs start from. */
    synchronized void relativeTo(String url) {
        server = url;
    }

    /**
     * The token for a credential.
     *
     * @throws IOException if it cannot be fetched; the message has no secret
     */
    synchronized String token(Credential credential, ApiKey key) throws IOException {
        Kept known = kept.get(credential.schemeName());
        if (known != null && clock.instant().isBefore(known.renewal())) {
            return known.token();
        }
        TokenRequest request = new TokenRequest(url(credential), credential, key);
        requests.put(key.variable(), request);
        TokenRequest.Token fetched = request.fetch();
        secrets.add(fetched.token());
        Duration life = fetched.life();
        Duration early = EARLY.compareTo(life.dividedBy(10)) < 0 ? EARLY : life.dividedBy(10);
        kept.put(
                credential.schemeName(),
                new Kept(fetched.token(), clock.instant().plus(life).minus(early)));
        accepted.remove(credential.schemeName());
        return fetched.token();
    }

    /** Remembers that the server accepts the token. */
    synchronized void accepted(Credential credential) {
        accepted.add(credential.schemeName());
    }

    /**
     * Drops a token that the server rejects, if it was accepted before.
     *
     * @return whether there will be another token than the rejected one
     */
    synchronized boolean renew(Credential credential, String rejected) {
        Kept known = kept.get(credential.schemeName());
        if (known == null || !known.token().equals(rejected)) {
            return true;
        }
        if (!accepted.remove(credential.schemeName())) {
            return false;
        }
        kept.remove(credential.schemeName());
        return true;
    }

    /** The command for a shell that fetches and prints a token. */
    synchronized String command(String variable) {
        TokenRequest request = requests.get(variable);
        return request == null ? "" : request.command();
    }

    private HttpUrl url(Credential credential) throws IOException {
        String variable = URL_PREFIX
                + GivenCredentials.variable(credential.schemeName()).substring(GivenCredentials.PREFIX.length());
        String written = environment.getOrDefault(
                variable, credential.tokens().orElseThrow().url());
        HttpUrl base = HttpUrl.get(server);
        @Nullable HttpUrl url = base.resolve(written.strip());
        String which = "the token URL of the security scheme " + credential.schemeName();
        if (url == null) {
            throw new IOException(which + " is not an http or https URL; set " + variable);
        }
        boolean local = LoopbackHosts.contains(url) || url.host().equals(base.host());
        if (!url.isHttps() && !local) {
            throw new IOException(which + " is an http URL, and would show the client secret to others; set " + variable
                    + " to an https URL");
        }
        return url;
    }
}
