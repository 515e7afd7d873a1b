package com.junction.retrofit.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.junction.document.InvalidDocumentException;
import com.junction.document.Limit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Counts how many schemas each schema combines through {@code allOf}, {@code anyOf} and {@code oneOf}. A chain of
 * thirty short schemas, each of which combines the next one twice, expands to a billion; here each schema is counted
 * once.
 */
final class Composition {
    private static final List<String> KEYWORDS = List.of("allOf", "anyOf", "oneOf");

    private final int most;
    private final List<Node> composed = new ArrayList<>();

    /** The count of each schema; zero while it is being counted, which stops recursion. */
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

    /** @throws InvalidDocumentException if a schema combines too many schemas */
    void check() {
        composed.forEach(schema -> members(schema, 0));
    }

    private long members(Node schema, int depth) {
        Node target;
        try {
            target = schema.follow();
        } catch (InvalidDocumentException e) {
            // A broken reference is reported where it is needed.
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
