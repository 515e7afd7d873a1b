package com.junction.contract.plan.refusal;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.Credential;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.Credentials;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Plans requests with wrong credentials. They are fixed texts, which have no part of a real key and no placeholder that
 * would be replaced by one.
 */
public final class WrongCredentials {
    /** The most credentials of an operation that are replaced by wrong ones. */
    private static final int MOST = 2;

    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final Credential BEARER = new Credential("", "header", "authorization", "bearer", Optional.empty());
    private static final String EXPIRED = token("{\"alg\":\"HS256\",\"typ\":\"JWT\"}", 1_500_000_000, KEY);
    private static final String UNSIGNED = token("{\"alg\":\"none\",\"typ\":\"JWT\"}", 4_000_000_000L, "");
    private static final String BASIC = Credentials.basic("nobody", KEY);

    /** @param text the credential as it is sent in a header, a query parameter or a cookie */
    private record Wrong(String label, String text) {}

    private WrongCredentials() {}

    /** The key of a wrong credential among the parameters of a request. */
    static String key(Credential credential) {
        return "credential " + credential.in() + " " + credential.name();
    }

    /**
     * The wrong credentials among the parameters of a request.
     *
     * @param declared the alternatives of the operation
     */
    public static Map<Credential, String> in(Map<String, JsonNode> parameters, List<Set<Credential>> declared) {
        Map<Credential, String> wrong = new LinkedHashMap<>();
        Stream.concat(declared.stream().flatMap(Set::stream), Stream.of(BEARER)).forEach(credential -> {
            JsonNode text = parameters.get(key(credential));
            if (text != null) {
                wrong.put(credential, text.asString());
            }
        });
        return wrong;
    }

    /** Whether every request of an operation needs credentials. */
    public static boolean areRequired(ContractOperation operation) {
        return !operation.credentials().isEmpty()
                && operation.credentials().stream().noneMatch(Set::isEmpty);
    }

    /** The values of a request without the parameters that carry credentials. */
    public static Map<String, JsonNode> without(ContractOperation operation, Map<String, JsonNode> parameters) {
        Map<String, JsonNode> others = new LinkedHashMap<>(parameters);
        for (ContractParameter parameter : operation.parameters()) {
            boolean carries =
                    operation.credentials().stream().flatMap(Set::stream).anyMatch(parameter::carries);
            if (carries) {
                others.remove(parameter.key());
            }
        }
        return others;
    }

    /** Requests that have one wrong credential each, and no other; none if an operation needs no credentials. */
    public static List<SentParts> of(ContractOperation operation, SentParts valid) {
        if (!areRequired(operation)) {
            return List.of();
        }
        SentParts bare = new SentParts("", without(operation, valid.parameters()), valid.body(), valid.headers());
        List<SentParts> requests = new ArrayList<>();
        operation.credentials().stream()
                .flatMap(Set::stream)
                .distinct()
                .limit(MOST)
                .forEach(credential -> {
                    for (Wrong wrong : instead(credential)) {
                        requests.add(with(bare, wrong, credential));
                    }
                    if (credential.scheme().isEmpty() && credential.in().equals("header")) {
                        String label = "with a key as a bearer token instead of " + credential.name();
                        requests.add(with(bare, new Wrong(label, "Bearer " + KEY), BEARER));
                    }
                });
        return requests;
    }

    private static SentParts with(SentParts bare, Wrong wrong, Credential credential) {
        JsonNode text = JsonNodeFactory.instance.stringNode(wrong.text());
        return bare.withParameter(wrong.label(), key(credential), text);
    }

    private static List<Wrong> instead(Credential credential) {
        return switch (credential.scheme()) {
            case "" ->
                List.of(
                        new Wrong("with another key in " + credential.name(), KEY),
                        new Wrong("with an empty key in " + credential.name(), ""));
            case "bearer" ->
                List.of(
                        new Wrong("with another bearer token", "Bearer " + KEY),
                        new Wrong("with an expired bearer token", "Bearer " + EXPIRED),
                        new Wrong("with an unsigned bearer token", "Bearer " + UNSIGNED),
                        new Wrong("with basic authentication instead of a bearer token", BASIC),
                        new Wrong("with an empty bearer token", "Bearer"));
            case "basic" ->
                List.of(
                        new Wrong("with another user and password", BASIC),
                        new Wrong("with a bearer token instead of a password", "Bearer " + KEY),
                        new Wrong("with an empty user and password", Credentials.basic("", "")),
                        new Wrong("with a password that is not Base64", "Basic ?"));
            default ->
                List.of(
                        new Wrong("with another credential of " + credential.scheme(), credential.scheme() + " " + KEY),
                        new Wrong("with a bearer token instead of " + credential.scheme(), "Bearer " + KEY),
                        new Wrong("with an empty credential of " + credential.scheme(), credential.scheme()));
        };
    }

    /** A JSON Web Token (RFC 7519). */
    private static String token(String header, long expires, String signature) {
        String claims = "{\"sub\":\"nobody\",\"iat\":1400000000,\"exp\":" + expires + "}";
        return base64(header) + "." + base64(claims) + "." + (signature.isEmpty() ? "" : base64(signature));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
