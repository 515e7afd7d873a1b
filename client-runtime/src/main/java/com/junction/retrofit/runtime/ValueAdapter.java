package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes any JSON value. */
final class ValueAdapter extends Composite<Object> {
    @Override
    @Nullable
    Object read(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                reader.beginObject();
                while (reader.hasNext()) {
                    object.put(reader.nextName(), fromJson(reader));
                }
                reader.endObject();
                yield object.isEmpty() ? Collections.emptyMap() : Collections.unmodifiableMap(object);
            }
            case BEGIN_ARRAY -> {
                List<@Nullable Object> array = new ArrayList<>();
                reader.beginArray();
                while (reader.hasNext()) {
                    array.add(fromJson(reader));
                }
                reader.endArray();
                yield array.isEmpty() ? Collections.emptyList() : Collections.unmodifiableList(array);
            }
            case NUMBER -> Json.DECIMAL.fromJson(reader);
            case BOOLEAN -> reader.nextBoolean();
            case NULL -> reader.nextNull();
            default -> reader.nextString();
        };
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
        boolean serializeNulls = writer.getSerializeNulls();
        writer.setSerializeNulls(true);
        writer.jsonValue(value);
        writer.setSerializeNulls(serializeNulls);
    }
}
