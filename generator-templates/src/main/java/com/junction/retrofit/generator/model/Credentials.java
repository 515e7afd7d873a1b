package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.Pointer;
import com.junction.retrofit.generator.java.JavaNames;
import com.junction.retrofit.generator.java.Javadoc;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The security schemes of a document, as methods of the client's builder. */
final class Credentials {
    private static final int INDENT = 4;

    private final Document document;
    private final Map<String, View> byScheme = new LinkedHashMap<>();

    Credentials(Document document) {
        this.document = document;
        Map<String, SecurityScheme> schemes = document.openApi().getComponents() == null
                        || document.openApi().getComponents().getSecuritySchemes() == null
                ? Map.of()
                : document.openApi().getComponents().getSecuritySchemes();
        schemes.forEach((name, scheme) -> {
            Pointer place =
                    Pointer.ROOT.child("components").child("securitySchemes").child(name);
            view(name, scheme, schemes)
                    .ifPresentOrElse(
                            view -> byScheme.put(name, view),
                            () -> document.warn(place, "left out: only credentials in a header are sent yet"));
        });
    }

    /** What the template prints: a method of the builder and the header that it fills. */
    record View(List<String> javadoc, String setter, String parameters, String header, String value, boolean basic) {}

    List<View> views() {
        return List.copyOf(byScheme.values());
    }

    /** The alternatives of an operation, each the builder methods that it needs; none where it needs nothing. */
    List<List<String>> alternatives(Operation operation) {
        List<List<String>> alternatives = new ArrayList<>();
        for (SecurityRequirement requirement : operation.security()) {
            if (byScheme.keySet().containsAll(requirement.keySet())) {
                alternatives.add(requirement.keySet().stream()
                        .flatMap(scheme -> Stream.ofNullable(byScheme.get(scheme)))
                        .map(View::setter)
                        .toList());
            } else {
                document.warn(operation.pointer(), "left out a security requirement: " + requirement.keySet());
            }
        }
        return alternatives;
    }

    private static Optional<View> view(String name, SecurityScheme scheme, Map<String, SecurityScheme> all) {
        boolean alone = all.values().stream()
                        .filter(other -> other.getType() == scheme.getType())
                        .count()
                == 1;
        List<String> javadoc = new Javadoc()
                .text(scheme.getDescription() == null ? "The credential " + name + "." : scheme.getDescription() + ".")
                .lines(INDENT);
        List<String> text = javadoc.size() == 1
                ? List.of(javadoc.get(0).replaceFirst("^/\\*\\* ", "* ").replaceFirst(" \\*/$", ""))
                : javadoc.subList(1, javadoc.size() - 1).stream()
                        .map(String::strip)
                        .toList();
        String own = JavaNames.camelCase(name);
        if (scheme.getType() == SecurityScheme.Type.APIKEY && scheme.getIn() == SecurityScheme.In.HEADER) {
            String setter = alone ? "apiKey" : own;
            return Optional.of(new View(text, setter, "String " + setter, scheme.getName(), setter, false));
        }
        boolean http = scheme.getType() == SecurityScheme.Type.HTTP;
        if (http && "basic".equals(scheme.getScheme().toLowerCase(Locale.ROOT))) {
            String value = "Credentials.basic(username, password)";
            String parameters = "String username, String password";
            return Optional.of(new View(text, alone ? "credentials" : own, parameters, "Authorization", value, true));
        }
        if (http && "bearer".equals(scheme.getScheme().toLowerCase(Locale.ROOT))) {
            String setter = alone ? "token" : own;
            String value = "\"Bearer \" + " + setter;
            return Optional.of(new View(text, setter, "String " + setter, "Authorization", value, false));
        }
        return Optional.empty();
    }
}
