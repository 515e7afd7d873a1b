package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.emit.EnumGenerator.Wire;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.Signatures;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.TypePlace;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.spec.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an enum of more values than a Java enum, a switch or a static initializer can hold. Its class has a constant
 * for each value, which it inherits from interfaces of a second class; it has neither an enum to switch on nor a
 * visitor.
 */
public final class LargeEnumGenerator {
    /** A switch over so many strings takes about 54,000 of the 65,535 bytes that a method may have. */
    private static final int MOST_IN_ONE_CLASS = 1_500;

    private static final int PER_INTERFACE = 1_000;
    private static final int COLUMNS = 120;

    private final GeneratorOptions options;
    private final EnumGenerator enums;

    public LargeEnumGenerator(GeneratorOptions options) {
        this.options = options;
        this.enums = new EnumGenerator(options);
    }

    /** What both templates print. */
    public record View(
            Code packageName,
            List<Code> imports,
            List<Code> javadoc,
            Code name,
            Code values,
            Code declaration,
            Code wireType,
            Code key,
            Code adapter,
            boolean closed,
            List<Part> parts) {}

    /** One interface. */
    public record Part(int number, List<Code> constants, Code names) {}

    /** Whether an enum has more or longer values than one class and a switch can hold. */
    public static boolean isLarge(Schema schema) {
        return schema.kind() == Schema.Kind.ENUM
                && (schema.constants().size() > MOST_IN_ONE_CLASS
                        || !schema.constants().stream().allMatch(value -> Code.isConstant(value.asText())));
    }

    /** The class. */
    public SourceFile generate(Schema schema, TypePlace place, String valuesName) {
        boolean closed = enums.isClosed(schema);
        Wire wire = Wire.of(schema, options);
        Imports imports = new Imports(place.packageName())
                .add("com.squareup.moshi.JsonAdapter", "java.util.Map")
                .add(options.core("Json"), options.core("OpenEnum"));
        if (wire != Wire.VALUE) {
            wire.addImports(schema, imports);
        }
        Javadoc javadoc = new Javadoc().text(schema.description().orElse(place.className() + "."));
        javadoc.paragraph("It has more values than an enum of Java can have: its constants are compared by equals.");
        ExternalDocs.addTo(javadoc, schema.node());
        return new SourceFile(
                "LargeEnum",
                place.packageName(),
                place.className(),
                view(schema, place, valuesName, imports, javadoc, wire, closed));
    }

    /** The class that has the constants. */
    public SourceFile generateValues(Schema schema, TypePlace place, String valuesName) {
        Wire wire = Wire.of(schema, options);
        Imports imports = new Imports(place.packageName()).add("java.util.List");
        wire.addImports(schema, imports);
        return new SourceFile(
                "LargeEnumValues",
                place.packageName(),
                valuesName,
                view(schema, place, valuesName, imports, new Javadoc(), wire, enums.isClosed(schema)));
    }

    private static View view(
            Schema schema,
            TypePlace place,
            String valuesName,
            Imports imports,
            Javadoc javadoc,
            Wire wire,
            boolean closed) {
        Code name = Code.name(place.className());
        Code values = Code.name(valuesName);
        List<Part> parts = parts(schema, name, wire);
        return new View(
                Code.name(place.packageName()),
                imports.list(),
                javadoc.lines(0),
                name,
                values,
                declaration(name, values, parts),
                wire.type(),
                key(wire),
                adapter(name, wire, closed),
                closed,
                parts);
    }

    private static List<Part> parts(Schema schema, Code name, Wire wire) {
        List<Code> constants = new ArrayList<>();
        List<String> names = new ArrayList<>();
        EnumGenerator.names(schema, name.toString()).forEach((value, valueNames) -> {
            String constant = valueNames.constant();
            names.add(constant);
            constants.add(Signatures.parenthesized(
                    Code.format("%s %s = new %s", name, Code.name(constant), name),
                    List.of(Code.format("%s.Value.KNOWN", name), wire.literal(value)),
                    Code.of(";"),
                    8));
        });
        List<Part> parts = new ArrayList<>();
        for (int start = 0; start < names.size(); start += PER_INTERFACE) {
            int end = Math.min(start + PER_INTERFACE, names.size());
            parts.add(new Part(
                    parts.size() + 1, constants.subList(start, end), Signatures.filled(names.subList(start, end), 20)));
        }
        return parts;
    }

    private static Code declaration(Code name, Code values, List<Part> parts) {
        List<Code> interfaces = parts.stream()
                .map(part -> Code.format("%s.Part%s", values, Code.literal(part.number())))
                .toList();
        Code start = Code.format("public final class %s extends OpenEnum<%s.Value>", name, name);
        Code inOneLine = Code.format("implements %s {", Code.join(", ", interfaces));
        return inOneLine.length() + 8 <= COLUMNS
                ? Code.format("%s\n        %s", start, inOneLine)
                : Code.format(
                        "%s\n        implements %s {",
                        start, Signatures.separated(interfaces, Code.of("\n                ")));
    }

    /** What a value of the wire is looked up by. */
    private static Code key(Wire wire) {
        return wire.exact() ? Code.of("key(value)") : Code.of("value");
    }

    private static Code adapter(Code name, Wire wire, boolean closed) {
        Code write = wire.cast(Code.of("value.wire()"));
        return closed
                ? Code.format(
                        "Json.enumeration(%s, value -> Known.BY_WIRE.get(%s), %s, value -> %s)",
                        wire.adapter(), key(wire), Code.literal("Not a value of " + name), write)
                : Code.format("Json.converted(%s, %s::valueOf, value -> %s)", wire.adapter(), name, write);
    }
}
