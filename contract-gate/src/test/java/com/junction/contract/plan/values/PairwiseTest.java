package com.junction.contract.plan.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairwiseTest {
    private static int[] equalSizes(int parameters, int values) {
        int[] sizes = new int[parameters];
        Arrays.fill(sizes, values);
        return sizes;
    }

    private static int pairs(List<int[]> combinations) {
        Set<List<Integer>> pairs = new HashSet<>();
        for (int[] combination : combinations) {
            for (int one = 0; one < combination.length; one++) {
                for (int other = one + 1; other < combination.length; other++) {
                    pairs.add(List.of(one, combination[one], other, combination[other]));
                }
            }
        }
        return pairs.size();
    }

    @Test
    void eachOtherValueOccursAlone() {
        assertThat(Pairwise.oneAtATime(2, 1, 3))
                .containsExactly(new int[] {0, 0, 0}, new int[] {1, 0, 0}, new int[] {0, 0, 1}, new int[] {0, 0, 2});
    }

    @ParameterizedTest(name = "{0} parameters of {1} values: at most {2} combinations")
    @CsvSource({"2, 3, 9", "4, 3, 15", "10, 2, 12", "20, 4, 90"})
    void eachPairOccurs(int parameters, int values, int most) {
        List<int[]> combinations = Pairwise.combine(Integer.MAX_VALUE, equalSizes(parameters, values));

        assertThat(combinations.size()).isLessThanOrEqualTo(most);
        assertThat(combinations.get(0)).containsOnly(0);
        assertThat(pairs(combinations)).isEqualTo(parameters * (parameters - 1) / 2 * values * values);
    }

    @ParameterizedTest(name = "{0} parameters of {1} values: at most {2} combinations")
    @CsvSource({"1, 7, 7", "300, 9, 500", "1000, 9, 500", "2, 5000, 5000", "0, 1, 1"})
    void eachValueOccursWherePairsAreTooMany(int parameters, int values, int most) {
        List<int[]> combinations = Pairwise.combine(Integer.MAX_VALUE, equalSizes(parameters, values));

        assertThat(combinations.size()).isLessThanOrEqualTo(most);
        for (int i = 0; i < parameters; i++) {
            int parameter = i;
            assertThat(combinations.stream()
                            .map(combination -> combination[parameter])
                            .distinct())
                    .hasSize(values);
        }
    }

    /** No combinations are fewer than the pairs of the two largest parameters. */
    @ParameterizedTest(name = "parameters of {0} values: {1} combinations")
    @CsvSource({"2 3 5, 15", "5 3 2, 15", "5 2 1, 10", "1 1 1, 1", "3 1 4, 12", "7, 7", "2 7, 14", "6 5 1 1, 30"})
    void parametersMayHaveDifferentNumbersOfValues(String values, int combinations) {
        int[] sizes =
                Arrays.stream(values.split(" ")).mapToInt(Integer::parseInt).toArray();
        List<int[]> combined = Pairwise.combine(Integer.MAX_VALUE, sizes);

        assertThat(combined).hasSize(combinations);
        int pairs = 0;
        for (int one = 0; one < sizes.length; one++) {
            for (int other = one + 1; other < sizes.length; other++) {
                pairs += sizes[one] * sizes[other];
            }
        }
        assertThat(pairs(combined)).isEqualTo(pairs);
    }

    @Test
    void aParameterWithTooManyValuesLeavesThePairsOfTheOthers() {
        List<int[]> combined = Pairwise.combine(Integer.MAX_VALUE, 400, 600, 3, 2);

        assertThat(combined).hasSize(1200);
        assertThat(combined.stream().map(each -> each[1]).distinct()).hasSize(600);
        assertThat(combined.stream().map(each -> List.of(each[0], each[2])).distinct())
                .hasSize(1200);
        assertThat(combined.stream().map(each -> List.of(each[0], each[3])).distinct())
                .hasSize(800);
        assertThat(combined.stream().map(each -> List.of(each[2], each[3])).distinct())
                .hasSize(6);
    }

    @Test
    void thereAreNoMoreThanAreWanted() {
        assertThat(Pairwise.combine(5, equalSizes(10, 10))).hasSize(5);
    }
}
