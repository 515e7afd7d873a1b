package com.junction.retrofit.generator.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** All that was left out, simplified, or a fault of a document. A large document has thousands of a kind. */
public final class Warnings {
    /** What differs between warnings of one kind: quoted texts, names in code, numbers. */
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

    /** Each of them, in the order of reading. */
    public List<String> all() {
        return List.copyOf(all);
    }

    /** The first one of each kind, and how many more there are. */
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
