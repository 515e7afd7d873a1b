package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.util.Random;
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
                String json = RandomJson.value(random, DEPTH);
                assertThat(outcome(once, json)).as("seed %s: %s", seed, json).isEqualTo(outcome(every, json));
            }
        }
    }

    private static String outcome(JsonAdapter<?> adapter, String json) throws IOException {
        try {
            return Description.of(adapter.fromJson(json));
        } catch (JsonDataException e) {
            return "does not fit";
        }
    }
}
