package com.junction.contract.report;

import com.junction.contract.report.Reason.Effect;
import com.junction.contract.report.Report.Outcome;
import java.util.List;

/**
 * The result of a run, and its reasons.
 *
 * @param headline the result in words, and its limits
 * @param reasons the reasons of the result first, then remarks
 * @param cases the number of cases that were sent
 * @param violated the number of cases that violate the document
 * @param violations the number of violations, including contradictions in the document itself
 * @param inconclusive the inconclusive cases, by their reasons
 */
public record Verdict(
        Result result,
        String headline,
        List<Reason> reasons,
        int cases,
        int violated,
        int violations,
        List<Inconclusive> inconclusive) {

    /** Decides the result: a violation takes precedence over everything that is missing. */
    static Verdict of(Findings found) {
        List<Reason> reasons = found.reasons();
        Result result = has(reasons, Effect.FAILS)
                ? Result.FAILED
                : has(reasons, Effect.BLOCKS) ? Result.NOT_VERIFIED : Result.PASSED;
        long violated = found.cases().stream()
                .filter(each -> each.outcome() == Outcome.VIOLATED)
                .count();
        int violations = found.cases().stream()
                .mapToInt(each -> each.violations().size())
                .sum();
        return new Verdict(
                result,
                headline(result, found.settings()),
                reasons,
                found.cases().size(),
                (int) violated,
                violations + found.faults().size(),
                Inconclusive.of(found.cases()));
    }

    private static String headline(Result result, Report.Settings settings) {
        return result.words()
                + (settings.client() == null ? ", no client was tested" : "")
                + (settings.shard().isWhole() ? "" : " (shard " + settings.shard() + "; merge all for the verdict)");
    }

    private static boolean has(List<Reason> reasons, Effect effect) {
        return reasons.stream().anyMatch(reason -> reason.kind().effect() == effect);
    }

    /** Counts the inconclusive cases. */
    public long inconclusiveCases() {
        return inconclusive.stream().mapToLong(Inconclusive::cases).sum();
    }
}
