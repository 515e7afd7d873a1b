package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.types.TypeCode;
import com.junction.retrofit.generator.types.TypeResolver;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the factory that gives Moshi the adapters of all types. */
final class AdapterFactoryGenerator {
    /** Java limits the size of a method, which includes a switch over many strings, and of a class. */
    private static final int PER_CLASS = 500;

    private final GeneratorOptions options;
    private final TypeCode types;

    AdapterFactoryGenerator(GeneratorOptions options) {
        this.options = options;
        this.types = new TypeCode(options);
    }

    record View(List<Chunk> chunks) {}

    /** A nested class that knows some of the types, and the number of the next such class, or null. */
    record Chunk(int number, @Nullable Integer next, List<Entry> entries) {}

    /** The name of a class as a literal, and its adapter. */
    record Entry(Code type, Code adapter) {}

    SourceFile generate(TypeResolver resolver) {
        List<Entry> entries = new ArrayList<>();
        resolver.generatedTypes()
                .forEach(type -> entries.add(new Entry(Code.literal(type.qualifiedName()), types.adapter(type))));
        return new SourceFile(
                "JsonAdapterFactory",
                options.basePackage(),
                options.clientName() + "JsonAdapterFactory",
                new View(chunks(entries)));
    }

    private static List<Chunk> chunks(List<Entry> entries) {
        List<Chunk> chunks = new ArrayList<>();
        for (int start = 0; start == 0 || start < entries.size(); start += PER_CLASS) {
            int end = Math.min(start + PER_CLASS, entries.size());
            int number = chunks.size() + 1;
            chunks.add(new Chunk(number, end < entries.size() ? number + 1 : null, entries.subList(start, end)));
        }
        return chunks;
    }
}
