package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects or lists. It reads each object and list that is recorded for a union once.
 *
 * @param <T> what they become
 */
abstract class Composite<T> extends JsonAdapter<T> {
    /** Reads what comes next. */
    abstract @Nullable T read(JsonReader reader) throws IOException;

    /** Reads a recorded value. */
    @Nullable
    T read(Recording recording, @Nullable Object value) throws IOException {
        return read(recording.reader(value));
    }

    @Override
    public final @Nullable T fromJson(JsonReader reader) throws IOException {
        Recording recording = Recording.of(reader);
        return recording != null && recording.isAttempt() && isComposite(reader.peek())
                ? recording.read(this, recording.take(reader))
                : read(reader);
    }

    private static boolean isComposite(JsonReader.Token next) {
        return next == JsonReader.Token.BEGIN_OBJECT || next == JsonReader.Token.BEGIN_ARRAY;
    }
}
