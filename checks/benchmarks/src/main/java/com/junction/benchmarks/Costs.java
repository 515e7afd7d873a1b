package com.junction.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a process cost.
 *
 * @param wall in milliseconds, from its start to its end
 * @param cpu in milliseconds
 * @param peak the most memory that it had, in megabytes
 */
record Costs(double wall, double cpu, double peak) {
    /** Each figure's median. */
    static Costs median(List<Costs> runs) {
        return new Costs(median(runs, Costs::wall), median(runs, Costs::cpu), median(runs, Costs::peak));
    }

    private static double median(List<Costs> runs, ToDoubleFunction<Costs> figure) {
        return median(runs.stream().mapToDouble(figure).toArray());
    }

    /** The one in the middle. */
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
