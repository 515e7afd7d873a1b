package com.junction.retrofit.generator.java;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The imports of one file. */
public final class Imports {
    private final String packageName;
    private final SortedSet<String> names = new TreeSet<>();

    /** @param packageName the package of the file, which needs no import */
    public Imports(String packageName) {
        this.packageName = packageName;
    }

    /** Adds classes by their full names. */
    public Imports add(String... qualifiedNames) {
        return addAll(List.of(qualifiedNames));
    }

    /** Adds classes by their full names. */
    public Imports addAll(Collection<String> qualifiedNames) {
        for (String name : qualifiedNames) {
            String parent = name.substring(0, name.lastIndexOf('.'));
            if (!parent.equals(packageName) && !parent.equals("java.lang")) {
                names.add(name);
            }
        }
        return this;
    }

    /** All imports in the order that they are written in. */
    public List<Code> list() {
        return names.stream().map(Code::name).toList();
    }
}
