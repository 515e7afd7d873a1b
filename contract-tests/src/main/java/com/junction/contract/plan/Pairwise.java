package com.junction.contract.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Combines values so that each pair of values of two parameters is in one combination at least. */
final class Pairwise {
    private record Pair(int one, int valueOfOne, int other, int valueOfOther) {}

    private final int[] sizes;
    private final Set<Pair> uncovered = new LinkedHashSet<>();

    private Pairwise(int[] sizes) {
        this.sizes = sizes;
        for (int one = 0; one < sizes.length; one++) {
            for (int other = one + 1; other < sizes.length; other++) {
                for (int i = 0; i < sizes[one]; i++) {
                    for (int j = 0; j < sizes[other]; j++) {
                        uncovered.add(new Pair(one, i, other, j));
                    }
                }
            }
        }
    }

    /**
     * Combinations of values, the first values of all among them and in front.
     *
     * @param most how many combinations are wanted at most
     * @param sizes how many values each parameter has
     * @return for each combination the number of the value of each parameter
     */
    static List<int[]> combine(int most, int... sizes) {
        List<int[]> combinations = new ArrayList<>();
        combinations.add(new int[sizes.length]);
        if (sizes.length == 1) {
            for (int i = 1; i < sizes[0]; i++) {
                combinations.add(new int[] {i});
            }
            return combinations;
        }
        Pairwise pairwise = new Pairwise(sizes);
        pairwise.cover(combinations.get(0));
        while (!pairwise.uncovered.isEmpty() && combinations.size() < most) {
            combinations.add(pairwise.next());
        }
        return combinations;
    }

    /** Starts with a pair that is missing, and gives each other parameter the value that covers most. */
    private int[] next() {
        int[] combination = new int[sizes.length];
        Arrays.fill(combination, -1);
        Pair first = uncovered.iterator().next();
        combination[first.one()] = first.valueOfOne();
        combination[first.other()] = first.valueOfOther();
        for (int parameter = 0; parameter < sizes.length; parameter++) {
            if (combination[parameter] < 0) {
                combination[parameter] = best(combination, parameter);
            }
        }
        cover(combination);
        return combination;
    }

    private int best(int[] combination, int parameter) {
        int best = 0;
        int most = -1;
        for (int value = 0; value < sizes[parameter]; value++) {
            int covered = 0;
            for (int other = 0; other < sizes.length; other++) {
                if (combination[other] >= 0 && uncovered.contains(pair(parameter, value, other, combination[other]))) {
                    covered++;
                }
            }
            if (covered > most) {
                most = covered;
                best = value;
            }
        }
        return best;
    }

    private void cover(int[] combination) {
        Set<Pair> covered = new HashSet<>();
        for (int one = 0; one < sizes.length; one++) {
            for (int other = one + 1; other < sizes.length; other++) {
                covered.add(pair(one, combination[one], other, combination[other]));
            }
        }
        uncovered.removeAll(covered);
    }

    private static Pair pair(int one, int valueOfOne, int other, int valueOfOther) {
        return one < other
                ? new Pair(one, valueOfOne, other, valueOfOther)
                : new Pair(other, valueOfOther, one, valueOfOne);
    }
}
