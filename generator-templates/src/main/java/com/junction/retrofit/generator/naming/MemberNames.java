package com.junction.retrofit.generator.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names the members of a union. */
public final class MemberNames {
    private MemberNames() {}

    /**
     * The names of one member.
     *
     * @param factory the method that creates the union from a value
     * @param visit the method of the visitor
     */
    public record Name(String factory, String visit) {}

    /**
     * The Java type of a member.
     *
     * @param words the names of all classes in it, such as {@code List String}
     * @param erasure the name of its class; overloads of {@code of} must differ in it
     */
    public record Type(String words, String erasure) {}

    /** Returns unique names for each member. */
    public static List<Name> of(List<Type> types) {
        Set<String> erasures = new HashSet<>();
        Scope scope = Scopes.visitorMethods().with("Unknown");
        List<Name> names = new ArrayList<>();
        for (Type type : types) {
            String name = scope.claim(JavaNames.pascalCase(type.words()));
            names.add(new Name(erasures.add(type.erasure()) ? "of" : "of" + name, "visit" + name));
        }
        return names;
    }
}
