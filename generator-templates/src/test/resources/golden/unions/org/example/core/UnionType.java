package org.example.core;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a {@link Union}. Of the members that can read a value, the one is chosen that knows most of it: the
 * first of those that leave the fewest properties over.
 *
 * @param <T> the union's class
 */
public final class UnionType<T extends Union> extends JsonAdapter<T> {
    private final Constructor<T> constructor;
    private final Supplier<List<JsonAdapter<?>>> members;
    private final @Nullable String discriminator;
    private final Map<String, Integer> memberByDiscriminator;

    /** For a generated union. */
    public UnionType(Constructor<T> constructor, Supplier<List<JsonAdapter<?>>> members) {
        this(constructor, members, null, Map.of());
    }

    /** For a generated union whose members are told apart by the value of a property. */
    public UnionType(
            Constructor<T> constructor,
            Supplier<List<JsonAdapter<?>>> members,
            @Nullable String discriminator,
            Map<String, Integer> memberByDiscriminator) {
        this.constructor = constructor;
        this.members = members;
        this.discriminator = discriminator;
        this.memberByDiscriminator = memberByDiscriminator;
    }

    /**
     * Makes a union.
     *
     * @param <T> the union's class
     */
    public interface Constructor<T> {
        /** A union that holds a value of the type with the given number. */
        T of(int member, @Nullable Object value);
    }

    @Override
    public T fromJson(JsonReader reader) throws IOException {
        List<JsonAdapter<?>> adapters = members.get();
        Integer named = memberByDiscriminator.get(discriminatorOf(reader));
        if (named != null) {
            return constructor.of(named, adapters.get(named).fromJson(reader));
        }
        int best = Union.UNKNOWN;
        Object value = null;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < adapters.size() && fewest > 0; i++) {
            Object candidate = read(adapters.get(i), reader.peekJson());
            int leftOver = candidate == null ? Integer.MAX_VALUE : leftOver(candidate);
            if (leftOver < fewest) {
                best = i;
                value = candidate;
                fewest = leftOver;
            }
        }
        if (best == Union.UNKNOWN) {
            return constructor.of(best, Json.VALUE.fromJson(reader));
        }
        reader.skipValue();
        return constructor.of(best, value);
    }

    private static @Nullable Object read(JsonAdapter<?> adapter, JsonReader peeked) throws IOException {
        try {
            return adapter.fromJson(peeked);
        } catch (JsonDataException e) {
            return null;
        }
    }

    private @Nullable String discriminatorOf(JsonReader reader) throws IOException {
        if (discriminator == null || reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
            return "";
        }
        JsonReader peeked = reader.peekJson();
        peeked.beginObject();
        while (peeked.hasNext()) {
            if (peeked.nextName().equals(discriminator) && peeked.peek() == JsonReader.Token.STRING) {
                return peeked.nextString();
            }
            peeked.skipValue();
        }
        return "";
    }

    /** How much of a value its type did not know. */
    private static int leftOver(Object value) {
        if (value instanceof JsonObject<?, ?> object) {
            return object.getAdditionalProperties().size() + leftOver(Arrays.asList(object.values()));
        }
        if (value instanceof Union union) {
            return union.member() == Union.UNKNOWN ? 1 : leftOver(Objects.requireNonNull(union.get()));
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().filter(Objects::nonNull).mapToInt(UnionType::leftOver).sum();
        }
        if (value instanceof OpenEnum<?> constant) {
            return constant.isKnown() ? 0 : 1;
        }
        return value instanceof Map<?, ?> map ? leftOver(map.values()) : 0;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        T union = Objects.requireNonNull(value);
        JsonAdapter<?> adapter = union.member() == Union.UNKNOWN ? Json.VALUE : members.get().get(union.member());
        Json.write(adapter, writer, union.get());
    }
}
