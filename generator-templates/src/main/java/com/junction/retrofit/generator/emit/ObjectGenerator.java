package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.JavadocText;
import com.junction.retrofit.generator.methods.RequestPlanner;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.TypePlace;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.types.Declaration;
import com.junction.retrofit.generator.types.JavaType;
import com.junction.retrofit.generator.types.JavaType.Scalar;
import com.junction.retrofit.generator.types.Property;
import com.junction.retrofit.generator.types.TypeCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an object schema or a request object as an immutable class with a builder. */
final class ObjectGenerator {
    private static final int INDENT = 4;

    /** Compilers read an expression recursively, and Java limits the size of a method. */
    private static final int LISTED_PER_METHOD = 200;

    private final TypeCode types;

    ObjectGenerator(GeneratorOptions options) {
        this.types = new TypeCode(options);
    }

    /**
     * The values for the template.
     *
     * @param json whether it is a JSON object, which may also hold parameters of its request
     * @param listed all properties, if they fit into one expression
     * @param parts all properties, if they do not fit into one expression
     * @param additional the adapter of properties that the document does not describe
     */
    record View(
            Code packageName,
            List<Code> javadoc,
            Code name,
            Code nameLiteral,
            boolean json,
            List<Listed> listed,
            List<Part> parts,
            @Nullable Code additional,
            List<PropertyView> properties) {
        boolean divided() {
            return !parts.isEmpty();
        }
    }

    /** A method that lists some of the properties. */
    record Part(int number, List<Listed> listed) {}

    /** An entry in the list of properties: a method of {@code PropertyList} and its arguments. */
    record Listed(Code kind, Code wireName, @Nullable Code adapter, boolean hidden) {}

    /** A getter and its setter; {@code spaced} adds a blank line before a documented member. */
    record PropertyView(
            boolean spaced,
            List<Code> javadoc,
            boolean deprecated,
            int index,
            Code type,
            Code getter,
            boolean plain,
            @Nullable Code defaultValue,
            @Nullable Setter setter) {}

    /**
     * A method of the builder.
     *
     * @param item the type for a list with a single item, if callers often need one
     * @param ownName the name for calls within the same class
     */
    record Setter(
            boolean spaced,
            List<Code> javadoc,
            boolean deprecated,
            Code type,
            Code name,
            Code ownName,
            @Nullable Code item) {}

    SourceFile generate(Declaration.ObjectClass declared) {
        Javadoc javadoc = new Javadoc().text(declared.schema().description().orElse(null));
        return generate(
                ExternalDocs.addTo(javadoc, declared.schema().node()),
                declared.place(),
                declared.properties(),
                true,
                declared.additional()
                        .filter(type -> type != Scalar.VALUE)
                        .map(types::adapter)
                        .orElse(null));
    }

    SourceFile generate(RequestPlanner.RequestObject request) {
        Javadoc javadoc = new Javadoc()
                .paragraph(
                        "The parameters of %s.",
                        JavadocText.text(request.operation().displayName()));
        return generate(javadoc, request.place(), request.properties(), false, null);
    }

    private SourceFile generate(
            Javadoc javadoc, TypePlace place, List<Property> all, boolean json, @Nullable Code additional) {
        List<PropertyView> views = new ArrayList<>();
        all.forEach(property -> views.add(view(property, views.size(), place)));
        List<Listed> listed = all.stream().map(this::listed).toList();
        List<Part> parts = parts(listed);
        return new SourceFile(
                "Object",
                place.packageName(),
                place.className(),
                new View(
                        Code.name(place.packageName()),
                        javadoc.lines(),
                        Code.name(place.className()),
                        Code.literal(place.className()),
                        json,
                        parts.isEmpty() ? listed : List.of(),
                        parts,
                        additional,
                        views));
    }

    private static List<Part> parts(List<Listed> listed) {
        List<Part> parts = new ArrayList<>();
        for (int start = 0; start < listed.size() && listed.size() > LISTED_PER_METHOD; start += LISTED_PER_METHOD) {
            int end = Math.min(start + LISTED_PER_METHOD, listed.size());
            parts.add(new Part(parts.size() + 1, listed.subList(start, end)));
        }
        return parts;
    }

    private Listed listed(Property property) {
        boolean ofJson = property.parameter() == null;
        return new Listed(
                kind(property),
                Code.literal(property.wireName()),
                ofJson ? types.adapter(property.type()) : null,
                property.sensitive());
    }

    private static Code kind(Property property) {
        if (property.parameter() != null) {
            return property.required() ? Code.of("requiredParameter") : Code.of("parameter");
        }
        if (property.required()) {
            return property.nullable() ? Code.of("requiredNullable") : Code.of("required");
        }
        return property.nullable() ? Code.of("nullable") : Code.of("optional");
    }

    private static PropertyView view(Property property, int index, TypePlace owner) {
        List<Code> javadoc = getterJavadoc(property, owner);
        return new PropertyView(
                index == 0 || !javadoc.isEmpty(),
                javadoc,
                property.deprecated() && property.parameter() == null,
                index,
                TypeCode.name(property.isPlain() ? property.type() : new JavaType.OptionalOf(property.type())),
                Code.name(property.getter()),
                property.isPlain(),
                property.defaultValue(),
                property.isPreset() ? null : setter(property, index, owner));
    }

    private static Setter setter(Property property, int index, TypePlace owner) {
        List<Code> javadoc = setterJavadoc(property, owner);
        return new Setter(
                index == 0 || !javadoc.isEmpty(),
                javadoc,
                property.deprecated(),
                TypeCode.name(property.nullable() ? property.type().nullable() : property.type()),
                Code.name(property.name()),
                Code.ownMethod(property.name()),
                item(property));
    }

    /** Callers often pass a single item for a parameter that is a list. */
    private static @Nullable Code item(Property property) {
        if (property.parameter() == null || !(property.type() instanceof JavaType.ListOf list)) {
            return null;
        }
        JavaType item = list.items();
        return item.isList() || item.isNullable() || item == Scalar.VALUE ? null : TypeCode.boxed(item);
    }

    /** A request's getter and a response's setter do not repeat a description of several lines. */
    private static List<Code> getterJavadoc(Property property, TypePlace owner) {
        Code setter = Code.format("Builder#%s", Code.name(property.name()));
        Javadoc javadoc =
                owner.isRequest() ? brief(property, INDENT, setter) : new Javadoc().text(property.description());
        if (property.defaultValue() != null) {
            javadoc.paragraph("Returns %s if it is absent.", JavadocText.code(property.defaultValue()));
        }
        return javadoc.lines();
    }

    private static List<Code> setterJavadoc(Property property, TypePlace owner) {
        Code getter = Code.format("%s#%s()", Code.name(owner.className()), Code.name(property.getter()));
        Javadoc javadoc =
                owner.isRequest() ? new Javadoc().text(property.description()) : brief(property, 2 * INDENT, getter);
        return javadoc.lines();
    }

    private static Javadoc brief(Property property, int indent, Code elsewhere) {
        Javadoc javadoc = new Javadoc().text(property.description());
        return javadoc.isOneLine(indent) ? javadoc : new Javadoc().paragraph("See %s.", JavadocText.link(elsewhere));
    }
}
