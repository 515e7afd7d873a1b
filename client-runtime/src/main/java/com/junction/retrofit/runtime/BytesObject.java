package com.junction.retrofit.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the objects of a {@link JsonType}. It expects their properties in the order of the document, and
 * finds them in any other.
 *
 * @param <T> their class
 * @param <B> its builder
 */
final class BytesObject<T extends JsonObject<T, B>, B extends JsonObject.Builder<T, B>> {
    private final JsonType<T, B> type;
    private final BytesCodecs codecs;
    private volatile @Nullable Properties known;

    BytesObject(JsonType<T, B> type, BytesCodecs codecs) {
        this.type = type;
        this.codecs = codecs;
    }

    T read(BytesReader in) {
        Properties properties = properties();
        @Nullable Object[] values = new @Nullable Object[type.objectType().properties().length];
        B builder = type.objectType().builder(values);
        int expected = 0;
        if (in.begin('{', '}')) {
            do {
                int index = in.select(properties.names, expected);
                String name = index < 0 ? in.name() : "";
                if (index < 0) {
                    index = properties.indexByName.getOrDefault(name, -1);
                }
                if (index < 0) {
                    builder.additionalProperty(name, properties.additional.read(in));
                } else {
                    values[index] = properties.list.get(index).read(in);
                    expected = index + 1;
                }
            } while (in.next('}'));
        }
        if (!type.objectType().missing(builder, Property::requiredInJson).isEmpty()) {
            throw BytesException.MISFIT;
        }
        return type.objectType().construct(builder);
    }

    void write(BytesWriter out, T object) {
        Properties properties = properties();
        @Nullable Object[] values = object.values();
        out.begin('{');
        boolean first = true;
        for (int i = 0; i < properties.list.size(); i++) {
            Object property = values[i];
            if (property != null) {
                properties.list.get(i).write(out, property, first);
                first = false;
            }
        }
        out.entries(object.getAdditionalProperties(), properties.additional, first);
        out.end('}');
    }

    /** They are listed when they are needed first, because types may refer to each other in a circle. */
    private Properties properties() {
        Properties properties = known;
        if (properties == null) {
            properties = new Properties(type, codecs);
            known = properties;
        }
        return properties;
    }

    /** The properties of the JSON, and the codec of additional properties. */
    private static final class Properties {
        final List<BytesProperty> list = new ArrayList<>();
        final Map<String, Integer> indexByName = new LinkedHashMap<>();
        final BytesNames names;
        final BytesCodec<Object> additional;

        Properties(JsonType<?, ?> type, BytesCodecs codecs) {
            for (Property<?> property : type.objectType().properties()) {
                // Parameters, which are not in the JSON, come last.
                if (property.adapter() != null) {
                    indexByName.put(property.name(), list.size());
                    list.add(new BytesProperty(property, codecs));
                }
            }
            this.names = new BytesNames(new ArrayList<>(indexByName.keySet()), ":");
            this.additional = codecs.of(type.additional());
        }
    }
}
