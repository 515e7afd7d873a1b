package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * The adapters that all types consist of. Each checks the token before it reads, because Moshi reads {@code "12"} as a
 * number and {@code 12} as a string. For a value of another type they throw a {@link JsonDataException}, which names
 * the path, and does not quote the value, because it may be a secret or very long.
 */
public final class Json {
    /** In characters, because the time for digits grows with the square of their number. */
    static final int LONGEST_NUMBER = 1000;

    /** The digits of the longest integer of 64 bits. */
    private static final int LONGEST_LONG = 19;

    /** A JSON string. */
    public static final JsonAdapter<String> STRING = new ScalarAdapter<>(JsonReader.Token.STRING, "a string") {
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
    public static final JsonAdapter<Integer> INTEGER =
            new ScalarAdapter<>(JsonReader.Token.NUMBER, "a 32-bit integer") {
                @Override
                Integer read(JsonReader reader) throws IOException {
                    return reader.nextInt();
                }

                @Override
                void write(JsonWriter writer, Integer value) throws IOException {
                    writer.value(value);
                }
            };

    /** A JSON number without a fraction, 64 bits. */
    public static final JsonAdapter<Long> LONG = new ScalarAdapter<>(JsonReader.Token.NUMBER, "a 64-bit integer") {
        @Override
        Long read(JsonReader reader) throws IOException {
            return exactLong(reader.nextString());
        }

        @Override
        void write(JsonWriter writer, Long value) throws IOException {
            writer.value(value);
        }
    };

    /** A JSON number without a fraction, of up to 1,000 digits. */
    public static final JsonAdapter<BigInteger> BIG_INTEGER =
            new ScalarAdapter<>(JsonReader.Token.NUMBER, "an integer") {
                @Override
                BigInteger read(JsonReader reader) throws IOException {
                    return exactInteger(reader.nextString());
                }

                @Override
                void write(JsonWriter writer, BigInteger value) throws IOException {
                    writer.value(value);
                }
            };

    /** A JSON number. */
    public static final JsonAdapter<Double> DOUBLE = new ScalarAdapter<>(JsonReader.Token.NUMBER, "a double") {
        @Override
        Double read(JsonReader reader) throws IOException {
            try {
                return reader.nextDouble();
            } catch (JsonEncodingException e) {
                // Moshi throws it for a number that is too large for double.
                throw new ArithmeticException();
            }
        }

        @Override
        void write(JsonWriter writer, Double value) throws IOException {
            writer.value(value);
        }
    };

    /** A JSON boolean. */
    public static final JsonAdapter<Boolean> BOOLEAN = new ScalarAdapter<>(JsonReader.Token.BOOLEAN, "a boolean") {
        @Override
        Boolean read(JsonReader reader) throws IOException {
            return reader.nextBoolean();
        }

        @Override
        void write(JsonWriter writer, Boolean value) throws IOException {
            writer.value(value);
        }
    };

    /** A JSON string that is a point in time (RFC 3339, {@code date-time}). */
    public static final JsonAdapter<OffsetDateTime> DATE_TIME =
            new ScalarAdapter<>(JsonReader.Token.STRING, "a date-time") {
                @Override
                OffsetDateTime read(JsonReader reader) throws IOException {
                    return DateTimes.parse(reader.nextString());
                }

                @Override
                void write(JsonWriter writer, OffsetDateTime value) throws IOException {
                    writer.value(DateTimes.format(value));
                }
            };

    /**
     * A JSON number with all its digits. {@code 1.0} and {@code 1.00} are not equal, as always with {@link BigDecimal}:
     * compare them with {@code compareTo}.
     */
    public static final JsonAdapter<BigDecimal> DECIMAL =
            new ScalarAdapter<>(JsonReader.Token.NUMBER, "a usable number") {
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
    public static final JsonAdapter<Object> VALUE = new ValueAdapter();

    private Json() {}

    /** A JSON string that has a type of its own in Java. {@code toString()} of the type makes the JSON string. */
    public static <T> JsonAdapter<T> text(Function<String, T> parse) {
        return new TextAdapter<>(parse);
    }

    /** A value of the adapter, or null. */
    public static <T> JsonAdapter<@Nullable T> nullable(JsonAdapter<T> adapter) {
        return new NullableAdapter<>(adapter);
    }

    /** A JSON value that has a type of its own in Java. */
    public static <W, T> JsonAdapter<T> converted(JsonAdapter<W> wire, Function<W, T> read, Function<T, W> write) {
        return new ConvertedAdapter<>(wire, read, write);
    }

    /** A JSON value that is a constant of an enum. */
    public static <W, E extends Enum<E>> JsonAdapter<E> enumeration(
            JsonAdapter<W> wire, E[] constants, Function<E, W> toWire) {
        Map<Object, E> constantByValue = new LinkedHashMap<>();
        for (E constant : constants) {
            constantByValue.put(key(toWire.apply(constant)), constant);
        }
        return enumeration(
                wire, value -> constantByValue.get(key(value)), "Not one of " + constantByValue.keySet(), toWire);
    }

    /** A JSON value for which the function finds a constant. */
    public static <W, E> JsonAdapter<E> enumeration(
            JsonAdapter<W> wire, Function<W, @Nullable E> find, String problem, Function<E, W> toWire) {
        return new EnumAdapter<>(wire, find, problem, toWire);
    }

    /** A JSON value that is always the same. */
    public static <T> JsonAdapter<T> constant(JsonAdapter<T> adapter, T constant) {
        return new ConstantAdapter<>(adapter, constant);
    }

    /** A JSON array, read into an unmodifiable list. */
    public static <T> JsonAdapter<List<T>> list(JsonAdapter<T> items) {
        return new ListAdapter<>(items);
    }

    /** A JSON object whose properties are all of one type, read into an unmodifiable map in the order of the wire. */
    public static <T> JsonAdapter<Map<String, T>> map(JsonAdapter<T> values) {
        return new MapAdapter<>(values);
    }

    /** The value of a JSON text; empty if the value is null, or the adapter cannot read the text. */
    public static <T> Optional<T> parse(JsonAdapter<T> adapter, String json) {
        // In parts, because Moshi searches a long text in memory from the beginning, again and again.
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (JsonReader reader = JsonReader.of(Okio.buffer(Okio.source(new ByteArrayInputStream(bytes))))) {
            T value = adapter.fromJson(reader);
            return reader.peek() == JsonReader.Token.END_DOCUMENT ? Optional.ofNullable(value) : Optional.empty();
        } catch (IOException | JsonDataException e) {
            return Optional.empty();
        }
    }

    /** An unmodifiable copy with the same order. */
    public static <T> Map<String, T> copyOf(Map<String, T> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Throws a {@link JsonDataException} if the next token is not as expected. */
    public static void expect(JsonReader reader, JsonReader.Token expected) throws IOException {
        JsonReader.Token actual = reader.peek();
        if (actual != expected) {
            throw unexpected(reader, expected, actual);
        }
    }

    static JsonDataException unexpected(JsonReader reader, JsonReader.Token expected, JsonReader.Token actual) {
        return mismatch(reader, "Expected " + expected + " but was " + actual);
    }

    /** The exception for a value that does not fit. */
    static JsonDataException mismatch(JsonReader reader, String problem) {
        Recording recording = Recording.of(reader);
        if (recording != null && recording.isAttempt()) {
            return Recording.MISFIT;
        }
        return mismatch(problem, path(reader));
    }

    static JsonDataException mismatch(String problem, String path) {
        return new JsonDataException(problem + " at path " + Messages.brief(path));
    }

    /** The exception for an object that lacks properties. */
    static JsonDataException missing(JsonReader reader, String type, List<String> properties) {
        Recording recording = Recording.of(reader);
        if (recording != null && recording.isAttempt()) {
            return Recording.MISFIT;
        }
        String last = path(reader);
        String path = last.substring(0, last.lastIndexOf('.') + 1) + properties.get(0);
        return mismatch(MissingPropertiesException.message(type, properties), path);
    }

    private static String path(JsonReader reader) {
        Recording recording = Recording.of(reader);
        return recording == null ? reader.getPath() : recording.path(reader);
    }

    /**
     * The value of an integer of 64 bits in any notation.
     *
     * @throws ArithmeticException if it is not such an integer
     */
    static long exactLong(String number) {
        BigDecimal decimal = decimal(number);
        // Some platforms write all digits of 1e1000000000 before they count them.
        if (decimal.precision() - (long) decimal.scale() > LONGEST_LONG) {
            throw new ArithmeticException();
        }
        return decimal.longValueExact();
    }

    /**
     * The value of an integer in any notation.
     *
     * @throws ArithmeticException if it is not an integer, or has more than 1,000 digits
     */
    static BigInteger exactInteger(String number) {
        BigDecimal decimal = canonical(decimal(number));
        // 1e1000000000 is short, and would have a billion digits.
        if (decimal.scale() > 0 || decimal.precision() - (long) decimal.scale() > LONGEST_NUMBER) {
            throw new ArithmeticException();
        }
        return decimal.toBigIntegerExact();
    }

    /**
     * A number with the digits of its text.
     *
     * @throws ArithmeticException if it has more than 1,000 characters
     */
    static BigDecimal decimal(String number) {
        if (number.length() > LONGEST_NUMBER) {
            throw new ArithmeticException();
        }
        return new BigDecimal(number);
    }

    /** The same object for values that are equal in JSON: {@code 1}, {@code 1.0} and {@code 1e0} are equal. */
    static Object key(Object value) {
        return value instanceof BigDecimal number ? canonical(number) : value;
    }

    private static BigDecimal canonical(BigDecimal number) {
        try {
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        } catch (ArithmeticException e) {
            // Its exponent cannot be larger.
            return number;
        }
    }

    /** Writes a value of the type that the adapter is for. */
    static <T> void write(JsonAdapter<T> adapter, JsonWriter writer, @Nullable Object value) throws IOException {
        adapter.toJson(writer, value == null ? null : Property.<T>cast(value));
    }
}
