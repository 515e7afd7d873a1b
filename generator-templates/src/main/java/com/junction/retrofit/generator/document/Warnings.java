package com.junction.retrofit.generator.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Warnings about a document: parts that the generator omits or simplifies, and mistakes. A large document can have
 * thousands of one kind.
 */
public final class Warnings {
    /** The parts that differ between warnings of one kind: quoted texts, names in code, numbers. */
    private static final Pattern VARIABLE = Pattern.compile("\"[^\"]*\"|\\{[^}]*}|\\S*[A-Z0-9_/$<\\[]\\S*");

    private final Map<String, Set<String>> byKind = new LinkedHashMap<>();
    private final Set<String> all = new LinkedHashSet<>();

    Warnings() {}

    void add(Pointer place, String what) {
        String warning = place + ": " + what;
        if (all.add(warning)) {
            byKind.computeIfAbsent(VARIABLE.matcher(what).replaceAll("…"), kind -> new LinkedHashSet<>())
                    .add(warning);
        }
    }

    /** Returns all warnings in the order of reading. */
    public List<String> all() {
        return List.copyOf(all);
    }

    /** Returns the first warning of each kind with the number of others of that kind. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        byKind.values().forEach(warnings -> {
            String first = warnings.iterator().next();
            int more = warnings.size() - 1;
            lines.add(more == 0 ? first : first + " (and " + more + " more like this)");
        });
        return lines;
    }
}
