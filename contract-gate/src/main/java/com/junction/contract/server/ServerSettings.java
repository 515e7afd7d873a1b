package com.junction.contract.server;

import com.junction.contract.credential.ApiKey;
import com.junction.contract.credential.GivenCredentials;
import com.junction.contract.credential.RequestHeader;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.http.LoopbackHosts;
import com.junction.contract.select.OperationPattern;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * The settings for a real server, whose data must be protected.
 *
 * @param url its base URL, with the path that all operations have in common
 * @param unsafeMethods whether all requests may be sent that can change data (RFC 9110, section 9.2.1)
 * @param unsafeOperations the operations whose requests may change data, if not all may
 * @param throughPrism whether requests go through {@code prism proxy}
 * @param rate the most requests per second; empty for no limit on this machine, and the default for any other
 * @param credentials the credentials, and the headers that are sent with each request
 * @param runId the id that each request has in the header {@value #RUN_HEADER}, if there is one
 */
public record ServerSettings(
        String url,
        boolean unsafeMethods,
        List<OperationPattern> unsafeOperations,
        boolean throughPrism,
        OptionalDouble rate,
        GivenCredentials credentials,
        Optional<String> runId) {
    /** The environment variable of the API key, which must not be on a command line that others can see. */
    public static final String API_KEY = GivenCredentials.API_KEY;

    /** The header that has the id of a run. */
    public static final String RUN_HEADER = "X-Contract-Run";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** TRACE makes a server repeat a request with its credentials; CONNECT asks for a tunnel. */
    private static final Set<String> NEVER_SENT = Set.of("TRACE", "CONNECT");

    /** The default for the most requests per second. */
    public static final double DEFAULT_REQUESTS_PER_SECOND = 5;

    /** @throws IllegalArgumentException if the URL or the rate is invalid */
    public ServerSettings {
        HttpUrl parsed = HttpUrl.parse(url);
        boolean named = parsed == null
                ? url.contains("@")
                : !parsed.username().isEmpty() || !parsed.password().isEmpty();
        if (named) {
            // The message does not quote the URL, which may have a password. Prism's command line would show it to
            // others.
            throw new IllegalArgumentException(
                    "the URL of the target must not have a user or a password; put user:password into the variable "
                            + API_KEY + " of the environment");
        }
        if (!url.matches("https?://[^\\s/?#]++[^\\s?#]*+") || parsed == null) {
            throw new IllegalArgumentException("the target \"" + url + "\" is not an http or https URL");
        }
        if (rate.isPresent() && !(rate.getAsDouble() > 0)) {
            throw new IllegalArgumentException("the rate is " + rate.getAsDouble()
                    + " requests per second (--rate, -Dcontract.target.rate), but must be more than 0");
        }
        for (RequestHeader header : credentials.headers()) {
            boolean hides = RequestOverrides.isFraming(header.name());
            if (hides || (!unsafeMethods && RequestOverrides.isOverride(header.name(), header.value()))) {
                throw new IllegalArgumentException("--header (-Dcontract.target.headers) " + header.name()
                        + (hides
                                ? " may hide another request, so it is never sent"
                                : " may stand for another method or target; --unsafe-methods sends it"));
            }
        }
    }

    /** Settings without an id, whose key is for all security schemes. */
    public ServerSettings(
            String url, boolean unsafeMethods, boolean throughPrism, double rate, Optional<ApiKey> apiKey) {
        this(
                url,
                unsafeMethods,
                List.of(),
                throughPrism,
                OptionalDouble.of(rate),
                GivenCredentials.of(apiKey),
                Optional.empty());
    }

    /** The most requests per second; empty: any number. */
    public OptionalDouble requestsPerSecond() {
        return rate.isPresent() || LoopbackHosts.contains(HttpUrl.get(url))
                ? rate
                : OptionalDouble.of(DEFAULT_REQUESTS_PER_SECOND);
    }

    /** Whether the requests of an operation may change data. */
    public boolean mayChangeData(ContractOperation operation) {
        return unsafeMethods || unsafeOperations.stream().anyMatch(pattern -> pattern.selects(operation));
    }

    /**
     * Whether requests of an operation are sent with a method, which is another one than its own if a case tries
     * whether the server rejects that.
     */
    public boolean allows(ContractOperation operation, String method) {
        return allows(method)
                || (!NEVER_SENT.contains(method) && method.equals(operation.method()) && mayChangeData(operation));
    }

    /**
     * Requires that every pattern selects an operation.
     *
     * @throws IllegalArgumentException if one does not; the message names it
     */
    public void requireSelection(List<ContractOperation> operations) {
        unsafeOperations.forEach(
                pattern -> pattern.requireSelection(operations, "--unsafe-methods (-Dcontract.target.unsafe)"));
    }

    /**
     * Whether requests with a method are sent, whatever their operation is. Methods that are not safe (RFC 9110, section
     * 9.2.1) need {@code --unsafe-methods}. TRACE and CONNECT are never sent.
     */
    public boolean allows(String method) {
        return !NEVER_SENT.contains(method) && (unsafeMethods || SAFE.contains(method));
    }

    /** The reason why requests with a method are not sent. */
    public String refusal(String method) {
        return method + (NEVER_SENT.contains(method) ? " is never sent to a real server" : " is not a safe method");
    }
}
