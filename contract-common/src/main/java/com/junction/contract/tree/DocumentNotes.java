package com.junction.contract.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects notes while a document is read. A note is kept once, with all of its places. */
public final class DocumentNotes {
    private final Map<String, Set<String>> places = new LinkedHashMap<>();

    /** Adds a note about a place. */
    public void add(String file, String pointer, String what) {
        places.computeIfAbsent(what, key -> new LinkedHashSet<>()).add(file + " at " + pointer);
    }

    void add(FilePlace place, String what) {
        add(place.file().path().toString(), place.pointer(), what);
    }

    /** All notes, each with its first place and the number of the others. */
    public List<String> all() {
        List<String> all = new ArrayList<>();
        places.forEach((what, where) -> {
            int others = where.size() - 1;
            String more = others == 0 ? "" : " (and at " + others + " other place" + (others == 1 ? ")" : "s)");
            all.add(where.iterator().next() + ": " + what + more);
        });
        return all;
    }
}
