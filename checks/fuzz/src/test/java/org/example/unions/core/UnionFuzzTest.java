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

/** Unions that contain each other, of JSON that is nested as the input says. */
class UnionFuzzTest {
    /** A byte of JSON takes about a microsecond; this is far above, and far below what tries all ways to read it. */
    private static final long NANOS = TimeUnit.SECONDS.toNanos(5);

    /** The first byte says how often the text up to the first line feed stands before the rest, and its end after it. */
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

    /** Of a name that an object has twice, the last value is kept: another member may fit what is written then. */
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
