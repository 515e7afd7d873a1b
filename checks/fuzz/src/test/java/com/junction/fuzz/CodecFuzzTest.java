package com.junction.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.List;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/** A client's own codec, and Moshi where it does not suffice, read and write what Moshi alone reads and writes. */
class CodecFuzzTest {
    private static final Annotation[] NONE = {};
    private static final List<Codecs> TYPES =
            GeneratedTypes.all().stream().map(Codecs::new).toList();

    @FuzzTest
    void bothReadAndWriteTheSame(byte[] json) throws IOException {
        for (Codecs codecs : TYPES) {
            codecs.compare(json);
        }
    }

    /** The converters of a type. */
    private static final class Codecs {
        private final GeneratedTypes.GeneratedType type;
        private final Converter<ResponseBody, ?> reader;
        private final Converter<ResponseBody, ?> moshi;

        Codecs(GeneratedTypes.GeneratedType type) {
            this.type = type;
            this.reader = type.client().responseBodyConverter(type.type(), NONE);
            this.moshi = type.client().converterFactories().stream()
                    .filter(factory -> factory.getClass().getSimpleName().equals("LazyMoshi"))
                    .findFirst()
                    .orElseThrow()
                    .responseBodyConverter(type.type(), NONE, type.client());
        }

        void compare(byte[] json) throws IOException {
            Object value = read(reader, json);
            Object expected = read(moshi, json);
            check(value, expected);
            if (value != null && !(value instanceof Exception)) {
                check(
                        write(value),
                        new Buffer().writeUtf8(type.adapter().toJson(expected)).readByteString());
            }
        }

        private void check(@Nullable Object actual, @Nullable Object expected) {
            boolean same = actual instanceof Exception
                    ? expected instanceof Exception && actual.toString().equals(expected.toString())
                    : actual == null ? expected == null : actual.equals(expected);
            if (!same) {
                throw new AssertionError(type.type().getName() + " is " + actual + ", and for Moshi " + expected);
            }
        }

        private ByteString write(Object value) throws IOException {
            Buffer written = new Buffer();
            type.client()
                    .requestBodyConverter(type.type(), NONE, NONE)
                    .convert(value)
                    .writeTo(written);
            return written.readByteString();
        }
    }

    /** The value, or the exception. */
    private static @Nullable Object read(Converter<ResponseBody, ?> converter, byte[] json) {
        try {
            return converter.convert(ResponseBody.create(json, null));
        } catch (IOException | RuntimeException e) {
            return e;
        }
    }
}
