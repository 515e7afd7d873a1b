package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value in memory that several types try to read, because one of them is to be chosen. A type that has read an
 * object or a list does not read it again, so that the work does not multiply where unions are nested.
 */
final class Recording {
    /** Thrown if a value does not fit while another type may. It is thrown often and never shown, so it has no path. */
    @SuppressWarnings("StaticAssignmentOfThrowable")
    static final JsonDataException MISFIT = new JsonDataException("Another type may fit");

    /** The most scalars that are read again rather than remembered. */
    private static final int SMALL = 8;

    private final JsonReader source;
    private final IdentityHashMap<Object, Integer> leftOvers = new IdentityHashMap<>();
    private final ObjectNode emptyObject = new ObjectNode();
    private final ListNode emptyList = new ListNode();
    private String lastName = "";
    private @Nullable Node taken;
    private boolean taking;
    private int attempts;

    /** @param source what is recorded */
    Recording(JsonReader source) {
        this.source = source;
    }

    /** The recording that a reader reads; null if it reads something else. */
    static @Nullable Recording of(JsonReader reader) {
        return reader.tag(Recording.class);
    }

    /** Returns true if an exception is discarded, because another type is tried after it. */
    boolean isAttempt() {
        return attempts > 0;
    }

    /** Records the next value. */
    @Nullable
    Object value() throws IOException {
        return switch (source.peek()) {
            case BEGIN_OBJECT -> {
                ObjectNode object = new ObjectNode();
                source.beginObject();
                while (source.hasNext()) {
                    object.add(source.nextName(), value());
                }
                source.endObject();
                yield object.isEmpty() ? emptyObject : object;
            }
            case BEGIN_ARRAY -> {
                ListNode list = new ListNode();
                source.beginArray();
                while (source.hasNext()) {
                    list.append(value());
                }
                source.endArray();
                yield list.isEmpty() ? emptyList : list;
            }
            case NUMBER -> number();
            case BOOLEAN -> source.nextBoolean();
            case NULL -> source.nextNull();
            default -> source.nextString();
        };
    }

    private WrittenNumber number() throws IOException {
        String text = source.nextString();
        try {
            Json.decimal(text);
        } catch (ArithmeticException | NumberFormatException e) {
            throw Json.mismatch(source, "Not a usable number");
        }
        return new WrittenNumber(text);
    }

    /** An object that has been begun, and is recorded one property after the other. */
    ObjectNode newObject() {
        return new ObjectNode();
    }

    /** A reader of a recorded value. */
    JsonReader reader(@Nullable Object value) {
        JsonReader reader = Objects.requireNonNull(ReaderAdapter.INSTANCE.fromJsonValue(value));
        reader.setTag(Recording.class, this);
        return reader;
    }

    /** Begins the next object of a reader of this recording. */
    ObjectNode begin(JsonReader reader) throws IOException {
        taken = null;
        reader.beginObject();
        return (ObjectNode) taken();
    }

    /** The next value of a reader of this recording, which is then behind it. */
    @Nullable
    Object take(JsonReader reader) throws IOException {
        // Moshi does not show what comes next, but asks it for its content.
        taken = null;
        taking = true;
        try {
            switch (reader.peek()) {
                case BEGIN_OBJECT -> {
                    reader.beginObject();
                    reader.endObject();
                    return taken();
                }
                case BEGIN_ARRAY -> {
                    reader.beginArray();
                    reader.endArray();
                    return taken();
                }
                case NUMBER -> {
                    return new WrittenNumber(reader.nextString());
                }
                case BOOLEAN -> {
                    return reader.nextBoolean();
                }
                case NULL -> {
                    return reader.nextNull();
                }
                default -> {
                    return reader.nextString();
                }
            }
        } finally {
            taking = false;
        }
    }

    private Node taken() {
        return Objects.requireNonNull(taken, "This version of Moshi reads values in another way");
    }

    /** Reads a recorded value; null if it does not fit. */
    <T> @Nullable T attempt(JsonAdapter<T> adapter, @Nullable Object value) throws IOException {
        attempts++;
        try {
            return read(adapter, value);
        } catch (JsonDataException e) {
            return null;
        } finally {
            attempts--;
        }
    }

    /** Reads a recorded value with the only adapter that may read it. */
    <T> T require(JsonAdapter<T> adapter, @Nullable Object value) throws IOException {
        T result = attempt(adapter, value);
        if (result == null) {
            throw isAttempt() ? MISFIT : Json.mismatch("Not of the type that its discriminator names", path());
        }
        return result;
    }

    /** Reads a recorded value, or returns the result of an earlier attempt. */
    <T> @Nullable T read(JsonAdapter<T> adapter, @Nullable Object value) throws IOException {
        if (!(adapter instanceof Composite<T> composite)) {
            return adapter.fromJson(reader(value));
        }
        Map<JsonAdapter<?>, Object> results = value instanceof Node node ? node.results() : null;
        if (results == null) {
            return counted(composite.read(this, value));
        }
        Object known = results.get(adapter);
        if (known == null) {
            results.put(adapter, MISFIT);
            T result = counted(composite.read(this, value));
            results.put(adapter, Objects.requireNonNull(result));
            return result;
        }
        if (known == MISFIT) {
            throw MISFIT;
        }
        return Property.cast(known);
    }

    private <T> @Nullable T counted(@Nullable T value) {
        int leftOver = UnionType.leftOver(value, this::leftOver);
        if (leftOver > 0) {
            leftOvers.put(Objects.requireNonNull(value), leftOver);
        }
        return value;
    }

    /** See {@link UnionType#leftOver}. Those of objects and lists were counted when they were read. */
    int leftOver(@Nullable Object value) {
        return value instanceof OpenEnum<?> || value instanceof Union
                ? UnionType.leftOver(value, this::leftOver)
                : leftOvers.getOrDefault(value, 0);
    }

    /** The path of a reader in the whole text, and not only in the recorded value. */
    String path(JsonReader reader) {
        return path() + reader.getPath().substring(1);
    }

    private String path() {
        String property = source.getPath();
        return property.substring(0, property.length() - ("." + lastName).length());
    }

    /** An object or a list. */
    private interface Node {
        /** The results by adapter; null if the value is so small that it is read again instead. */
        @Nullable
        Map<JsonAdapter<?>, Object> results();
    }

    /** An object. It may have a name twice. */
    final class ObjectNode extends AbstractMap<String, @Nullable Object> implements Node {
        private final List<Map.Entry<String, @Nullable Object>> entries = new ArrayList<>();
        private @Nullable Map<JsonAdapter<?>, Object> results;

        /** Records the next property, and returns its name. */
        String addNext() throws IOException {
            lastName = source.nextName();
            add(lastName, value());
            return lastName;
        }

        private void add(String name, @Nullable Object value) {
            entries.add(new SimpleImmutableEntry<>(name, value));
            if (results == null && (value instanceof Node || entries.size() == SMALL)) {
                results = new HashMap<>();
            }
        }

        /** The first property with a name; null if the object lacks it. */
        Map.@Nullable Entry<String, @Nullable Object> first(String name) {
            for (Map.Entry<String, @Nullable Object> entry : entries) {
                if (entry.getKey().equals(name)) {
                    return entry;
                }
            }
            return null;
        }

        @Override
        public @Nullable Map<JsonAdapter<?>, Object> results() {
            return results;
        }

        @Override
        public Set<Map.Entry<String, @Nullable Object>> entrySet() {
            taken = this;
            List<Map.Entry<String, @Nullable Object>> shown = taking ? List.of() : entries;
            return new AbstractSet<>() {
                @Override
                public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
                    return shown.iterator();
                }

                @Override
                public int size() {
                    return shown.size();
                }
            };
        }
    }

    private final class ListNode extends AbstractList<@Nullable Object> implements Node {
        private final List<@Nullable Object> items = new ArrayList<>();
        private @Nullable Map<JsonAdapter<?>, Object> results;

        void append(@Nullable Object value) {
            items.add(value);
            if (results == null && (value instanceof Node || items.size() == SMALL)) {
                results = new HashMap<>();
            }
        }

        @Override
        public @Nullable Map<JsonAdapter<?>, Object> results() {
            return results;
        }

        @Override
        public @Nullable Object get(int index) {
            return items.get(index);
        }

        @Override
        public int size() {
            return taking ? 0 : items.size();
        }

        @Override
        public <T> T[] toArray(T[] array) {
            taken = this;
            return (taking ? List.of() : items).toArray(array);
        }
    }

    /** A number with its text, from which each adapter makes its own type. */
    private static final class WrittenNumber extends Number {
        private static final long serialVersionUID = 1L;

        private final String text;

        WrittenNumber(String text) {
            this.text = text;
        }

        @Override
        public int intValue() {
            double number = doubleValue();
            if (number != (int) number) {
                throw new ArithmeticException();
            }
            return (int) number;
        }

        @Override
        public long longValue() {
            return (long) doubleValue();
        }

        @Override
        public float floatValue() {
            return Float.parseFloat(text);
        }

        @Override
        public double doubleValue() {
            return Double.parseDouble(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Moshi makes readers of values, but only for adapters. */
    private static final class ReaderAdapter extends JsonAdapter<JsonReader> {
        static final ReaderAdapter INSTANCE = new ReaderAdapter();

        @Override
        public JsonReader fromJson(JsonReader reader) {
            return reader;
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable JsonReader value) {
            throw new UnsupportedOperationException();
        }
    }
}
