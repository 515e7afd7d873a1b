package com.junction.retrofit.generator.naming;

import com.junction.retrofit.generator.document.Node;
import java.util.HashSet;
import java.util.Set;

/** Gives every class a simple name of its own, so that no file has to import two of one name. */
public final class ClassNames {
    private final Scope scope = Scopes.classes();
    private final Set<String> given = new HashSet<>();

    /** The name itself if it is free, or one near to it; then a warning names the schema. */
    public String claim(String wanted, Node schema) {
        String name = scope.claim(JavaNames.shortened(wanted));
        given.add(name);
        if (!name.equals(wanted)) {
            schema.warn("is called " + name + " in Java, because " + wanted + " is taken; " + NamingExtension.TYPE
                    + " gives it another name");
        }
        return name;
    }

    /** Keeps a name from being given to a schema. */
    public void reserve(String name) {
        scope.with(name);
    }

    /** Makes a name free again that no class has. */
    public void release(String name) {
        scope.release(name);
        given.remove(name);
    }

    /** Whether a schema has got this name. */
    boolean isGiven(String name) {
        return given.contains(name);
    }
}
