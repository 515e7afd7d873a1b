package com.junction.retrofit.generator.source;

import com.junction.retrofit.generator.java.Marker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Imports the classes that a printed file refers to, and shortens them to their simple names. */
final class ClassReferences {
    private static final Pattern REFERENCE = Pattern.compile("([" + Marker.CLASS + Marker.DOCUMENT_CLASS + "])(?:([^"
            + Marker.ANNOTATES + Marker.END_CLASS + "]+)" + Marker.ANNOTATES + ")?([^" + Marker.END_CLASS + "]+)"
            + Marker.END_CLASS);

    private final String packageName;

    /** The class that each simple name means in the file. */
    private final Map<String, String> meant = new HashMap<>();

    private final SortedSet<String> imports = new TreeSet<>();

    private ClassReferences(String packageName) {
        this.packageName = packageName;
    }

    /**
     * Returns the text with simple names, and with the marker of imports replaced by imports.
     *
     * @param className the class of the file
     */
    static String resolve(String text, String packageName, String className) {
        ClassReferences references = new ClassReferences(packageName);
        references.mean(packageName + "." + className);
        List<MatchResult> all = REFERENCE.matcher(text).results().toList();
        references.mean(all, Marker.CLASS);
        references.mean(all, Marker.DOCUMENT_CLASS);
        String resolved = REFERENCE
                .matcher(text)
                .replaceAll(reference ->
                        Matcher.quoteReplacement(references.print(reference.group(2), reference.group(3))));
        return resolved.replace(String.valueOf(Marker.IMPORTS), references.imports());
    }

    private void mean(List<MatchResult> references, char kind) {
        for (MatchResult reference : references) {
            if (reference.group(1).charAt(0) == kind) {
                mean(topLevel(reference.group(3)));
                if (reference.group(2) != null) {
                    mean(reference.group(2));
                }
            }
        }
    }

    /** The first class with a simple name gets that name. */
    private void mean(String qualified) {
        boolean first = meant.putIfAbsent(simple(qualified), qualified) == null;
        String parent = qualified.substring(0, Math.max(0, qualified.lastIndexOf('.')));
        if (first && !parent.equals(packageName) && !parent.equals("java.lang")) {
            imports.add(qualified);
        }
    }

    /** The annotation of a type stands before its simple name (JLS, section 9.7.4). */
    private String print(String annotation, String reference) {
        String topLevel = topLevel(reference);
        String name =
                (qualifier(topLevel) + reference.substring(topLevel.lastIndexOf('.') + 1)).replace(Marker.NESTS, '.');
        if (annotation == null) {
            return name;
        }
        int simple = name.lastIndexOf('.') + 1;
        return name.substring(0, simple) + "@" + qualifier(annotation) + simple(annotation) + " "
                + name.substring(simple);
    }

    /** Returns the package and a dot if the simple name means another class, else an empty text. */
    private String qualifier(String qualified) {
        return qualified.equals(meant.get(simple(qualified)))
                ? ""
                : qualified.substring(0, qualified.lastIndexOf('.') + 1);
    }

    private static String topLevel(String reference) {
        int end = reference.indexOf(Marker.NESTS);
        return end < 0 ? reference : reference.substring(0, end);
    }

    private static String simple(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    private String imports() {
        return imports.isEmpty()
                ? ""
                : imports.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining("", "\n", ""));
    }
}
