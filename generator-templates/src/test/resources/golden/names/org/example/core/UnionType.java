package org.example.core;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a {@link Union}. The discriminator selects the member, if there is one. Otherwise the value is
 * recorded, and each member tries to read it. Of those that can, the first that leaves the fewest properties over wins.
 *
 * @param <T> the union's class
 */
public final class UnionType<T extends Union> extends Composite<T> {
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
    T read(JsonReader reader) throws IOException {
        Recording recording = Recording.of(reader);
        if (discriminator != null && reader.peek() == JsonReader.Token.BEGIN_OBJECT) {
            return recording == null
                    ? readObject(reader, discriminator)
                    : readRecordedObject(recording, reader, discriminator);
        }
        if (recording != null) {
            return read(recording, recording.take(reader));
        }
        Recording whole = new Recording(reader);
        return read(whole, whole.value());
    }

    /** Records no more than what comes before the discriminator, which is nearly always among the first properties. */
    private T readObject(JsonReader reader, String discriminator) throws IOException {
        Recording recording = new Recording(reader);
        Recording.ObjectNode beginning = recording.newObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = beginning.addNext();
            Integer member = name.equals(discriminator) ? member(beginning) : null;
            if (member != null && members.get().get(member) instanceof JsonType<?, ?> type) {
                JsonReader recorded = recording.reader(beginning);
                recorded.beginObject();
                return constructor.of(member, type.readBegun(recorded, reader));
            }
        }
        T union = read(recording, beginning);
        reader.endObject();
        return union;
    }

    private T readRecordedObject(Recording recording, JsonReader reader, String discriminator) throws IOException {
        Recording.ObjectNode object = recording.begin(reader);
        Integer member = member(object);
        if (member != null && members.get().get(member) instanceof JsonType<?, ?> type) {
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

    /** The number of the member that the discriminator names; null where it names none. */
    private @Nullable Integer member(@Nullable Object value) {
        String name = discriminator != null && value instanceof Recording.ObjectNode object
                ? object.text(discriminator)
                : null;
        return name == null ? null : memberByDiscriminator.get(name);
    }

    @Override
    T read(Recording recording, @Nullable Object recorded) throws IOException {
        List<JsonAdapter<?>> adapters = members.get();
        Integer named = member(recorded);
        if (named != null) {
            return constructor.of(named, recording.require(adapters.get(named), recorded));
        }
        int best = Union.UNKNOWN;
        Object value = null;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < adapters.size() && fewest > 0; i++) {
            Object candidate = recording.attempt(adapters.get(i), recorded);
            int leftOver = candidate == null ? Integer.MAX_VALUE : recording.leftOver(candidate);
            if (leftOver < fewest) {
                best = i;
                value = candidate;
                fewest = leftOver;
            }
        }
        return constructor.of(best, best == Union.UNKNOWN ? recording.read(Json.VALUE, recorded) : value);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        T union = Objects.requireNonNull(value);
        JsonAdapter<?> adapter = union.member() == Union.UNKNOWN ? Json.VALUE : members.get().get(union.member());
        Json.write(adapter, writer, union.get());
    }
}
