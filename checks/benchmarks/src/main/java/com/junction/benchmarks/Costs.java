package com.junction.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The cost of a process.
 *
 * @param wall milliseconds from its start to its end
 * @param cpu milliseconds of CPU time
 * @param peak its largest memory use, in megabytes
 */
record Costs(double wall, double cpu, double peak) {
    /** Returns the median of each figure. */
    static Costs median(List<Costs> runs) {
        return new Costs(median(runs, Costs::wall), median(runs, Costs::cpu), median(runs, Costs::peak));
    }

    private static double median(List<Costs> runs, ToDoubleFunction<Costs> figure) {
        return median(runs.stream().mapToDouble(figure).toArray());
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
