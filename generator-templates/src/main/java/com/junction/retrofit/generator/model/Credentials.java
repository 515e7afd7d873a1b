package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.java.JavaNames;
import com.junction.retrofit.generator.java.Javadoc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The security schemes of a document, as methods of the client's builder. */
final class Credentials {
    private static final int INDENT = 4;

    /** Schemes that are met before a request is sent, if at all. */
    private static final String MUTUAL_TLS = "mutualTLS";

    private static final Set<String> PLACES = Set.of("header", "query", "cookie");

    private final Map<String, View> byScheme = new LinkedHashMap<>();
    private final Set<String> withoutCredential = new java.util.HashSet<>();

    Credentials(Document document) {
        Map<String, Node> schemes = new LinkedHashMap<>();
        document.components("securitySchemes").forEach((name, scheme) -> schemes.put(name, scheme.follow()));
        schemes.forEach((name, scheme) -> {
            if (scheme.text("type").orElse("").equals(MUTUAL_TLS)) {
                withoutCredential.add(name);
                scheme.warn("a certificate is no credential of the client: give it an HTTP client that has one");
            } else {
                view(name, scheme, schemes)
                        .ifPresentOrElse(
                                view -> byScheme.put(name, view),
                                () -> scheme.warn("left out: only API keys, HTTP basic and bearer, OAuth 2 and OpenID"
                                        + " Connect are known; set the header with addHeader on the client's builder"));
            }
        });
    }

    /** What the template prints: a method of the builder and the place that it fills. */
    record View(
            List<String> javadoc,
            String setter,
            String parameters,
            String place,
            String name,
            String value,
            boolean basic) {}

    List<View> views() {
        return List.copyOf(byScheme.values());
    }

    /** The alternatives of an operation, each the builder methods that it needs; none where it needs nothing. */
    List<List<String>> alternatives(Operation operation) {
        List<List<String>> alternatives = new ArrayList<>();
        for (Node requirement : operation.security()) {
            List<String> schemes = requirement.fields().keySet().stream()
                    .filter(scheme -> !withoutCredential.contains(scheme))
                    .toList();
            if (byScheme.keySet().containsAll(schemes)) {
                alternatives.add(schemes.stream()
                        .flatMap(scheme -> Stream.ofNullable(byScheme.get(scheme)))
                        .map(View::setter)
                        .toList());
            } else {
                requirement.warn("left out: not all of " + schemes + " are credentials that the client knows");
            }
        }
        return alternatives;
    }

    private static Optional<View> view(String name, Node scheme, Map<String, Node> all) {
        String type = scheme.text("type").orElse("");
        String http = scheme.text("scheme").orElse("").toLowerCase(Locale.ROOT);
        boolean alone = all.values().stream()
                        .filter(other -> kind(other).equals(kind(scheme)))
                        .count()
                == 1;
        String own = JavaNames.camelCase(name);
        if (type.equals("apiKey")) {
            String place = scheme.text("in").orElse("");
            String setter = alone ? "apiKey" : own;
            return Optional.of(credential(
                            name, scheme, setter, place, scheme.text("name").orElse(name), setter))
                    .filter(view -> PLACES.contains(place));
        }
        if (type.equals("http") && http.equals("basic")) {
            String value = "Credentials.basic(username, password, StandardCharsets.UTF_8)";
            return Optional.of(credential(name, scheme, alone ? "credentials" : own, "header", "Authorization", value));
        }
        if (kind(scheme).equals("token")) {
            String setter = alone ? "token" : own;
            return Optional.of(credential(name, scheme, setter, "header", "Authorization", "\"Bearer \" + " + setter));
        }
        return Optional.empty();
    }

    private static String kind(Node scheme) {
        String type = scheme.text("type").orElse("");
        boolean token = Set.of("oauth2", "openIdConnect").contains(type)
                || (type.equals("http") && scheme.text("scheme").orElse("").equalsIgnoreCase("bearer"));
        return token
                ? "token"
                : type + scheme.text("scheme").map(http -> " " + http).orElse("");
    }

    private static View credential(
            String name, Node scheme, String setter, String place, String wireName, String value) {
        boolean basic = value.startsWith("Credentials.");
        return new View(
                javadoc(scheme.text("description").orElse("The credential " + name + ".")),
                setter,
                basic ? "String username, String password" : "String " + setter,
                place.toUpperCase(Locale.ROOT),
                JavaNames.literal(wireName),
                value,
                basic);
    }

    private static List<String> javadoc(String text) {
        return new Javadoc()
                .text(text.endsWith(".") ? text : text + ".")
                .tag("@throws IllegalArgumentException where HTTP does not allow the value; it is not quoted")
                .lines(INDENT);
    }
}
