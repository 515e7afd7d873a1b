package com.junction.retrofit.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Of how many schemas each schema is made by {@code allOf}, {@code anyOf} and {@code oneOf}. Thirty short schemas, each
 * made of the next one twice, are a billion to whoever puts them together; here each is counted once.
 */
final class Composition {
    private static final List<String> KEYWORDS = List.of("allOf", "anyOf", "oneOf");

    private final int most;
    private final List<Node> composed = new ArrayList<>();

    /** A schema that is still being counted has none, which ends a circle. */
    private final IdentityHashMap<JsonNode, Long> members = new IdentityHashMap<>();

    Composition(Document document) {
        this.most = document.most(Limit.MEMBERS);
    }

    static boolean isComposed(JsonNode schema) {
        return KEYWORDS.stream().anyMatch(keyword -> schema.path(keyword).isArray());
    }

    void add(Node schema) {
        composed.add(schema);
    }

    /** @throws InvalidDocumentException for a schema that is made of too many */
    void check() {
        composed.forEach(schema -> members(schema, 0));
    }

    private long members(Node schema, int depth) {
        Node target;
        try {
            target = schema.follow();
        } catch (InvalidDocumentException e) {
            // A reference that leads nowhere is said where something needs it.
            return 1;
        }
        Long known = members.putIfAbsent(target.value(), 0L);
        if (known != null) {
            return known;
        }
        check(depth, target);
        long count = 1;
        for (String keyword : KEYWORDS) {
            for (Node member : target.get(keyword).items()) {
                count += members(member, depth + 1);
                check(count, target);
            }
        }
        members.put(target.value(), count);
        return count;
    }

    private void check(long count, Node schema) {
        if (count > most) {
            throw InvalidDocumentException.refused(
                    schema.pointer().file(), schema.pointer().text(), Limit.MEMBERS.violation(most));
        }
    }
}
