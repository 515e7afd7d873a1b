package com.junction.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

class GeneratedTypesFuzzTest {
    private static final Map<Class<?>, JsonAdapter<Object>> ADAPTERS = GeneratedTypes.adapters();

    @FuzzTest
    void whatIsDecodedIsWrittenAndReadAsTheSame(byte[] json) throws IOException {
        for (Map.Entry<Class<?>, JsonAdapter<Object>> type : ADAPTERS.entrySet()) {
            Object value = decode(type.getValue(), json);
            if (value != null) {
                String written = type.getValue().toJson(value);
                Object again = type.getValue().fromJson(written);
                if (!value.equals(again) || value.hashCode() != again.hashCode()) {
                    throw new AssertionError(type.getKey().getName() + " is " + value + ", then " + again);
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
