package com.junction.retrofit.generator.naming;

import com.junction.retrofit.generator.document.Node;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A scope in which each name is unique, such as the methods of a class. It gives names in the order in which callers
 * claim them, so that the same document always gets the same names.
 */
public final class Scope {
    private final Predicate<String> reserved;
    private final String suffix;
    private final String separator;
    private final UnaryOperator<String> identity;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param reserved names that the document cannot have
     * @param suffix the suffix that makes a reserved name valid
     * @param separator the text before the number of a repeated name
     * @param identity names are the same if this function returns the same for them
     */
    Scope(Predicate<String> reserved, String suffix, String separator, UnaryOperator<String> identity) {
        this.reserved = reserved;
        this.suffix = suffix;
        this.separator = separator;
        this.identity = identity;
    }

    /** Returns the name if it is free, else the first of the others that is free, else the last one with a number. */
    public String claim(String wanted, String... others) {
        String last = allowed(wanted);
        if (isFree(last)) {
            return take(last);
        }
        for (String other : others) {
            last = allowed(other);
            if (isFree(last)) {
                return take(last);
            }
        }
        int number = 2;
        while (!isFree(last + separator + number)) {
            number++;
        }
        return take(last + separator + number);
    }

    /**
     * Claims a name, and warns if it is not the wanted one.
     *
     * @param node the part of the document that gets the name
     * @param remedy a way to choose another name, such as {@code x-fern-type-name}
     */
    public String claim(Node node, String remedy, String wanted, String... others) {
        String name = claim(wanted, others);
        if (!name.equals(wanted)) {
            node.warn("is called " + name + " in Java, because " + wanted + " is taken; " + remedy
                    + " gives it another name");
        }
        return name;
    }

    /** Adds a name that is already in use. */
    public Scope with(String name) {
        take(name);
        return this;
    }

    /** Adds names that are already in use. */
    public Scope with(Collection<String> names) {
        names.forEach(this::take);
        return this;
    }

    private String allowed(String name) {
        return reserved.test(name) ? name + suffix : name;
    }

    /** Whether the name is not in use in this scope; a reserved name is free until it is taken. */
    public boolean isFree(String name) {
        return !taken.contains(identity.apply(name));
    }

    private String take(String name) {
        taken.add(identity.apply(name));
        return name;
    }

    void release(String name) {
        taken.remove(identity.apply(name));
    }
}
