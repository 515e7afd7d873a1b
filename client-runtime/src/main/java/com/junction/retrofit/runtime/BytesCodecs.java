package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the codec that does what an adapter does. */
final class BytesCodecs {
    /** The codecs of generated types, which may refer to each other in a circle. */
    private final Map<JsonAdapter<?>, BytesCodec<?>> codecByType = new ConcurrentHashMap<>();

    /**
     * The codec of an adapter.
     *
     * @throws IllegalArgumentException if the adapter is not of this package
     */
    @SuppressWarnings("unchecked")
    <T> BytesCodec<T> of(JsonAdapter<? extends T> adapter) {
        return (BytesCodec<T>) (adapter instanceof ScalarAdapter<?> ? findScalar(adapter) : find(adapter));
    }

    private static BytesCodec<?> findScalar(JsonAdapter<?> adapter) {
        if (adapter == Json.STRING) {
            return text();
        }
        if (adapter == Json.INTEGER) {
            return new BytesCodec<Integer>(BytesReader::integer, BytesWriter::integer);
        }
        if (adapter == Json.LONG) {
            return new BytesCodec<Long>(BytesReader::integer64, BytesWriter::integer);
        }
        if (adapter == Json.BIG_INTEGER) {
            return new BytesCodec<>(BytesReader::bigInteger, BytesWriter::number);
        }
        if (adapter == Json.DOUBLE) {
            return new BytesCodec<Double>(BytesReader::decimal64, BytesWriter::decimal64);
        }
        if (adapter == Json.DECIMAL) {
            return new BytesCodec<>(BytesReader::decimal, BytesWriter::number);
        }
        if (adapter == Json.BOOLEAN) {
            return new BytesCodec<Boolean>(BytesReader::bool, BytesWriter::bool);
        }
        if (adapter == Json.DATE_TIME) {
            return parsed(DateTimes::parse, DateTimes::format);
        }
        return adapter instanceof OpenTextAdapter<?> texts
                ? texts(texts)
                : parsed(((TextAdapter<?>) adapter)::parse, Object::toString);
    }

    private static BytesCodec<String> text() {
        return new BytesCodec<>(BytesReader::text, BytesWriter::text);
    }

    private BytesCodec<?> find(JsonAdapter<?> adapter) {
        if (adapter instanceof JsonType<?, ?> type) {
            return codecByType.computeIfAbsent(type, key -> object(type));
        }
        if (adapter instanceof UnionType<?> type) {
            return codecByType.computeIfAbsent(type, key -> union(type));
        }
        if (adapter instanceof ListAdapter<?> list) {
            BytesCodec<Object> items = of(list.items());
            return new BytesCodec<List<?>>(in -> in.list(items), (out, value) -> out.list(value, items));
        }
        if (adapter instanceof MapAdapter<?> map) {
            BytesCodec<Object> values = of(map.values());
            return new BytesCodec<Map<String, ?>>(in -> in.map(values), (out, value) -> out.map(value, values));
        }
        if (adapter instanceof NullableAdapter<?> nullable) {
            return nullable(of(nullable.adapter()));
        }
        if (adapter instanceof ConstantAdapter<?> constant) {
            return constant(constant);
        }
        if (adapter instanceof EnumAdapter<?, ?> constants) {
            return enumeration(constants);
        }
        if (adapter instanceof ConvertedAdapter<?, ?> converted) {
            return converted(converted);
        }
        if (adapter == Json.VALUE) {
            return BytesCodec.VALUE;
        }
        throw new IllegalArgumentException("Not an adapter of this package: " + adapter);
    }

    private <T extends JsonObject<T, B>, B extends JsonObject.Builder<T, B>> BytesCodec<T> object(JsonType<T, B> type) {
        BytesObject<T, B> object = new BytesObject<>(type, this);
        return new BytesCodec<>(object::read, object::write);
    }

    private <T extends Union> BytesCodec<T> union(UnionType<T> type) {
        BytesUnion<T> union = new BytesUnion<>(type, this);
        return new BytesCodec<>(union::read, union::write);
    }

    private static BytesCodec<Object> nullable(BytesCodec<Object> codec) {
        return new BytesCodec<>(in -> in.takeNull() ? null : codec.read(in), (out, value) -> {
            if (value == null) {
                out.nullValue();
            } else {
                codec.write(out, value);
            }
        });
    }

    private <T> BytesCodec<T> constant(ConstantAdapter<T> constant) {
        return converted(
                of(constant.adapter()), value -> constant.accepts(value) ? constant.value() : null, constant::require);
    }

    private <W, E> BytesCodec<E> enumeration(EnumAdapter<W, E> constants) {
        return converted(of(constants.wire()), constants::find, constants::toWire);
    }

    private <W, T> BytesCodec<T> converted(ConvertedAdapter<W, T> converted) {
        return converted(of(converted.wire()), converted::ofWire, converted::toWire);
    }

    private static <T> BytesCodec<T> parsed(Function<String, T> parse, Function<T, String> format) {
        return converted(text(), text -> parse(parse, text), format);
    }

    private static <T> @Nullable T parse(Function<String, T> parse, String text) {
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** Known values are found without making a text. */
    private static <E extends OpenEnum<?>> BytesCodec<E> texts(OpenTextAdapter<E> adapter) {
        List<E> constants = adapter.constants();
        BytesNames names = new BytesNames(constants, "");
        return new BytesCodec<>(
                in -> {
                    int index = in.select(names, 0);
                    return index < 0 ? adapter.valueOf(in.text()) : constants.get(index);
                },
                (out, value) -> out.text(value.toString()));
    }

    /** @param read returns null for a value that does not fit */
    private static <W, T> BytesCodec<T> converted(
            BytesCodec<W> wire, Function<W, @Nullable T> read, Function<T, W> write) {
        return new BytesCodec<>(
                in -> {
                    T value = read.apply(wire.read(in));
                    if (value == null) {
                        throw BytesException.MISFIT;
                    }
                    return value;
                },
                (out, value) -> wire.write(out, write.apply(value)));
    }
}
