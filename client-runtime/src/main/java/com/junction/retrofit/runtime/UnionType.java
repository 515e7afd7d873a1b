package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a {@link Union}. The value of the discriminator selects the member, and a value that the document
 * does not name is unknown. Without a discriminator, or in an object that lacks it, each member tries to read the
 * value. Of those that can, the first that leaves the fewest properties over wins.
 *
 * @param <T> the union's class
 */
public final class UnionType<T extends Union> extends Composite<T> {
    private final Constructor<T> constructor;
    private final Supplier<List<JsonAdapter<?>>> members;
    private volatile @Nullable List<JsonAdapter<?>> adapters;
    private final String discriminator;
    private final Map<@Nullable Object, List<Integer>> membersByValue = new HashMap<>();

    /** For a generated union. */
    public UnionType(Constructor<T> constructor, Supplier<List<JsonAdapter<?>>> members) {
        this(constructor, members, "", List.of());
    }

    /**
     * For a generated union whose members are told apart by the value of a property.
     *
     * @param values the values of the discriminator that name each member: texts, numbers and booleans. If several
     *     members have the same value, their shapes decide between them
     */
    public UnionType(
            Constructor<T> constructor,
            Supplier<List<JsonAdapter<?>>> members,
            String discriminator,
            List<? extends List<?>> values) {
        this.constructor = constructor;
        this.members = members;
        this.discriminator = discriminator;
        for (int member = 0; member < values.size(); member++) {
            for (Object value : values.get(member)) {
                membersByValue
                        .computeIfAbsent(key(value), v -> new ArrayList<>())
                        .add(member);
            }
        }
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
    T read(JsonReader reader) throws IOException {
        Recording recording = Recording.of(reader);
        if (!membersByValue.isEmpty() && reader.peek() == JsonReader.Token.BEGIN_OBJECT) {
            return recording == null ? readObject(reader) : readRecordedObject(recording, reader);
        }
        if (recording != null) {
            return read(recording, recording.take(reader));
        }
        Recording whole = new Recording(reader);
        return read(whole, whole.value());
    }

    /** Records only the properties before the discriminator, which is nearly always among the first. */
    private T readObject(JsonReader reader) throws IOException {
        Recording recording = new Recording(reader);
        Recording.ObjectNode beginning = recording.newObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = beginning.addNext();
            Integer member = name.equals(discriminator) ? onlyMember(beginning) : null;
            if (member != null && adapters().get(member) instanceof JsonType<?, ?> type) {
                JsonReader recorded = recording.reader(beginning);
                recorded.beginObject();
                return constructor.of(member, type.readBegun(recorded, reader));
            }
        }
        T union = read(recording, beginning);
        reader.endObject();
        return union;
    }

    private T readRecordedObject(Recording recording, JsonReader reader) throws IOException {
        Recording.ObjectNode object = recording.begin(reader);
        Integer member = onlyMember(object);
        if (member != null && adapters().get(member) instanceof JsonType<?, ?> type) {
            return constructor.of(member, type.readBegun(reader));
        }
        T union = read(recording, object);
        while (reader.hasNext()) {
            reader.skipName();
            reader.skipValue();
        }
        reader.endObject();
        return union;
    }

    /** The number of the only member that the discriminator names; null if it names none or several. */
    private @Nullable Integer onlyMember(@Nullable Object value) {
        List<Integer> named = namedMembers(value);
        return named != null && named.size() == 1 ? named.get(0) : null;
    }

    /** The numbers of the members that the discriminator names; null for a value without a discriminator. */
    private @Nullable List<Integer> namedMembers(@Nullable Object value) {
        if (membersByValue.isEmpty() || !(value instanceof Recording.ObjectNode object)) {
            return null;
        }
        Map.Entry<String, @Nullable Object> property = object.first(discriminator);
        return property == null ? null : membersOf(property.getValue());
    }

    boolean hasDiscriminator() {
        return !membersByValue.isEmpty();
    }

    /** The name of the discriminator. */
    String discriminator() {
        return discriminator;
    }

    /** The numbers of the members that a value of the discriminator names. */
    List<Integer> membersOf(@Nullable Object value) {
        return membersByValue.getOrDefault(key(value), List.of());
    }

    /** A union that holds a value of the type with the given number. */
    T of(int member, @Nullable Object value) {
        return constructor.of(member, value);
    }

    /** The same object for equal values of a discriminator: 1 and 1.0 are equal, 1 and "1" are not. */
    private static @Nullable Object key(@Nullable Object value) {
        if (value instanceof Number number) {
            return Json.key(Json.decimal(number.toString()));
        }
        return value instanceof String || value instanceof Boolean ? value : null;
    }

    @Override
    T read(Recording recording, @Nullable Object recorded) throws IOException {
        List<JsonAdapter<?>> adapters = adapters();
        List<Integer> named = namedMembers(recorded);
        if (named != null && named.size() == 1) {
            int member = named.get(0);
            return constructor.of(member, recording.require(adapters.get(member), recorded));
        }
        int best = Union.UNKNOWN;
        Object value = null;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < adapters.size() && fewest > 0; i++) {
            Object candidate = named == null || named.contains(i) ? recording.attempt(adapters.get(i), recorded) : null;
            int leftOver =
                    candidate == null || isUnknown(candidate) ? Integer.MAX_VALUE : recording.leftOver(candidate);
            if (leftOver < fewest) {
                best = i;
                value = candidate;
                fewest = leftOver;
            }
        }
        return constructor.of(best, best == Union.UNKNOWN ? recording.read(Json.VALUE, recorded) : value);
    }

    /**
     * The number of properties, constants and members of unions in a value that its type does not know. The member with
     * the fewest is chosen.
     *
     * @param leftOver counts them in a part of the value
     */
    static int leftOver(@Nullable Object value, ToIntFunction<@Nullable Object> leftOver) {
        if (value instanceof OpenEnum<?> constant) {
            return constant.isKnown() ? 0 : 1;
        }
        if (value instanceof Union union) {
            return isUnknown(union) ? 1 : leftOver.applyAsInt(union.get());
        }
        if (value instanceof JsonObject<?, ?> object) {
            return object.getAdditionalProperties().size() + sum(Arrays.asList(object.values()), leftOver);
        }
        if (value instanceof Collection<?> items) {
            return sum(items, leftOver);
        }
        return value instanceof Map<?, ?> map ? sum(map.values(), leftOver) : 0;
    }

    private static int sum(Collection<?> values, ToIntFunction<@Nullable Object> leftOver) {
        int sum = 0;
        for (Object value : values) {
            sum += leftOver.applyAsInt(value);
        }
        return sum;
    }

    /** A union as a member fits only if one of its own members fits. */
    static boolean isUnknown(Object candidate) {
        return candidate instanceof Union union && union.member() == Union.UNKNOWN;
    }

    /** The adapters of the members. They are not used before all classes are initialized. */
    List<JsonAdapter<?>> adapters() {
        List<JsonAdapter<?>> known = adapters;
        if (known == null) {
            known = members.get();
            adapters = known;
        }
        return known;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        T union = Objects.requireNonNull(value);
        JsonAdapter<?> adapter =
                union.member() == Union.UNKNOWN ? Json.VALUE : adapters().get(union.member());
        Json.write(adapter, writer, union.get());
    }
}
