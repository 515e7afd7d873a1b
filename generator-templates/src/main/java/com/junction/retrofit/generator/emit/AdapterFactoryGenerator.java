package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.types.JavaType;
import com.junction.retrofit.generator.types.JavaType.Scalar;
import com.junction.retrofit.generator.types.TypeCode;
import com.junction.retrofit.generator.types.TypeResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.ClassUtils;
import org.jspecify.annotations.Nullable;

/** Writes the factory that gives Moshi the adapters of all types. */
final class AdapterFactoryGenerator {
    /** Java limits the size of a method, which a switch over many strings is, and of a class. */
    private static final int PER_CLASS = 500;

    private final GeneratorOptions options;
    private final TypeCode types;

    AdapterFactoryGenerator(GeneratorOptions options) {
        this.options = options;
        this.types = new TypeCode(options);
    }

    /**
     * What the template prints.
     *
     * @param lists whether some types are lists
     * @param maps whether some types are maps
     */
    record View(boolean lists, boolean maps, List<Chunk> chunks) {
        boolean structures() {
            return lists || maps;
        }
    }

    /** A nested class that knows some of the types, and the number of the one that knows more, or null. */
    record Chunk(int number, @Nullable Integer next, List<Entry> entries) {}

    /** The name of a class as a literal, and its adapter. */
    record Entry(Code type, Code adapter) {}

    SourceFile generate(TypeResolver resolver) {
        Set<JavaType> used = resolver.used();
        List<Entry> entries = new ArrayList<>();
        for (Scalar scalar : Scalar.values()) {
            if (scalar == Scalar.VALUE || scalar == Scalar.STRING || used.contains(scalar)) {
                String name = ClassUtils.primitiveToWrapper(scalar.type()).getName();
                entries.add(new Entry(Code.literal(name), types.adapter(scalar)));
            }
        }
        resolver.generatedTypes()
                .forEach(type -> entries.add(new Entry(Code.literal(type.qualifiedName()), types.adapter(type))));
        return new SourceFile(
                "JsonAdapterFactory",
                options.basePackage(),
                options.clientName() + "JsonAdapterFactory",
                new View(
                        used.stream().anyMatch(JavaType::isList),
                        used.stream().anyMatch(JavaType::isMap),
                        chunks(entries)));
    }

    private static List<Chunk> chunks(List<Entry> entries) {
        List<Chunk> chunks = new ArrayList<>();
        for (int start = 0; start < entries.size(); start += PER_CLASS) {
            int end = Math.min(start + PER_CLASS, entries.size());
            int number = chunks.size() + 1;
            chunks.add(new Chunk(number, end < entries.size() ? number + 1 : null, entries.subList(start, end)));
        }
        return chunks;
    }
}
