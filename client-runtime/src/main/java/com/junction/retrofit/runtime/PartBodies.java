package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** The parts of a form for which the document names a media type (OpenAPI, Encoding Object, {@code contentType}). */
public final class PartBodies {
    private PartBodies() {}

    /** A part; null without a value. */
    public static <T> @Nullable RequestBody of(String mediaType, JsonAdapter<T> adapter, @Nullable T value) {
        return value == null ? null : body(mediaType, adapter.toJsonValue(value));
    }

    /** A part for each item of a list that is not null. */
    public static <T> List<RequestBody> listOf(String mediaType, JsonAdapter<T> adapter, @Nullable T values) {
        List<RequestBody> bodies = new ArrayList<>();
        if (values != null && adapter.toJsonValue(values) instanceof Collection<?> items) {
            items.stream().filter(Objects::nonNull).forEach(item -> bodies.add(body(mediaType, item)));
        }
        return bodies;
    }

    private static RequestBody body(String mediaType, @Nullable Object value) {
        return RequestBody.create(PlainText.of(value), MediaType.get(mediaType));
    }
}
