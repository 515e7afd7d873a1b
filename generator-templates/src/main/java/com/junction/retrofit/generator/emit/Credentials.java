package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.naming.JavaNames;
import com.junction.retrofit.generator.naming.Scope;
import com.junction.retrofit.generator.naming.Scopes;
import com.junction.retrofit.generator.spec.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The security schemes of a document, as methods of the client's builder. */
final class Credentials {
    /** A certificate belongs to the HTTP client, so the builder has no method for it. */
    private static final String MUTUAL_TLS = "mutualTLS";

    private static final Set<String> PLACES = Set.of("header", "query", "cookie");

    /** The HTTP schemes whose credentials answer a challenge of the server (RFC 9110, section 11.3). */
    private static final Set<String> CHALLENGED =
            Set.of("digest", "hoba", "mutual", "negotiate", "ntlm", "scram-sha-1", "scram-sha-256");

    /** A token (RFC 9110, section 5.6.2). */
    private static final Pattern TOKEN = Pattern.compile("[\\w!#$%&'*+.^`|~-]+");

    private final Map<String, View> byScheme = new LinkedHashMap<>();
    private final Set<String> withoutCredential = new HashSet<>();

    Credentials(Document document) {
        Map<String, Node> schemes = new LinkedHashMap<>();
        document.components("securitySchemes").forEach((name, scheme) -> schemes.put(name, scheme.follow()));
        Scope setters = Scopes.credentials();
        schemes.forEach((name, scheme) -> {
            if (scheme.text("type").orElse("").equals(MUTUAL_TLS)) {
                withoutCredential.add(name);
                scheme.warn("the client does not take certificates: give its builder an HTTP client that has one");
            } else if (isChallenged(scheme)) {
                withoutCredential.add(name);
                scheme.warn(
                        "the server asks for these credentials in a response: give the builder an HTTP client with an authenticator");
            } else {
                view(name, scheme, schemes, setters)
                        .ifPresentOrElse(
                                view -> byScheme.put(name, view),
                                () -> scheme.warn("left out: it is not an API key, an HTTP scheme, OAuth 2 or OpenID"
                                        + " Connect; set the header with addHeader on the client's builder"));
            }
        });
    }

    private static boolean isChallenged(Node scheme) {
        return scheme.text("type").orElse("").equals("http")
                && CHALLENGED.contains(scheme.text("scheme").orElse("").toLowerCase(Locale.ROOT));
    }

    /** A method of the builder, and an expression for the credential that it sets. */
    record View(List<Code> javadoc, Code setter, Code parameters, Code credential) {}

    List<View> views() {
        return List.copyOf(byScheme.values());
    }

    /** Returns the alternatives of an operation, each as the names of the builder methods that it needs. */
    List<List<String>> alternatives(Operation operation) {
        List<List<String>> alternatives = new ArrayList<>();
        for (Node requirement : operation.security()) {
            List<String> schemes = requirement.fields().keySet().stream()
                    .filter(scheme -> !withoutCredential.contains(scheme))
                    .toList();
            if (byScheme.keySet().containsAll(schemes)) {
                alternatives.add(schemes.stream()
                        .flatMap(scheme -> Stream.ofNullable(byScheme.get(scheme)))
                        .map(view -> view.setter().toString())
                        .toList());
            } else {
                requirement.warn("left out: not all of " + schemes + " are credentials that the client knows");
            }
        }
        return alternatives;
    }

    /** @param setters the methods of the builder */
    private static Optional<View> view(String name, Node node, Map<String, Node> all, Scope setters) {
        String type = node.text("type").orElse("");
        String http = node.text("scheme").orElse("").toLowerCase(Locale.ROOT);
        if (type.equals("apiKey")) {
            String place = node.text("in").orElse("");
            if (!PLACES.contains(place)) {
                return Optional.empty();
            }
            Code setter = setter("apiKey", name, node, all, setters);
            String wireName = node.text("name").orElse(name);
            return Optional.of(ofOneText(name, node, setter, place, wireName, setter));
        }
        if (type.equals("http") && http.equals("basic")) {
            return Optional.of(new View(
                    javadoc(name, node),
                    setter("credentials", name, node, all, setters),
                    Code.of("String username, String password"),
                    Code.of("Credential.basic(username, password)")));
        }
        if (kind(node).equals("token")) {
            Code setter = setter("token", name, node, all, setters);
            Code value = Code.format("\"Bearer \" + %s", setter);
            return Optional.of(ofOneText(name, node, setter, "header", "Authorization", value));
        }
        String scheme = node.text("scheme").orElse("");
        if (type.equals("http") && TOKEN.matcher(scheme).matches()) {
            Code setter = setter("authorization", name, node, all, setters);
            Code value = Code.format("%s + %s", Code.literal(scheme + " "), setter);
            return Optional.of(ofOneText(name, node, setter, "header", "Authorization", value));
        }
        return Optional.empty();
    }

    /** Returns the usual name if the document has one scheme of the kind, else the name of the scheme. */
    private static Code setter(String usual, String scheme, Node node, Map<String, Node> all, Scope setters) {
        boolean alone = all.values().stream()
                        .filter(other -> kind(other).equals(kind(node)))
                        .count()
                == 1;
        String own = JavaNames.camelCase(scheme);
        if (alone && setters.isFree(usual)) {
            setters.with(usual);
            return Code.name(usual);
        }
        return Code.name(setters.claim(node, "another name of the scheme", alone ? usual : own));
    }

    private static String kind(Node scheme) {
        String type = scheme.text("type").orElse("");
        boolean token = Set.of("oauth2", "openIdConnect").contains(type)
                || (type.equals("http") && scheme.text("scheme").orElse("").equalsIgnoreCase("bearer"));
        return token
                ? "token"
                : type + scheme.text("scheme").map(http -> " " + http).orElse("");
    }

    private static View ofOneText(String name, Node scheme, Code setter, String place, String wireName, Code value) {
        Code parameters = Code.format("String %s", setter);
        Code credential = Code.format("%s(%s, %s)", Code.name("Credential." + place), Code.literal(wireName), value);
        return new View(javadoc(name, scheme), setter, parameters, credential);
    }

    private static List<Code> javadoc(String name, Node scheme) {
        String text = scheme.text("description").orElse("The credential " + name + ".");
        return new Javadoc()
                .text(text.endsWith(".") ? text : text + ".")
                .tag("@throws IllegalArgumentException where HTTP does not allow the value; it is not quoted")
                .lines();
    }
}
