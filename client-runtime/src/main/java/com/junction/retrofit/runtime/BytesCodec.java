package com.junction.retrofit.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes what a Moshi adapter does, without Moshi. It throws a {@link BytesException}, or any other
 * {@link RuntimeException}, if Moshi has to do it.
 *
 * @param <T> the type in Java
 */
final class BytesCodec<T> {
    /** The deepest nesting that codecs read and write. Moshi's limit is 255. */
    static final int DEEPEST = 250;

    /** Any JSON value: see {@link Json#VALUE}. */
    static final BytesCodec<Object> VALUE = new BytesCodec<>(BytesReader::value, BytesWriter::value);

    private final Reader<T> reader;
    private final Writer<T> writer;

    BytesCodec(Reader<T> reader, Writer<T> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /** Reads the next value. */
    interface Reader<T> {
        @Nullable
        T read(BytesReader in);
    }

    /** Writes a value. */
    interface Writer<T> {
        void write(BytesWriter out, T value);
    }

    @Nullable
    T read(BytesReader in) {
        return reader.read(in);
    }

    void write(BytesWriter out, T value) {
        writer.write(out, value);
    }
}
