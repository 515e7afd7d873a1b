package com.junction.contract.diff;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.tree.DocumentTree;
import com.junction.contract.tree.Place;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The credentials that an operation accepts.
 *
 * @param alternatives sets of schemes and scopes, each of which is sufficient; schemes are compared by content, not by name
 */
record Security(Set<Set<String>> alternatives) {
    /** The security of an operation, or of the whole document if the operation has none. */
    static Security of(DocumentTree tree, ContractOperation operation) {
        Place own = tree.at(operation.pointer()).child("security");
        return of(tree, own.node().isArray() ? own : tree.root().child("security"));
    }

    /** The security of a request that the server sends. The security of the whole document applies to clients only. */
    static Security ofServer(DocumentTree tree, ContractOperation operation) {
        return of(tree, tree.at(operation.pointer()).child("security"));
    }

    private static Security of(DocumentTree tree, Place all) {
        Set<Set<String>> alternatives = new LinkedHashSet<>();
        all.node().forEach(requirement -> {
            Set<String> needed = new LinkedHashSet<>();
            requirement.propertyStream().forEach(entry -> {
                String scheme = scheme(tree.root().child("components", "securitySchemes", entry.getKey()));
                needed.add(scheme);
                entry.getValue().forEach(scope -> needed.add(scheme + " with scope " + scope.asString("")));
            });
            alternatives.add(needed);
        });
        if (alternatives.isEmpty()) {
            alternatives.add(Set.of());
        }
        return new Security(alternatives);
    }

    private static String scheme(Place place) {
        String type = place.node().path("type").asString("unknown");
        return switch (type) {
            case "apiKey" ->
                apiKey(
                        place.node().path("in").asString(""),
                        place.node().path("name").asString(""));
            // RFC 9110, section 11.1
            case "http" -> "HTTP " + place.node().path("scheme").asString("").toLowerCase(Locale.ROOT);
            default -> type;
        };
    }

    /** Only names of headers ignore case (RFC 9110, section 5.1). */
    private static String apiKey(String in, String name) {
        return "API key in " + in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
    }

    /** Whether the operation can be called without credentials. */
    boolean isOpen() {
        return alternatives.contains(Set.of());
    }

    /** Whether each alternative of the other one is sufficient here. */
    boolean isSatisfiedBy(Security other) {
        return other.alternatives.stream()
                .allMatch(given -> alternatives.stream().anyMatch(given::containsAll));
    }

    @Override
    public String toString() {
        return alternatives.stream()
                .map(needed -> needed.isEmpty() ? "none" : String.join(" and ", needed))
                .collect(Collectors.joining(" or "));
    }
}
