package com.junction.retrofit.generator.naming;

import com.junction.retrofit.generator.document.Node;
import java.util.HashSet;
import java.util.Set;

/** Gives every class a unique simple name, so that a file never imports two classes with the same name. */
public final class ClassNames {
    private final Scope scope = Scopes.classes();
    private final Set<String> given = new HashSet<>();

    /** Returns the name if it is free; otherwise returns a similar one, and a warning names the schema. */
    public String claim(String wanted, Node schema) {
        String name = scope.claim(JavaNames.shortened(wanted));
        given.add(name);
        if (!name.equals(wanted)) {
            schema.warn("is called " + name + " in Java, because " + wanted + " is taken; " + NamingExtension.TYPE
                    + " gives it another name");
        }
        return name;
    }

    /** Reserves a name, so that schemas cannot have it. */
    public void reserve(String name) {
        scope.with(name);
    }

    /** Frees a name that was claimed but not used. */
    public void release(String name) {
        scope.release(name);
        given.remove(name);
    }

    boolean isGiven(String name) {
        return given.contains(name);
    }
}
