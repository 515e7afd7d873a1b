package com.junction.retrofit.generator.naming;

import com.junction.retrofit.generator.document.Node;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names the groups of operations. Groups whose names have the same letters become one group. */
public final class GroupNames {
    private static final NamingExtension REMEDY = NamingExtension.GROUP;
    private static final List<String> CLIENTS = List.of("", "Async", "Raw", "AsyncRaw");

    private final String clientName;
    private final Scope accessors = Scopes.accessors();
    private final Map<String, Name> byPackage = new LinkedHashMap<>();

    /** @param clientName the class that has accessors for the groups */
    public GroupNames(String clientName) {
        this.clientName = clientName;
    }

    /**
     * The names of one group.
     *
     * @param className the first part of the names of its classes
     * @param accessor the name of the client's accessor
     */
    public record Name(String className, String accessor) {
        /** Returns the names of all classes of the group, without the package. */
        public List<String> classes() {
            return Stream.concat(
                            Stream.of(className + "Api"), CLIENTS.stream().map(prefix -> prefix + className + "Client"))
                    .toList();
        }
    }

    /**
     * Returns the names of a group, which are created on the first call.
     *
     * @param group the tag or the SDK group
     * @param operation one of its operations
     */
    public Name of(String group, Node operation) {
        return byPackage.computeIfAbsent(JavaNames.packagePart(group), part -> name(group, operation));
    }

    /** Returns the names of all groups so far. */
    public Collection<Name> all() {
        return byPackage.values();
    }

    private Name name(String group, Node operation) {
        String className = JavaNames.className(group);
        String wanted = JavaNames.camelCase(group);
        Name name = new Name(className, accessors.claim(wanted));
        if (!name.accessor().equals(wanted)) {
            operation.warn("the accessor of its group is called " + name.accessor() + " in Java, because " + wanted
                    + " is taken; " + REMEDY + " gives the group another name");
        }
        boolean likeTheClient = Stream.of(clientName, "Async" + clientName)
                .anyMatch(client -> name.classes().contains(client));
        if (!likeTheClient) {
            return name;
        }
        operation.warn("the classes of its group begin with " + className + "Group in Java, because a class that begins"
                + " with " + className + " is called like the client; " + REMEDY + " gives the group another name");
        return new Name(className + "Group", name.accessor());
    }
}
