package com.junction.contract.plan.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Pairwise testing: each pair of values of two parameters is in at least one combination. For parameters with too many
 * pairs, each value is in at least one combination.
 */
public final class Pairwise {
    private static final int MOST_PAIRS = 200_000;

    private final int[] sizes;

    /** The parameters whose pairs are covered. */
    private final int[] paired;

    /** The number of the first pair of two of these parameters. */
    private final int[][] offsets;

    private final BitSet uncovered = new BitSet();

    /** The number of combinations so far. */
    private int combined;

    private Pairwise(int[] sizes) {
        this.sizes = sizes;
        this.paired = paired(sizes);
        this.offsets = new int[paired.length][paired.length];
        int pairs = 0;
        for (int one = 0; one < paired.length; one++) {
            for (int other = one + 1; other < paired.length; other++) {
                offsets[one][other] = pairs;
                pairs += sizes[paired[one]] * sizes[paired[other]];
            }
        }
        uncovered.set(0, pairs);
    }

    private static int[] paired(int[] sizes) {
        List<Integer> paired = new ArrayList<>();
        long pairs = 0;
        long values = 0;
        for (int i = 0; i < sizes.length; i++) {
            long more = values * sizes[i];
            if (pairs + more <= MOST_PAIRS && sizes[i] <= MOST_PAIRS) {
                paired.add(i);
                pairs += more;
                values += sizes[i];
            }
        }
        return paired.size() < 2
                ? new int[0]
                : paired.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Combines values. The first combination has the first value of each parameter.
     *
     * @param most the maximum number of combinations
     * @param sizes the number of values of each parameter
     * @return the index of each parameter's value, for each combination
     */
    public static List<int[]> combine(int most, int... sizes) {
        List<int[]> combinations = new ArrayList<>();
        Pairwise pairwise = new Pairwise(sizes);
        combinations.add(pairwise.add(new int[sizes.length]));
        while (!pairwise.uncovered.isEmpty() && combinations.size() < most) {
            combinations.add(pairwise.add(pairwise.next()));
        }
        while (pairwise.combined < pairwise.mostValues() && combinations.size() < most) {
            combinations.add(pairwise.add(pairwise.inTurn()));
        }
        return combinations;
    }

    /**
     * Combines the first value of each parameter, and each other value with the first ones of the other parameters.
     *
     * @param sizes the number of values of each parameter
     * @return the index of each parameter's value, for each combination
     */
    public static List<int[]> oneAtATime(int... sizes) {
        List<int[]> combinations = new ArrayList<>();
        combinations.add(new int[sizes.length]);
        for (int parameter = 0; parameter < sizes.length; parameter++) {
            for (int value = 1; value < sizes[parameter]; value++) {
                int[] combination = new int[sizes.length];
                combination[parameter] = value;
                combinations.add(combination);
            }
        }
        return combinations;
    }

    /** Starts with a pair that is missing, and gives each other parameter the value that covers most. */
    private int[] next() {
        int[] combination = inTurn();
        int[] chosen = new int[paired.length];
        Arrays.fill(chosen, -1);
        decode(uncovered.nextSetBit(0), chosen);
        for (int i = 0; i < paired.length; i++) {
            if (chosen[i] < 0) {
                chosen[i] = best(chosen, i);
            }
            combination[paired[i]] = chosen[i];
        }
        return combination;
    }

    private void decode(int pair, int[] chosen) {
        for (int one = 0; one < paired.length; one++) {
            for (int other = one + 1; other < paired.length; other++) {
                int at = pair - offsets[one][other];
                int values = sizes[paired[other]];
                if (at >= 0 && at < sizes[paired[one]] * values) {
                    chosen[one] = at / values;
                    chosen[other] = at % values;
                    return;
                }
            }
        }
    }

    private int best(int[] chosen, int parameter) {
        int best = 0;
        int most = -1;
        for (int value = 0; value < sizes[paired[parameter]]; value++) {
            int covered = 0;
            for (int other = 0; other < paired.length; other++) {
                if (chosen[other] >= 0 && uncovered.get(pair(parameter, value, other, chosen[other]))) {
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

    private int pair(int one, int valueOfOne, int other, int valueOfOther) {
        return one < other
                ? offsets[one][other] + valueOfOne * sizes[paired[other]] + valueOfOther
                : offsets[other][one] + valueOfOther * sizes[paired[one]] + valueOfOne;
    }

    /** The largest number of values of a parameter whose pairs are not covered. */
    private int mostValues() {
        int most = 1;
        for (int i = 0; i < sizes.length; i++) {
            most = Arrays.binarySearch(paired, i) < 0 ? Math.max(most, sizes[i]) : most;
        }
        return most;
    }

    /** The next value of each parameter. */
    private int[] inTurn() {
        return Arrays.stream(sizes).map(size -> combined % size).toArray();
    }

    private int[] add(int[] combination) {
        combined++;
        for (int one = 0; one < paired.length; one++) {
            for (int other = one + 1; other < paired.length; other++) {
                uncovered.clear(pair(one, combination[paired[one]], other, combination[paired[other]]));
            }
        }
        return combination;
    }
}
