package org.example.unions.core;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the member of a union as {@link UnionType} does, in the simplest way: it reads the text once for each member,
 * which takes exponential time where unions are nested.
 */
final class EveryMember extends JsonAdapter<AnyUnion> {
    private final Supplier<List<JsonAdapter<?>>> members;
    private final String discriminator;
    private final List<? extends List<?>> values;

    EveryMember(Supplier<List<JsonAdapter<?>>> members, String discriminator, List<? extends List<?>> values) {
        this.members = members;
        this.discriminator = discriminator;
        this.values = values;
    }

    @Override
    public AnyUnion fromJson(JsonReader reader) throws IOException {
        List<JsonAdapter<?>> adapters = members.get();
        Set<Integer> named = named(reader, adapters.size());
        if (named.size() == 1 && isNamed(reader)) {
            int only = named.iterator().next();
            return new AnyUnion(only, adapters.get(only).fromJson(reader));
        }
        int best = Union.UNKNOWN;
        Object value = null;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < adapters.size() && fewest > 0; i++) {
            Object candidate = named.contains(i) ? read(adapters.get(i), reader.peekJson()) : null;
            boolean unknown = candidate instanceof Union union && union.member() == Union.UNKNOWN;
            int leftOver = candidate == null || unknown ? Integer.MAX_VALUE : leftOver(candidate);
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

    /** The members that the discriminator leaves to choose from. */
    private Set<Integer> named(JsonReader reader, int members) throws IOException {
        boolean named = isNamed(reader);
        Object value = named ? discriminatorOf(reader).get(0) : null;
        Set<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < members; i++) {
            if (!named
                    || values.get(i).stream()
                            .anyMatch(each -> each.toString().equals(String.valueOf(value))
                                    && (each instanceof String) == (value instanceof String))) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    private boolean isNamed(JsonReader reader) throws IOException {
        return values.stream().anyMatch(each -> !each.isEmpty())
                && !discriminatorOf(reader).isEmpty();
    }

    /** The values of the discriminator; more than one where an object has its name twice. */
    private List<@Nullable Object> discriminatorOf(JsonReader reader) throws IOException {
        List<@Nullable Object> found = new ArrayList<>();
        if (reader.peek() == JsonReader.Token.BEGIN_OBJECT) {
            JsonReader peeked = reader.peekJson();
            peeked.beginObject();
            while (peeked.hasNext()) {
                boolean discriminates = peeked.nextName().equals(discriminator);
                Object value = Json.VALUE.fromJson(peeked);
                if (discriminates) {
                    found.add(value);
                }
            }
        }
        return found;
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
