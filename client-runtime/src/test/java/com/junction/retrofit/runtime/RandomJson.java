package com.junction.retrofit.runtime;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** JSON texts that fit some of the {@link RandomTypes}. */
final class RandomJson {
    private RandomJson() {}

    static String value(Random random, int depth) {
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
