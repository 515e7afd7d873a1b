package com.junction.document;

import com.junction.document.yaml.DocumentLimits;
import com.junction.document.yaml.Limit;
import com.junction.document.yaml.YamlFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Of how many schemas each schema is made by {@code allOf}, {@code anyOf} and {@code oneOf}. Thirty short schemas, each
 * made of the next one twice, are a billion to whoever puts them together; here each is counted once.
 */
final class Composition {
    private static final List<String> KEYWORDS = List.of("allOf", "anyOf", "oneOf");

    private final Path file;
    private final DocumentTree tree;
    private final int most;

    /** A schema that is still being counted has none, which ends a circle. */
    private final Map<String, Long> members = new HashMap<>();

    Composition(Path file, DocumentTree tree, DocumentLimits limits) {
        this.file = file;
        this.tree = tree;
        this.most = limits.of(Limit.MEMBERS);
    }

    static boolean isComposed(JsonNode schema) {
        return KEYWORDS.stream().anyMatch(keyword -> schema.path(keyword).isArray());
    }

    /** @throws IllegalArgumentException if the schema at a place is made of too many */
    void check(String pointer) {
        members(tree.at(pointer), 0);
    }

    private long members(Place schema, int depth) {
        Place target;
        try {
            target = schema.follow();
        } catch (IllegalArgumentException e) {
            // A reference that leads nowhere is said where something needs it.
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
            throw YamlFile.fault(file.toString(), "#" + schema.pointer(), Limit.MEMBERS.violation(most));
        }
    }
}
