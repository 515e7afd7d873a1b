package com.junction.contract.tree;

import com.junction.document.DocumentLimits;
import com.junction.document.InvalidDocumentException;
import com.junction.document.Limit;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Counts the schemas that a schema is made of by {@code allOf}, {@code anyOf} and {@code oneOf}. Thirty short schemas that
 * each contain the next one twice expand to a billion. Here each schema is counted once.
 */
final class Composition {
    private static final List<String> KEYWORDS = List.of("allOf", "anyOf", "oneOf");

    private final Path file;
    private final DocumentTree tree;
    private final int most;

    /** The counts by pointer. A schema that is still being counted has 0, which ends cycles. */
    private final Map<String, Long> members = new HashMap<>();

    Composition(Path file, DocumentTree tree, DocumentLimits limits) {
        this.file = file;
        this.tree = tree;
        this.most = limits.of(Limit.MEMBERS);
    }

    static boolean isComposed(JsonNode schema) {
        return KEYWORDS.stream().anyMatch(keyword -> schema.path(keyword).isArray());
    }

    /** @throws IllegalArgumentException if the schema at a place is made of too many schemas */
    void check(String pointer) {
        members(tree.at(pointer), 0);
    }

    private long members(Place schema, int depth) {
        Place target;
        try {
            target = schema.follow();
        } catch (IllegalArgumentException e) {
            // A reference that leads nowhere is reported where its target is needed.
            return 1;
        }
        Long known = members.putIfAbsent(target.pointer(), 0L);
        if (known != null) {
            return known;
        }
        check(depth, target);
        long count = 1;
        for (String keyword : KEYWORDS) {
            JsonNode list = target.node().path(keyword);
            for (int i = 0; list.isArray() && i < list.size(); i++) {
                count += members(target.raw(keyword).raw(String.valueOf(i)), depth + 1);
                check(count, target);
            }
        }
        members.put(target.pointer(), count);
        return count;
    }

    private void check(long count, Place schema) {
        if (count > most) {
            throw InvalidDocumentException.refused(
                    file.toString(), "#" + schema.pointer(), Limit.MEMBERS.violation(most));
        }
    }
}
