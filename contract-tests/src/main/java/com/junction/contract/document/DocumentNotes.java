package com.junction.contract.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was found while a document was read: one note for each sentence, however many places it is about. */
final class DocumentNotes {
    private final Map<String, Set<String>> places = new LinkedHashMap<>();

    void add(String file, String pointer, String what) {
        places.computeIfAbsent(what, key -> new LinkedHashSet<>()).add(file + " at " + pointer);
    }

    List<String> all() {
        List<String> all = new ArrayList<>();
        places.forEach((what, where) -> {
            int others = where.size() - 1;
            String more = others == 0 ? "" : " (and at " + others + " other place" + (others == 1 ? ")" : "s)");
            all.add(where.iterator().next() + ": " + what + more);
        });
        return all;
    }
}
