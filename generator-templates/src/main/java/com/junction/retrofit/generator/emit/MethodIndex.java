package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.methods.Group;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.source.ResourceFile;
import com.junction.retrofit.generator.spec.Location;
import com.junction.retrofit.generator.types.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes an index from the document's parameters to the methods of request builders, and the order of path parameters.
 * Java names alone are ambiguous, because several parameters may have the same letters. Tools that call a client for a
 * document, such as the contract gate, read the index from the jar.
 */
final class MethodIndex {
    private MethodIndex() {}

    record View(List<Entry> operations) {}

    /**
     * One operation.
     *
     * @param name the method and the path, such as {@code GET /users/{id}}, as a literal
     * @param path an array of the names of path parameters, in the order of the methods' parameters
     * @param setters an object with pairs such as {@code "query page_size": "pageSize"}
     */
    record Entry(Code name, Code path, Code setters, boolean last) {}

    static ResourceFile of(GeneratorOptions options, List<Group> groups) {
        List<Group.Method> methods =
                groups.stream().flatMap(group -> group.methods().stream()).toList();
        List<Entry> entries = new ArrayList<>();
        for (Group.Method method : methods) {
            entries.add(entry(method, entries.size() + 1 == methods.size()));
        }
        String path = "META-INF/retrofit-moshi/" + options.basePackage() + "." + options.clientName() + ".json";
        return new ResourceFile("MethodIndex", path, new View(entries));
    }

    private static Entry entry(Group.Method method, boolean last) {
        List<Code> path = method.pathParameters().stream()
                .map(parameter -> Code.literal(parameter.wireName()))
                .toList();
        List<Code> setters = method.request().setters().stream()
                .map(property -> Code.format("%s: %s", Code.literal(key(property)), Code.literal(property.name())))
                .toList();
        return new Entry(
                Code.literal(method.operation().displayName()),
                Code.format("[%s]", Code.join(", ", path)),
                setters.isEmpty() ? Code.of("{}") : Code.format("{ %s }", Code.join(", ", setters)),
                last);
    }

    /** Returns the location and the name of a parameter; {@code body} stands for the whole body. */
    private static String key(Property property) {
        Location location = property.sent().location();
        String place = location.name().toLowerCase(Locale.ROOT);
        return location == Location.BODY ? place : place + " " + property.wireName();
    }
}
