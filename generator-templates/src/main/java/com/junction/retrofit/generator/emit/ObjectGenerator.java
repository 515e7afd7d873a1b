package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.Signatures;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.JavaNames;
import com.junction.retrofit.generator.naming.Operators;
import com.junction.retrofit.generator.naming.Scope;
import com.junction.retrofit.generator.naming.Scopes;
import com.junction.retrofit.generator.naming.TypePlace;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.spec.ObjectMembers;
import com.junction.retrofit.generator.spec.Parameter;
import com.junction.retrofit.generator.spec.Schema;
import com.junction.retrofit.generator.types.Property;
import com.junction.retrofit.generator.types.PropertyReader;
import com.junction.retrofit.generator.types.TypeResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes an object schema, or a request object, as an immutable class with a builder. */
public final class ObjectGenerator {
    private static final int COLUMNS = 120;

    /** Compilers read an expression recursively, and Java limits the size of a method. */
    private static final int LISTED_PER_METHOD = 200;

    private final GeneratorOptions options;
    private final TypeResolver types;
    private final PropertyReader properties;

    public ObjectGenerator(GeneratorOptions options, TypeResolver types) {
        this.options = options;
        this.types = types;
        this.properties = new PropertyReader(options, types);
    }

    /** What the template prints. */
    public record View(
            Code packageName,
            List<Code> imports,
            List<Code> javadoc,
            Code name,
            boolean json,
            Code base,
            Code declaration,
            Code constructors,
            List<Code> listed,
            List<Part> parts,
            @Nullable Code additional,
            List<Property.View> properties) {
        public boolean divided() {
            return !parts.isEmpty();
        }
    }

    /** A method that lists some of the properties, where there are too many for one expression. */
    public record Part(int number, List<Code> listed) {}

    /** A class for a JSON object, which may carry parameters of its request. */
    public SourceFile generate(Schema schema, TypePlace place, List<Parameter> parameters) {
        Optional<JavaType> additional = Optional.ofNullable(
                        ObjectMembers.of(schema).additional())
                .map(values -> types.resolve(values, place.values()));
        Javadoc javadoc = new Javadoc().text(schema.description().orElse(place.className() + "."));
        return generate(
                ExternalDocs.addTo(javadoc, schema.node()),
                place,
                properties(schema, place, parameters),
                true,
                additional);
    }

    /** The properties of an object, then the parameters that travel with it. */
    public List<Property> properties(Schema schema, TypePlace place, List<Parameter> parameters) {
        ObjectMembers members = ObjectMembers.of(schema);
        List<Property> all = new ArrayList<>();
        members.schemas()
                .forEach((name, property) -> all.add(properties.json(
                        name, property, place.property(name), members.required().contains(name))));
        members.required().stream()
                .filter(name -> !members.schemas().containsKey(name))
                .sorted()
                .forEach(name ->
                        schema.node().warn("\"" + name + "\" is required, but not described: nothing checks it"));
        parameters.forEach(parameter -> all.add(properties.parameter(parameter, place)));
        return unique(all, schema.node(), Scopes.properties());
    }

    /** A class for the parameters of an operation. */
    public SourceFile generate(Javadoc javadoc, TypePlace place, List<Property> parameters) {
        return generate(javadoc, place, parameters, false, Optional.empty());
    }

    private SourceFile generate(
            Javadoc javadoc, TypePlace place, List<Property> all, boolean json, Optional<JavaType> additional) {
        List<Property.View> views = new ArrayList<>();
        for (Property property : all) {
            views.add(property.view(views.size(), place));
        }
        Code name = Code.name(place.className());
        Code base = json ? Code.of("JsonObject") : Code.of("ValueObject");
        List<Code> listed = all.stream().map(Property::listed).toList();
        List<Part> parts = parts(listed);
        View view = new View(
                Code.name(place.packageName()),
                imports(place, all, json, additional),
                javadoc.lines(0),
                name,
                json,
                base,
                declaration(name, base),
                constructors(
                        name,
                        json ? Code.of("new JsonType<>(") : Code.of("new ObjectType<>("),
                        parts.isEmpty() ? Code.of("properties -> properties") : Code.format("%s::properties", name)),
                parts.isEmpty() ? listed : List.of(),
                parts,
                additional
                        .filter(type -> !type.equals(TypeResolver.VALUE))
                        .map(JavaType::adapter)
                        .orElse(null),
                views);
        return new SourceFile("Object", place.packageName(), place.className(), view);
    }

    private static List<Part> parts(List<Code> listed) {
        List<Part> parts = new ArrayList<>();
        for (int start = 0; start < listed.size() && listed.size() > LISTED_PER_METHOD; start += LISTED_PER_METHOD) {
            int end = Math.min(start + LISTED_PER_METHOD, listed.size());
            parts.add(new Part(parts.size() + 1, listed.subList(start, end)));
        }
        return parts;
    }

    private static Code declaration(Code name, Code base) {
        Code start = Code.format("public final class %s", name);
        Code end = Code.format("extends %s<%s, %s.Builder> {", base, name, name);
        return start.length() + end.length() < COLUMNS
                ? Code.format("%s %s", start, end)
                : Code.format("%s\n        %s", start, end);
    }

    private static Code constructors(Code name, Code call, Code properties) {
        List<Code> arguments = List.of(
                Code.literal(name.toString()), Code.of("Builder::new"), Code.format("%s::new", name), properties);
        Code inOneLine = Code.join(", ", arguments);
        Code newLine = Code.of("\n                    ");
        if (call.length() + inOneLine.length() + 12 <= COLUMNS) {
            return Code.concat(call, inOneLine);
        }
        boolean fits = inOneLine.length() + 20 <= COLUMNS;
        return Code.concat(call, newLine, fits ? inOneLine : Signatures.separated(arguments, newLine));
    }

    /**
     * Gives each property a Java name of its own.
     *
     * @param names the names of the class
     */
    public static List<Property> unique(List<Property> properties, Node schema, Scope names) {
        UnaryOperator<String> spelled = Operators.whereNeeded(
                properties.stream().map(Property::plainName).toList(), JavaNames::camelCase);
        List<Property> unique = new ArrayList<>();
        for (Property property : properties) {
            String plain = property.plainName();
            boolean named = !property.field().equals(JavaNames.camelCase(plain));
            String field = named ? property.field() : JavaNames.camelCase(spelled.apply(plain));
            Parameter parameter = property.parameter();
            unique.add(property.called(
                    parameter == null
                            ? names.claim(
                                    schema.get("properties").get(property.wireName()), "x-fern-property-name", field)
                            : names.claim(
                                    parameter.node(),
                                    "x-fern-parameter-name",
                                    field,
                                    field + parameter.location().suffix())));
        }
        return unique;
    }

    private List<Code> imports(TypePlace place, List<Property> all, boolean json, Optional<JavaType> additional) {
        Imports imports = new Imports(place.packageName());
        all.forEach(property -> imports.addAll(property.type().imports()));
        if (all.stream().anyMatch(property -> !property.isPlain())) {
            imports.add("java.util.Optional");
        }
        if (all.stream().anyMatch(Property::nullable)) {
            imports.add("org.jspecify.annotations.Nullable");
        }
        if (json) {
            imports.add(options.core("JsonObject"), options.core("JsonType"));
            additional.ifPresent(type -> imports.addAll(type.adapterImports()));
            boolean usesJson = additional.stream().anyMatch(JavaType::usesJson)
                    || all.stream()
                            .anyMatch(property -> property.parameter() == null
                                    && property.type().usesJson());
            if (usesJson) {
                imports.add(options.core("Json"));
            }
        } else {
            imports.add(options.core("ObjectType"), options.core("ValueObject"));
        }
        return imports.list();
    }
}
