package com.junction.contract.report;

import com.junction.contract.report.Reason.Effect;
import com.junction.contract.report.Report.Outcome;
import java.util.List;

/**
 * What a run comes to, and why.
 *
 * @param headline the result in words, and what it does not say
 * @param reasons those of the result first, then remarks
 * @param cases how many were sent
 * @param violated how many of them violate the document
 * @param violations how many violations there are, those of the document by itself included
 * @param inconclusive the cases that were not judged, by the reason
 */
public record Verdict(
        Result result,
        String headline,
        List<Reason> reasons,
        int cases,
        int violated,
        int violations,
        List<Inconclusive> inconclusive) {

    /** Judges what was found. A violation decides first; a result is passed only if nothing is missing. */
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

    /** How many cases were not judged. */
    public long inconclusiveCases() {
        return inconclusive.stream().mapToLong(Inconclusive::cases).sum();
    }
}
