package org.example.unions.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A union chooses the member that reading the text once for each member would choose. */
class UnionChoiceTest {
    private static final int TYPES = 200;
    private static final int VALUES = 40;
    private static final int DEPTH = 5;

    @Test
    void isTheSameAsOfReadingEveryMember() throws IOException {
        for (long seed = 0; seed < TYPES; seed++) {
            JsonAdapter<?> once = RandomTypes.union(
                    seed,
                    (members, discriminator, values) -> new UnionType<>(AnyUnion::new, members, discriminator, values));
            JsonAdapter<?> every = RandomTypes.union(seed, EveryMember::new);
            Random random = new Random(seed);
            for (int i = 0; i < VALUES; i++) {
                String json = value(random, DEPTH);
                assertThat(outcome(once, json)).as("seed %s: %s", seed, json).isEqualTo(outcome(every, json));
            }
        }
    }

    private static String outcome(JsonAdapter<?> adapter, String json) throws IOException {
        try {
            return describe(adapter.fromJson(json));
        } catch (JsonDataException e) {
            return "does not fit";
        }
    }

    /** The value with the numbers of its members and the names of its types. */
    private static String describe(@Nullable Object value) {
        if (value instanceof AnyUnion union) {
            return "#" + union.number() + "(" + describe(union.get()) + ")";
        }
        if (value instanceof JsonObject<?, ?> object) {
            String type = object.toString().replaceFirst("\\{.*", "");
            return type + describe(Arrays.asList(object.values())) + describe(object.getAdditionalProperties());
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + describe(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(UnionChoiceTest::describe).collect(Collectors.joining(",", "[", "]"));
        }
        return value + ":" + (value == null ? "" : value.getClass().getSimpleName());
    }

    private static String value(Random random, int depth) {
        int kind = random.nextInt(depth > 0 ? 12 : 5);
        return switch (kind) {
            case 0 -> String.valueOf(random.nextInt(3));
            case 1 -> "2.50";
            case 2 -> random.nextInt(4) == 0 ? "null" : "true";
            case 3, 4 -> "\"" + (char) ('x' + random.nextInt(3)) + "\"";
            case 5, 6 -> list(random, depth - 1);
            default -> object(random, depth - 1);
        };
    }

    private static String list(Random random, int depth) {
        return random.ints(random.nextInt(3))
                .mapToObj(i -> value(random, depth))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String object(Random random, int depth) {
        return List.of("d", "a", "c", "b").stream()
                .filter(name -> random.nextInt(3) > 0)
                .map(name -> "\"" + name + "\":" + value(random, depth))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
