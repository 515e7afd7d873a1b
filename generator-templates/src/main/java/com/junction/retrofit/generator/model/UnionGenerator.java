package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.JavaNames;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.Signatures;
import com.junction.retrofit.generator.naming.Scope;
import com.junction.retrofit.generator.naming.Scopes;
import com.junction.retrofit.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a value of several types as a class that holds one of them. */
final class UnionGenerator {
    private final GeneratorOptions options;

    UnionGenerator(GeneratorOptions options) {
        this.options = options;
    }

    /** What the template prints. */
    record View(
            Code packageName, List<Code> imports, List<Code> javadoc, Code name, Code adapter, List<Member> members) {}

    /** One type: its number, the method that wraps a value, and the visitor's. */
    record Member(int number, Code factory, Code visit, Code type) {}

    SourceFile generate(Schema schema, TypePlace place, List<JavaType> types) {
        Imports imports = new Imports(place.packageName())
                .add(options.core("Union"), options.core("UnionType"), "java.util.List")
                .add("org.jspecify.annotations.Nullable");
        types.forEach(type -> imports.addAll(type.imports()));
        if (types.stream().anyMatch(JavaType::usesJson)) {
            imports.add(options.core("Json"));
        }
        Map<String, Integer> discriminator = discriminator(schema, types);
        if (!discriminator.isEmpty()) {
            imports.add("java.util.Map");
        }
        Code name = Code.name(place.className());
        List<Code> adapters = types.stream().map(JavaType::adapter).toList();
        List<Code> arguments = new ArrayList<>(List.of(
                Code.format("%s::new", name),
                Code.format("() -> %s", Signatures.parenthesized(Code.of("List.of"), adapters, Code.of(""), 12))));
        if (!discriminator.isEmpty()) {
            arguments.add(Code.literal(
                    schema.node().get("discriminator").text("propertyName").orElse("")));
            arguments.add(map(discriminator));
        }
        View view = new View(
                Code.name(place.packageName()),
                imports.list(),
                ExternalDocs.addTo(
                                new Javadoc().text(schema.description().orElse(place.className() + ".")), schema.node())
                        .lines(0),
                name,
                Signatures.parenthesized(Code.of("new UnionType<>"), arguments, Code.of(";"), 12),
                members(types));
        return new SourceFile("Union", place.packageName(), place.className(), view);
    }

    private static List<Member> members(List<JavaType> types) {
        Set<String> erasures = new HashSet<>();
        Scope names = Scopes.visitorMethods().with("Unknown");
        List<Member> members = new ArrayList<>();
        for (JavaType type : types) {
            String name =
                    names.claim(JavaNames.pascalCase(type.boxed().toString().replace("@Nullable", "")));
            String factory = erasures.add(type.erasure()) ? "of" : "of" + name;
            members.add(new Member(members.size(), Code.name(factory), Code.name("visit" + name), type.name()));
        }
        return members;
    }

    /** The numbers of the members by the values that tell them apart (OpenAPI, Discriminator Object). */
    private static Map<String, Integer> discriminator(Schema schema, List<JavaType> types) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Node discriminator = schema.node().get("discriminator");
        if (!discriminator.exists() || schema.members().size() != types.size()) {
            return numbers;
        }
        Map<String, Node> mapping = discriminator.get("mapping").fields();
        List<Schema> members = schema.members();
        for (int i = 0; i < members.size(); i++) {
            if (!members.get(i).node().isReference()) {
                continue;
            }
            Node target = members.get(i).node().follow();
            boolean mapped = false;
            for (Map.Entry<String, Node> entry : mapping.entrySet()) {
                String value = entry.getValue().value().asText();
                if (value.equals(target.pointer().name())
                        || value.equals(members.get(i).node().text("$ref").orElse(""))) {
                    numbers.put(entry.getKey(), i);
                    mapped = true;
                }
            }
            if (!mapped) {
                numbers.putIfAbsent(target.pointer().name(), i);
            }
        }
        return numbers;
    }

    private static Code map(Map<String, Integer> numbers) {
        List<Code> entries = new ArrayList<>();
        numbers.forEach((value, number) ->
                entries.add(Code.format("Map.entry(%s, %s)", Code.literal(value), Code.literal(number))));
        return Signatures.parenthesized(Code.of("Map.ofEntries"), entries, Code.of(""), 20);
    }
}
