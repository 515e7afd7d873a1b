package com.junction.contract.diff;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.DocumentTree;
import com.junction.contract.document.DocumentTree.Place;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an operation may be called with.
 *
 * @param alternatives each is complete: the schemes, by what they say and not by their names, and scopes
 */
record Security(Set<Set<String>> alternatives) {
    static Security of(DocumentTree tree, ContractOperation operation) {
        Place own = tree.child(tree.at(operation.pointer()), "security");
        Place all = own.node().isArray() ? own : tree.child(tree.root(), "security");
        Set<Set<String>> alternatives = new LinkedHashSet<>();
        all.node().forEach(requirement -> {
            Set<String> needed = new LinkedHashSet<>();
            requirement.propertyStream().forEach(entry -> {
                String scheme = scheme(tree.child(tree.root(), "components", "securitySchemes", entry.getKey()));
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
                "API key in " + place.node().path("in").asString("") + " "
                        + place.node().path("name").asString("");
            case "http" -> "HTTP " + place.node().path("scheme").asString("");
            default -> type;
        };
    }

    /** Whether nothing is needed. */
    boolean isOpen() {
        return alternatives.contains(Set.of());
    }

    /** Whether each alternative of another is enough here. */
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
