package org.example.unions.core;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
import org.example.unions.types.Expression;
import org.example.unions.types.Holder;
import org.example.unions.types.JsonModel;
import org.example.unions.types.Step;
import org.jspecify.annotations.Nullable;

/** Reads JSON whose nesting the input decides, with unions that contain each other. */
class UnionFuzzTest {
    /**
     * A byte of JSON takes about a microsecond. This limit is far above that, and far below the time of exponential
     * reading.
     */
    private static final long NANOS = TimeUnit.SECONDS.toNanos(5);

    /** The first byte is a count. The first line is repeated that often before the rest, the second line after it. */
    @FuzzTest
    void whatIsReadIsWrittenAndReadAsTheSame(byte[] input) throws IOException {
        String json = nested(input);
        for (JsonAdapter<?> adapter : new JsonAdapter<?>[] {
            Step.JSON_ADAPTER, Expression.JSON_ADAPTER, JsonModel.JSON_ADAPTER, Holder.JSON_ADAPTER
        }) {
            long start = System.nanoTime();
            check(adapter, json);
            long taken = System.nanoTime() - start;
            if (taken > NANOS) {
                throw new AssertionError(json.length() + " characters took " + taken / 1e9 + " seconds");
            }
        }
    }

    private static <T> void check(JsonAdapter<T> adapter, String json) throws IOException {
        T value = decode(adapter, json);
        if (value != null && hasEachNameOnce(json)) {
            T again = adapter.fromJson(adapter.toJson(value));
            if (!value.equals(again)) {
                throw new AssertionError("It is " + value + ", then " + again);
            }
        }
    }

    /** Moshi keeps the last value of a duplicate name, and the shortened JSON may fit another member of the union. */
    private static boolean hasEachNameOnce(String json) {
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
            reader.readJsonValue();
            return true;
        } catch (IOException | JsonDataException e) {
            return false;
        }
    }

    private static <T> @Nullable T decode(JsonAdapter<T> adapter, String json) {
        try {
            return adapter.fromJson(json);
        } catch (IOException | JsonDataException e) {
            return null;
        }
    }

    private static String nested(byte[] input) throws IOException {
        Buffer source = new Buffer().write(input);
        int times = source.exhausted() ? 0 : source.readByte() & 0xff;
        String before = line(source);
        String after = line(source);
        return before.repeat(times) + source.readUtf8() + after.repeat(times);
    }

    private static String line(Buffer source) throws IOException {
        String line = source.readUtf8Line();
        return line == null ? "" : line;
    }
}
