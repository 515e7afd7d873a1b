package com.junction.retrofit.generator.emit;

import com.google.errorprone.annotations.CompileTimeConstant;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.types.TypeResolver;
import java.util.ArrayList;
import java.util.List;

/** Writes the factory that gives Moshi the adapters of all types. */
public final class AdapterFactoryGenerator {
    /** Java limits the size of a method, which a switch over many strings is, and of a class. */
    private static final int PER_CLASS = 500;

    private final GeneratorOptions options;

    public AdapterFactoryGenerator(GeneratorOptions options) {
        this.options = options;
    }

    /** What the template prints. */
    public record View(List<Code> imports, boolean structures, List<Entry> entries, List<Chunk> chunks) {
        public boolean divided() {
            return !chunks.isEmpty();
        }
    }

    /** A nested class for some of the types, where there are too many for one. */
    public record Chunk(int number, List<Entry> entries) {}

    /** A class and its adapter. */
    public record Entry(Code type, Code adapter) {}

    /**
     * Writes the factory.
     *
     * @param nullableItems whether some types of bodies do not say at run time that their items may be null
     */
    public SourceFile generate(TypeResolver types, boolean nullableItems) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(Code.of("Object"), Code.of("Json.VALUE")));
        entries.add(new Entry(Code.of("String"), Code.of("Json.STRING")));
        scalar(entries, types, "Integer", "Json.INTEGER");
        scalar(entries, types, "Long", "Json.LONG");
        scalar(entries, types, "BigInteger", "Json.BIG_INTEGER");
        scalar(entries, types, "BigDecimal", "Json.DECIMAL");
        scalar(entries, types, "Double", "Json.DOUBLE");
        scalar(entries, types, "Boolean", "Json.BOOLEAN");
        scalar(entries, types, "UUID", "Json.text(UUID::fromString)");
        scalar(entries, types, "LocalDate", "Json.text(LocalDate::parse)");
        scalar(entries, types, "OffsetDateTime", "Json.DATE_TIME");
        for (JavaType type : types.generatedTypes()) {
            Code qualified = Code.name(type.imports().iterator().next());
            entries.add(new Entry(type.name(), Code.format("%s.JSON_ADAPTER", qualified)));
        }
        boolean divided = entries.size() > PER_CLASS;
        boolean structures = types.uses("Json.list(") || types.uses("Json.map(");
        Imports imports = new Imports(options.basePackage())
                .add("com.squareup.moshi.JsonAdapter", "com.squareup.moshi.Moshi", options.core("Json"))
                .add("java.lang.annotation.Annotation", "java.lang.reflect.Type", "java.util.Set")
                .add("org.jspecify.annotations.Nullable");
        if (nullableItems) {
            imports.add(options.core("NullableItems"));
        }
        if (structures) {
            imports.add("java.lang.reflect.ParameterizedType");
        }
        if (types.uses("Json.text(UUID")) {
            imports.add("java.util.UUID");
        }
        if (types.uses("Json.text(LocalDate")) {
            imports.add("java.time.LocalDate");
        }
        if (types.uses("Json.list(")) {
            imports.add("java.util.List");
        }
        if (types.uses("Json.map(")) {
            imports.add("java.util.Map");
        }
        return new SourceFile(
                "JsonAdapterFactory",
                options.basePackage(),
                options.clientName() + "JsonAdapterFactory",
                new View(
                        imports.list(),
                        structures,
                        divided ? List.of() : entries,
                        divided ? chunks(entries) : List.of()));
    }

    private static List<Chunk> chunks(List<Entry> entries) {
        List<Chunk> chunks = new ArrayList<>();
        for (int start = 0; start < entries.size(); start += PER_CLASS) {
            int end = Math.min(start + PER_CLASS, entries.size());
            chunks.add(new Chunk(chunks.size() + 1, entries.subList(start, end)));
        }
        return chunks;
    }

    private static void scalar(
            List<Entry> entries,
            TypeResolver types,
            @CompileTimeConstant String type,
            @CompileTimeConstant String adapter) {
        if (types.uses(adapter)) {
            entries.add(new Entry(Code.of(type), Code.of(adapter)));
        }
    }
}
