package com.junction.contract.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {
    @Test
    void theShardsOfAListAreAllOfItAndOfLikeSize() {
        List<Integer> all = IntStream.range(0, 17).boxed().toList();
        List<Integer> joined = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            List<Integer> part = new Shard(number, 5).of(all);
            assertThat(part).hasSizeBetween(3, 4);
            joined.addAll(part);
        }
        assertThat(joined).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/5", "6/5", "1/0", "2", "a/b", "-1/2", "1/2/3", ""})
    void whatIsNoShardIsSaidToBeNone(String text) {
        assertThatThrownBy(() -> Shard.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("invalid shard \"" + text + "\": expected N/OF, such as 2/5");
    }
}
