package com.junction.contract.credential;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.Credential;
import com.junction.contract.secret.Secrets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.Credentials;
import okhttp3.Request;

/**
 * The credentials that a user gives for a real server: a value for each security scheme, and a value for all others.
 * Requests are planned with placeholders for the first alternative of an operation. They are sent with the first
 * alternative for which all credentials are given.
 */
public final class GivenCredentials {
    /** The environment variable of the key for all security schemes that have no variable of their own. */
    public static final String API_KEY = "CONTRACT_API_KEY";

    /** The beginning of the environment variable of a security scheme; its name in capitals follows. */
    public static final String PREFIX = "CONTRACT_AUTH_";

    private static final String MARKER = ApiKey.PLACEHOLDER + "env-";
    private static final String TOKEN_MARKER = ApiKey.PLACEHOLDER + "token-";

    private final Map<String, ApiKey> byVariable;
    private final Optional<ApiKey> fallback;
    private final List<RequestHeader> headers;
    private final TokenSource tokens;
    private final Secrets secrets = new Secrets();

    private GivenCredentials(
            Map<String, ApiKey> byVariable,
            Optional<ApiKey> fallback,
            List<RequestHeader> headers,
            Map<String, String> environment) {
        this.byVariable = byVariable;
        this.fallback = fallback;
        this.headers = headers;
        this.tokens = new TokenSource(environment, secrets);
        byVariable.values().forEach(key -> secrets.add(key.key()));
        fallback.ifPresent(key -> secrets.add(key.key()));
        headers.forEach(header -> header.secrets().forEach(secrets::add));
    }

    /** One key for all security schemes, or none. */
    public static GivenCredentials of(Optional<ApiKey> key) {
        return new GivenCredentials(Map.of(), key, List.of(), Map.of());
    }

    /**
     * The credentials of an environment, and headers, which may carry a credential as well.
     *
     * @throws IllegalArgumentException if one cannot be used; the message names the variable
     */
    public static GivenCredentials of(Map<String, String> environment, List<RequestHeader> headers) {
        Map<String, ApiKey> keys = new TreeMap<>();
        texts(environment).forEach((variable, text) -> keys.put(variable, new ApiKey(variable, text)));
        Optional<ApiKey> fallback = Optional.ofNullable(keys.remove(API_KEY));
        return new GivenCredentials(keys, fallback, headers, environment);
    }

    /** The secrets of an environment, even if they cannot be used as credentials. */
    public static Secrets secretsOf(Map<String, String> environment) {
        return new Secrets(texts(environment).values());
    }

    /** Returns true if the gate reads credentials from an environment variable of this name. */
    public static boolean isVariable(String name) {
        String capitals = name.toUpperCase(Locale.ROOT);
        return capitals.equals(API_KEY) || capitals.startsWith(PREFIX);
    }

    private static Map<String, String> texts(Map<String, String> environment) {
        Map<String, String> texts = new TreeMap<>(environment);
        texts.entrySet()
                .removeIf(
                        entry -> !isVariable(entry.getKey()) || entry.getValue().isBlank());
        return texts;
    }

    /** The environment variable of a security scheme. */
    public static String variable(String schemeName) {
        return PREFIX + schemeName.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    /** A placeholder for the value of an environment variable. */
    static String marker(String variable) {
        return MARKER + variable;
    }

    /** Hides all given credentials in output, and the tokens that were exchanged for them. */
    public Secrets secrets() {
        return secrets;
    }

    /** The headers that are sent with each request. */
    public List<RequestHeader> headers() {
        return headers;
    }

    /** The headers that are sent with each request of an operation. Its credentials are not among them. */
    public List<RequestHeader> headers(ContractOperation operation) {
        return headers.stream()
                .filter(header -> operation.credentials().stream()
                        .flatMap(Set::stream)
                        .noneMatch(credential ->
                                header(credential).filter(header::equals).isPresent()))
                .toList();
    }

    /** The first alternative of an operation for which all credentials are given; empty if there is none. */
    Optional<Set<Credential>> chosen(ContractOperation operation) {
        return operation.credentials().stream()
                .filter(all -> all.stream().allMatch(this::isGiven))
                .findFirst();
    }

    /** The credentials of the first alternative that are not given; none if the operation can be called. */
    public List<Credential> missing(ContractOperation operation) {
        return operation.credentials().isEmpty() || chosen(operation).isPresent()
                ? List.of()
                : operation.credentials().get(0).stream()
                        .filter(credential -> !isGiven(credential))
                        .toList();
    }

    /** The variables that name no security scheme of these operations. */
    public List<String> unused(Collection<ContractOperation> operations) {
        Set<String> used = operations.stream()
                .flatMap(operation -> Stream.concat(
                        operation.credentials().stream().flatMap(Set::stream), operation.foreignCredentials().stream()))
                .map(credential -> variable(credential.schemeName()))
                .collect(Collectors.toSet());
        return byVariable.keySet().stream()
                .filter(variable -> !used.contains(variable))
                .toList();
    }

    boolean isGiven(Credential credential) {
        return header(credential).isPresent() || key(credential).isPresent();
    }

    /** The header that carries a credential in place of a variable. */
    private Optional<RequestHeader> header(Credential credential) {
        return headers.stream()
                .filter(header ->
                        credential.in().equals("header") && header.name().equalsIgnoreCase(credential.name()))
                .findFirst();
    }

    private Optional<ApiKey> key(Credential credential) {
        return Optional.ofNullable(byVariable.get(variable(credential.schemeName())))
                .or(() -> fallback);
    }

    /** Returns true if the gate exchanges a key for a token. The fallback, and a key without a colon, are tokens. */
    private boolean isExchanged(Credential credential) {
        return credential.tokens().isPresent()
                && header(credential).isEmpty()
                && Optional.ofNullable(byVariable.get(variable(credential.schemeName())))
                        .filter(ApiKey::isPair)
                        .isPresent();
    }

    /**
     * Fetches the tokens that operations need.
     *
     * @param server the URL of the server
     * @throws IOException if a token cannot be fetched; the message says what to check
     */
    public void fetchTokens(Collection<ContractOperation> operations, String server) throws IOException {
        tokens.relativeTo(server);
        Set<Credential> exchanged = new LinkedHashSet<>();
        operations.forEach(operation -> exchanged(operation).forEach(exchanged::add));
        for (Credential credential : exchanged) {
            tokens.token(credential, key(credential).orElseThrow());
        }
    }

    private List<Credential> exchanged(ContractOperation operation) {
        return chosen(operation).stream()
                .flatMap(Set::stream)
                .filter(this::isExchanged)
                .toList();
    }

    /** Returns true if the gate should send a rejected request again with new tokens. */
    public boolean renew(ContractOperation operation, Request sent) {
        return exchanged(operation).stream()
                .filter(credential ->
                        String.valueOf(sent.header(credential.name())).startsWith("Bearer "))
                .anyMatch(credential -> tokens.renew(
                        credential,
                        String.valueOf(sent.header(credential.name())).substring("Bearer ".length())));
    }

    /** Remembers that the server accepts the tokens of a request. */
    public void accepted(ContractOperation operation) {
        exchanged(operation).forEach(tokens::accepted);
    }

    /**
     * A request as it is sent.
     *
     * @throws IOException if the token endpoint does not give a token
     */
    public Request sent(Request planned, ContractOperation operation) throws IOException {
        return new PlannedCredentials(planned, operation).replacedBy(this, this::sent);
    }

    /** A request as it is shown: with markers in place of secrets. See {@link #variableOf} and {@link #tokenOf}. */
    public Request shown(Request planned, ContractOperation operation) {
        try {
            Request.Builder shown = new PlannedCredentials(planned, operation)
                    .replacedBy(this, this::shown)
                    .newBuilder();
            headers(operation).forEach(header -> shown.header(header.name(), header.shown()));
            return shown.build();
        } catch (IOException e) {
            throw new IllegalStateException("nothing is sent", e);
        }
    }

    private String sent(Credential credential) throws IOException {
        Optional<RequestHeader> header = header(credential);
        if (header.isPresent()) {
            return header.get().value();
        }
        ApiKey key = key(credential).orElseThrow();
        return switch (credential.scheme()) {
            case "basic" -> Credentials.basic(key.user(), key.password());
            case "bearer" -> "Bearer " + (isExchanged(credential) ? tokens.token(credential, key) : key.key());
            case "" -> key.key();
            default -> credential.scheme() + " " + key.key();
        };
    }

    private String shown(Credential credential) {
        Optional<RequestHeader> header = header(credential);
        if (header.isPresent()) {
            return header.get().shown();
        }
        String variable = key(credential).orElseThrow().variable();
        String marker = isExchanged(credential) ? TOKEN_MARKER + variable : MARKER + variable;
        return switch (credential.scheme()) {
            case "basic" -> Credentials.basic(marker, marker);
            case "bearer" -> "Bearer " + marker;
            case "" -> marker;
            default -> credential.scheme() + " " + marker;
        };
    }

    /** The environment variable that a marker stands for; empty for any other text. */
    public static Optional<String> variableOf(String marker) {
        return Optional.of(marker).filter(text -> text.startsWith(MARKER)).map(text -> text.substring(MARKER.length()));
    }

    /** The command for a shell that prints the token that a marker stands for; empty for any other text. */
    public Optional<String> tokenOf(String marker) {
        return Optional.of(marker)
                .filter(text -> text.startsWith(TOKEN_MARKER))
                .map(text -> tokens.command(text.substring(TOKEN_MARKER.length())));
    }

    /** A description without secrets. */
    @Override
    public String toString() {
        List<String> variables = new ArrayList<>(byVariable.keySet());
        fallback.ifPresent(key -> variables.add(key.variable()));
        return "the credentials in " + variables;
    }
}
