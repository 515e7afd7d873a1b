package com.junction.contract.prism;

import com.junction.contract.document.ContractOperation;
import com.junction.document.PercentEncoding;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Removes operations from the document that Prism serves, with everything that only they need. Prism reads every schema
 * when it starts, and one that the plan leaves out may keep it from starting.
 */
final class Pruning {
    /** The places that references lead to: the entries of {@code components}, and other files. */
    private static final List<String> SHARED = List.of(
            "/components/schemas",
            "/components/responses",
            "/components/parameters",
            "/components/requestBodies",
            "/components/headers",
            "/components/examples",
            "/components/links",
            "/components/callbacks",
            "/components/pathItems",
            "/x-files");

    private final ObjectNode document;
    private final Set<String> needed = new HashSet<>();
    private final Deque<JsonNode> unread = new ArrayDeque<>();

    private Pruning(ObjectNode document) {
        this.document = document;
    }

    static void prune(ObjectNode document, Collection<ContractOperation> operations) {
        for (ContractOperation operation : operations) {
            int slash = operation.pointer().lastIndexOf('/');
            if (document.at(operation.pointer().substring(0, slash)) instanceof ObjectNode path) {
                path.remove(operation.pointer().substring(slash + 1));
            }
        }
        if (!operations.isEmpty()) {
            new Pruning(document).prune();
        }
    }

    private void prune() {
        document.properties().stream()
                .filter(part ->
                        !part.getKey().equals("components") && !part.getKey().equals("x-files"))
                .forEach(part -> unread.add(part.getValue()));
        for (JsonNode next = unread.poll(); next != null; next = unread.poll()) {
            read(next);
        }
        for (String place : SHARED) {
            if (document.at(place) instanceof ObjectNode entries) {
                entries.retain(List.copyOf(entries.propertyNames()).stream()
                        .filter(name -> needed.contains(place + "/" + name))
                        .toList());
            }
        }
    }

    private void read(JsonNode node) {
        if (node.path("$ref").isString()) {
            need(node.path("$ref").asString());
        }
        for (JsonNode mapped : node.path("discriminator").path("mapping")) {
            need(mapped.asString(""));
            need("#/components/schemas/" + mapped.asString(""));
        }
        node.forEach(this::read);
    }

    private void need(String reference) {
        for (String place : SHARED) {
            if (reference.startsWith("#" + place + "/")) {
                String name = PercentEncoding.decode(reference.substring(place.length() + 2))
                        .replaceFirst("/.*", "")
                        .replace("~1", "/")
                        .replace("~0", "~");
                if (needed.add(place + "/" + name)) {
                    unread.add(document.at(place).path(name));
                }
            }
        }
    }
}
