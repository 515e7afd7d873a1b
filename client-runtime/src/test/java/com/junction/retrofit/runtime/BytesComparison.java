package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Compares a codec with the adapter that it replaces. */
final class BytesComparison {
    /** Stands for a text or a value that the codec leaves to Moshi. */
    private static final Object LEFT_TO_MOSHI = new Object();

    private final BytesCodecs codecs = new BytesCodecs();

    /**
     * Fails if the codec reads something else than Moshi, or reads what Moshi does not.
     *
     * @return false if the codec leaves the text to Moshi
     */
    <T> boolean reads(JsonAdapter<T> adapter, ByteString json) {
        Object read = read(codecs.of(adapter), json.toByteArray());
        if (read == LEFT_TO_MOSHI) {
            return false;
        }
        Object expected;
        try {
            expected = readByMoshi(adapter, json);
        } catch (IOException | JsonDataException e) {
            throw new AssertionError("Moshi does not read " + json.utf8(), e);
        }
        assertThat(Description.of(read)).as(json.utf8()).isEqualTo(Description.of(expected));
        if (expected != null) {
            writes(adapter, Property.cast(expected));
        }
        return true;
    }

    /**
     * Fails if the codec writes other bytes than Moshi, or writes what Moshi does not.
     *
     * @return false if the codec leaves the value to Moshi
     */
    <T> boolean writes(JsonAdapter<T> adapter, T value) {
        BytesCodec<T> codec = codecs.of(adapter);
        Buffer written = new Buffer();
        try (BytesWriter out = new BytesWriter(written)) {
            codec.write(out, value);
        } catch (RuntimeException e) {
            return false;
        }
        Buffer expected = new Buffer();
        try {
            adapter.toJson(expected, value);
        } catch (IOException e) {
            throw new AssertionError("Moshi does not write " + value, e);
        }
        assertThat(written.readByteString()).isEqualTo(expected.readByteString());
        return true;
    }

    private static @Nullable Object read(BytesCodec<?> codec, byte[] json) {
        BytesReader in = new BytesReader(json);
        try {
            Object value = codec.read(in);
            in.expectEnd();
            return value;
        } catch (RuntimeException e) {
            return LEFT_TO_MOSHI;
        }
    }

    private static @Nullable Object readByMoshi(JsonAdapter<?> adapter, ByteString json) throws IOException {
        JsonReader reader = JsonReader.of(new Buffer().write(json));
        Object value = adapter.fromJson(reader);
        assertThat(reader.peek()).isEqualTo(JsonReader.Token.END_DOCUMENT);
        return value;
    }
}
