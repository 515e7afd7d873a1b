package com.junction.api.core;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * The adapters that every model is made of. Each looks at the token before it reads: Moshi by itself takes {@code "12"}
 * for a number and {@code 12} for a string. A value of another type is a {@link JsonDataException} that names its path,
 * and does not quote the value, which may be a secret or very long.
 */
public final class Json {
    /** The time that more digits take grows with their square. */
    private static final int LONGEST_NUMBER = 1000;

    /** A JSON string. */
    public static final JsonAdapter<String> STRING = new Scalar<>(JsonReader.Token.STRING, "a string") {
        @Override
        String read(JsonReader reader) throws IOException {
            return reader.nextString();
        }

        @Override
        void write(JsonWriter writer, String value) throws IOException {
            writer.value(value);
        }
    };

    /** A JSON number without a fraction, 32 bits. */
    public static final JsonAdapter<Integer> INTEGER = new Scalar<>(JsonReader.Token.NUMBER, "a 32-bit integer") {
        @Override
        Integer read(JsonReader reader) throws IOException {
            return reader.nextInt();
        }

        @Override
        void write(JsonWriter writer, Integer value) throws IOException {
            writer.value(value);
        }
    };

    /** A JSON boolean. */
    public static final JsonAdapter<Boolean> BOOLEAN = new Scalar<>(JsonReader.Token.BOOLEAN, "a boolean") {
        @Override
        Boolean read(JsonReader reader) throws IOException {
            return reader.nextBoolean();
        }

        @Override
        void write(JsonWriter writer, Boolean value) throws IOException {
            writer.value(value);
        }
    };

    private static final JsonAdapter<BigDecimal> DECIMAL = new Scalar<>(JsonReader.Token.NUMBER, "a usable number") {
        @Override
        BigDecimal read(JsonReader reader) throws IOException {
            return decimal(reader.nextString());
        }

        @Override
        void write(JsonWriter writer, BigDecimal value) throws IOException {
            writer.value(value);
        }
    };

    /**
     * Any JSON value: {@code Map<String, Object>}, {@code List<Object>}, {@code String}, {@code Boolean}, {@code null},
     * and {@link BigDecimal} for numbers, which a {@code double} would damage.
     */
    public static final JsonAdapter<Object> VALUE = new Value();

    private Json() {}

    /** What the adapter reads, or null. */
    public static <T> JsonAdapter<@Nullable T> nullable(JsonAdapter<T> adapter) {
        return new JsonAdapter<>() {
            @Override
            public @Nullable T fromJson(JsonReader reader) throws IOException {
                return reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : adapter.fromJson(reader);
            }

            @Override
            public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
                if (value == null) {
                    // Moshi by itself leaves a property out that is null.
                    VALUE.toJson(writer, null);
                } else {
                    adapter.toJson(writer, value);
                }
            }
        };
    }

    /** A JSON value that is always the same. */
    public static <T> JsonAdapter<T> constant(JsonAdapter<T> adapter, T constant) {
        return new Constant<>(adapter, constant);
    }

    /** A JSON array, read into an unmodifiable list. */
    public static <T> JsonAdapter<List<T>> list(JsonAdapter<T> items) {
        return new JsonAdapter<>() {
            @Override
            public List<T> fromJson(JsonReader reader) throws IOException {
                expect(reader, JsonReader.Token.BEGIN_ARRAY);
                List<T> list = new ArrayList<>();
                reader.beginArray();
                while (reader.hasNext()) {
                    list.add(items.fromJson(reader));
                }
                reader.endArray();
                return Collections.unmodifiableList(list);
            }

            @Override
            public void toJson(JsonWriter writer, @Nullable List<T> list) throws IOException {
                writer.beginArray();
                for (T item : Objects.requireNonNull(list)) {
                    items.toJson(writer, item);
                }
                writer.endArray();
            }
        };
    }

    /** The value of a whole JSON text, or empty where it is null or nothing that the adapter reads. */
    public static <T> Optional<T> parse(JsonAdapter<T> adapter, String json) {
        // A part at a time: in a long text that is all in memory, Moshi looks for each byte from the beginning.
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (JsonReader reader = JsonReader.of(Okio.buffer(Okio.source(new ByteArrayInputStream(bytes))))) {
            T value = adapter.fromJson(reader);
            return reader.peek() == JsonReader.Token.END_DOCUMENT ? Optional.ofNullable(value) : Optional.empty();
        } catch (IOException | JsonDataException e) {
            return Optional.empty();
        }
    }

    /** An unmodifiable copy in the same order. */
    public static <T> Map<String, T> copyOf(Map<String, T> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Throws where the next token is another than expected. */
    public static void expect(JsonReader reader, JsonReader.Token expected) throws IOException {
        JsonReader.Token actual = reader.peek();
        if (actual != expected) {
            throw unexpected(reader, expected, actual);
        }
    }

    private static JsonDataException unexpected(JsonReader reader, JsonReader.Token expected, JsonReader.Token actual) {
        return mismatch(reader, "Expected " + expected + " but was " + actual);
    }

    /** The exception for a value that does not fit. */
    static JsonDataException mismatch(JsonReader reader, String problem) {
        return mismatch(problem, reader.getPath());
    }

    static JsonDataException mismatch(String problem, String path) {
        return new JsonDataException(problem + " at path " + Messages.brief(path));
    }

    /** The exception for an object that lacks properties. */
    static JsonDataException missing(JsonReader reader, String type, List<String> properties) {
        String last = reader.getPath();
        String path = last.substring(0, last.lastIndexOf('.') + 1) + properties.get(0);
        return mismatch(MissingPropertiesException.message(type, properties), path);
    }

    /** A number as it was written; one of more digits than anybody needs is an exception. */
    static BigDecimal decimal(String number) {
        if (number.length() > LONGEST_NUMBER) {
            throw new ArithmeticException();
        }
        return new BigDecimal(number);
    }

    /** What values that are equal in JSON have in common: {@code 1}, {@code 1.0} and {@code 1e0} are equal. */
    static Object key(Object value) {
        return value instanceof BigDecimal number ? canonical(number) : value;
    }

    private static BigDecimal canonical(BigDecimal number) {
        try {
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        } catch (ArithmeticException e) {
            // Its exponent is the largest already.
            return number;
        }
    }

    /** Writes a value of the type that the adapter is for. */
    static <T> void write(JsonAdapter<T> adapter, JsonWriter writer, @Nullable Object value) throws IOException {
        adapter.toJson(writer, value == null ? null : Property.<T>cast(value));
    }

    /** A value of one token. */
    abstract static class Scalar<T> extends JsonAdapter<T> {
        private final JsonReader.Token token;
        private final String problem;

        /**
         * @param token what it is in JSON
         * @param description of what is read, with its article
         */
        Scalar(JsonReader.Token token, String description) {
            this.token = token;
            this.problem = "Not " + description;
        }

        abstract T read(JsonReader reader) throws IOException;

        abstract void write(JsonWriter writer, T value) throws IOException;

        @Override
        public final T fromJson(JsonReader reader) throws IOException {
            return read(reader, reader.peek());
        }

        /** @param next the token that comes next, for those who have looked */
        final T read(JsonReader reader, JsonReader.Token next) throws IOException {
            if (next != token) {
                throw unexpected(reader, token, next);
            }
            try {
                return read(reader);
            } catch (RuntimeException e) {
                // Which may quote the value.
                throw mismatch(reader, problem);
            }
        }

        @Override
        public final void toJson(JsonWriter writer, @Nullable T value) throws IOException {
            write(writer, Objects.requireNonNull(value));
        }
    }

    /** Reads and writes one value only. */
    static final class Constant<T> extends JsonAdapter<T> {
        private final JsonAdapter<T> adapter;
        private final T constant;
        private final String problem;

        Constant(JsonAdapter<T> adapter, T constant) {
            this.adapter = adapter;
            this.constant = constant;
            this.problem = "Not the constant " + constant;
        }

        T value() {
            return constant;
        }

        /** Returns the constant, or throws where the value is another. */
        T require(@Nullable Object value) {
            if (value == null || !key(constant).equals(key(value))) {
                throw new IllegalArgumentException("The only value allowed here is " + constant);
            }
            return constant;
        }

        @Override
        public T fromJson(JsonReader reader) throws IOException {
            if (!key(constant).equals(key(Objects.requireNonNull(adapter.fromJson(reader))))) {
                throw mismatch(reader, problem);
            }
            return constant;
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
            adapter.toJson(writer, require(value));
        }
    }

    private static final class Value extends JsonAdapter<Object> {
        @Override
        public @Nullable Object fromJson(JsonReader reader) throws IOException {
            return switch (reader.peek()) {
                case BEGIN_OBJECT -> {
                    Map<String, @Nullable Object> object = new LinkedHashMap<>();
                    reader.beginObject();
                    while (reader.hasNext()) {
                        object.put(reader.nextName(), fromJson(reader));
                    }
                    reader.endObject();
                    yield object.isEmpty() ? Map.of() : Collections.unmodifiableMap(object);
                }
                case BEGIN_ARRAY -> {
                    List<@Nullable Object> array = new ArrayList<>();
                    reader.beginArray();
                    while (reader.hasNext()) {
                        array.add(fromJson(reader));
                    }
                    reader.endArray();
                    yield array.isEmpty() ? List.of() : Collections.unmodifiableList(array);
                }
                case NUMBER -> DECIMAL.fromJson(reader);
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
}
