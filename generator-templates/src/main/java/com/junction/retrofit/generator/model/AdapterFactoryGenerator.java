package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Writes the factory that gives Moshi the adapters of all types. */
final class AdapterFactoryGenerator {
    /** Java limits the size of a method, which a switch over many strings is, and of a class. */
    private static final int PER_CLASS = 500;

    private final GeneratorOptions options;

    AdapterFactoryGenerator(GeneratorOptions options) {
        this.options = options;
    }

    /** What the template prints. */
    record View(List<Code> imports, List<Entry> entries, List<Chunk> chunks) {
        boolean divided() {
            return !chunks.isEmpty();
        }
    }

    /** A nested class for some of the types, where there are too many for one. */
    record Chunk(int number, List<Entry> entries) {}

    /** A class and its adapter. */
    record Entry(Code type, Code adapter) {}

    SourceFile generate(TypeResolver types) {
        List<Entry> entries = new ArrayList<>();
        for (JavaType type : types.generatedTypes()) {
            Code qualified = Code.name(type.imports().iterator().next());
            entries.add(new Entry(type.name(), Code.format("%s.JSON_ADAPTER", qualified)));
        }
        boolean divided = entries.size() > PER_CLASS;
        Imports imports = new Imports(options.basePackage())
                .add("com.squareup.moshi.JsonAdapter", options.core("JsonAdapterFactory"))
                .add("org.jspecify.annotations.Nullable");
        return new SourceFile(
                "JsonAdapterFactory",
                options.basePackage(),
                options.clientName() + "JsonAdapterFactory",
                new View(imports.list(), divided ? List.of() : entries, divided ? chunks(entries) : List.of()));
    }

    private static List<Chunk> chunks(List<Entry> entries) {
        List<Chunk> chunks = new ArrayList<>();
        for (int start = 0; start < entries.size(); start += PER_CLASS) {
            int end = Math.min(start + PER_CLASS, entries.size());
            chunks.add(new Chunk(chunks.size() + 1, entries.subList(start, end)));
        }
        return chunks;
    }
}
