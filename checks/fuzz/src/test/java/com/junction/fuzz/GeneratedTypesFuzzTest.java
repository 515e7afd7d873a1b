package com.junction.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.util.List;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

class GeneratedTypesFuzzTest {
    private static final List<GeneratedTypes.GeneratedType> TYPES = GeneratedTypes.all();

    @FuzzTest
    void whatIsDecodedIsWrittenAndReadAsTheSame(byte[] json) throws IOException {
        for (GeneratedTypes.GeneratedType type : TYPES) {
            JsonAdapter<Object> adapter = type.adapter();
            Object value = decode(adapter, json);
            if (value != null) {
                Object again = adapter.fromJson(adapter.toJson(value));
                if (!value.equals(again) || value.hashCode() != again.hashCode()) {
                    throw new AssertionError(type.type().getName() + " is " + value + ", then " + again);
                }
            }
        }
    }

    /** Returns null if the JSON is null or does not fit the type. Only Moshi's two exceptions may report a misfit. */
    private static @Nullable Object decode(JsonAdapter<Object> adapter, byte[] json) {
        try {
            return adapter.fromJson(new Buffer().write(json));
        } catch (IOException | JsonDataException e) {
            return null;
        }
    }
}
