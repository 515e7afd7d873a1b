package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a {@link JsonObject}, without reflection.
 *
 * @param <T> its class
 * @param <B> its builder
 */
public final class JsonType<T extends JsonObject<T, B>, B extends JsonObject.Builder<T, B>> extends Composite<T> {
    /** Moshi compares an unknown name with all known names, so more names than these are looked up in a map. */
    private static final int MOST_NAMES_TO_COMPARE = 100;

    private final ObjectType<T, B> type;
    private final Supplier<JsonAdapter<?>> additional;
    private volatile @Nullable JsonAdapter<?> additionalAdapter;
    private volatile JsonReader.@Nullable Options names;
    private volatile @Nullable Map<String, Integer> indexByName;

    /** For a generated class; properties that it does not list are JSON values. */
    public JsonType(
            String name, Supplier<B> newBuilder, Function<B, T> constructor, Consumer<PropertyList> declaration) {
        this(name, newBuilder, constructor, declaration, () -> Json.VALUE);
    }

    /** For a generated class; an adapter, which may be this type, reads properties that it does not list. */
    public JsonType(
            String name,
            Supplier<B> newBuilder,
            Function<B, T> constructor,
            Consumer<PropertyList> declaration,
            Supplier<JsonAdapter<?>> additional) {
        this.type = new ObjectType<>(name, newBuilder, constructor, declaration);
        this.additional = additional;
    }

    ObjectType<T, B> objectType() {
        return type;
    }

    /** Returns a builder without values. */
    public B builder() {
        return type.builder();
    }

    @Override
    T read(JsonReader reader) throws IOException {
        Json.expect(reader, JsonReader.Token.BEGIN_OBJECT);
        reader.beginObject();
        return readBegun(reader);
    }

    /** Reads several objects, which were begun already, as one object. The last one is read to its end. */
    T readBegun(JsonReader... begun) throws IOException {
        // Constants have no value before they are read.
        B builder = type.builder(new @Nullable Object[type.properties().length]);
        for (JsonReader each : begun) {
            readProperties(each, builder);
        }
        JsonReader reader = begun[begun.length - 1];
        T object = build(builder, reader);
        reader.endObject();
        return object;
    }

    private void readProperties(JsonReader reader, B builder) throws IOException {
        Property<?>[] properties = type.properties();
        if (properties.length > MOST_NAMES_TO_COMPARE) {
            readManyProperties(reader, builder, properties);
            return;
        }
        JsonReader.Options known = names(properties);
        @Nullable Object[] values = builder.values();
        while (reader.hasNext()) {
            int index = reader.selectName(known);
            if (index >= 0) {
                values[index] = properties[index].read(reader);
            } else {
                builder.additionalProperty(reader.nextName(), additional().fromJson(reader));
            }
        }
    }

    private void readManyProperties(JsonReader reader, B builder, Property<?>[] properties) throws IOException {
        Map<String, Integer> known = indexByName(properties);
        @Nullable Object[] values = builder.values();
        while (reader.hasNext()) {
            String name = reader.nextName();
            Integer index = known.get(name);
            if (index != null) {
                values[index] = properties[index].read(reader);
            } else {
                builder.additionalProperty(name, additional().fromJson(reader));
            }
        }
    }

    private T build(B builder, JsonReader reader) {
        List<String> missing = type.missing(builder, Property::requiredInJson);
        if (!missing.isEmpty()) {
            throw Json.missing(reader, type.name(), missing);
        }
        return type.construct(builder);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        T object = Objects.requireNonNull(value);
        Property<?>[] properties = type.properties();
        @Nullable Object[] values = object.values();
        writer.beginObject();
        for (int i = 0; i < properties.length; i++) {
            properties[i].write(writer, values[i]);
        }
        for (Map.Entry<String, @Nullable Object> property :
                object.getAdditionalProperties().entrySet()) {
            writer.name(property.getKey());
            Json.write(additional(), writer, property.getValue());
        }
        writer.endObject();
    }

    private Map<String, Integer> indexByName(Property<?>[] properties) {
        Map<String, Integer> known = indexByName;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < properties.length; i++) {
                if (properties[i].adapter() != null) {
                    known.put(properties[i].name(), i);
                }
            }
            indexByName = known;
        }
        return known;
    }

    /** The adapter of additional properties. It is not used before all classes are initialized. */
    JsonAdapter<?> additional() {
        JsonAdapter<?> known = additionalAdapter;
        if (known == null) {
            known = additional.get();
            additionalAdapter = known;
        }
        return known;
    }

    private JsonReader.Options names(Property<?>[] properties) {
        JsonReader.Options known = names;
        if (known == null) {
            known = JsonReader.Options.of(Arrays.stream(properties)
                    .filter(property -> property.adapter() != null)
                    .map(Property::name)
                    .toArray(String[]::new));
            names = known;
        }
        return known;
    }
}
