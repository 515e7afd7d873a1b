package org.example.unions.core;

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
 * Chooses the member of a union as {@link UnionType} does, in the simplest way: it reads the text once for each member,
 * which takes exponential time where unions are nested.
 */
final class EveryMember extends JsonAdapter<AnyUnion> {
    private final Supplier<List<JsonAdapter<?>>> members;
    private final @Nullable String discriminator;
    private final Map<String, Integer> memberByDiscriminator;

    EveryMember(
            Supplier<List<JsonAdapter<?>>> members,
            @Nullable String discriminator,
            Map<String, Integer> memberByDiscriminator) {
        this.members = members;
        this.discriminator = discriminator;
        this.memberByDiscriminator = memberByDiscriminator;
    }

    @Override
    public AnyUnion fromJson(JsonReader reader) throws IOException {
        List<JsonAdapter<?>> adapters = members.get();
        Integer named = memberByDiscriminator.get(discriminatorOf(reader));
        if (named != null) {
            return new AnyUnion(named, adapters.get(named).fromJson(reader));
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
            return new AnyUnion(best, Json.VALUE.fromJson(reader));
        }
        reader.skipValue();
        return new AnyUnion(best, value);
    }

    private static @Nullable Object read(JsonAdapter<?> adapter, JsonReader peeked) throws IOException {
        try {
            return adapter.fromJson(peeked);
        } catch (JsonDataException e) {
            return null;
        }
    }

    private String discriminatorOf(JsonReader reader) throws IOException {
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

    private static int leftOver(Object value) {
        if (value instanceof JsonObject<?, ?> object) {
            return object.getAdditionalProperties().size() + leftOver(Arrays.asList(object.values()));
        }
        if (value instanceof Union union) {
            return union.member() == Union.UNKNOWN ? 1 : leftOver(Objects.requireNonNull(union.get()));
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream()
                    .filter(Objects::nonNull)
                    .mapToInt(EveryMember::leftOver)
                    .sum();
        }
        if (value instanceof OpenEnum<?> constant) {
            return constant.isKnown() ? 0 : 1;
        }
        return value instanceof Map<?, ?> map ? leftOver(map.values()) : 0;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable AnyUnion value) {
        throw new UnsupportedOperationException();
    }
}
