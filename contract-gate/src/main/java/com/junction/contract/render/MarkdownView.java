package com.junction.contract.render;

import com.junction.contract.output.Numbers;
import com.junction.contract.report.Inconclusive;
import com.junction.contract.report.Reason;
import com.junction.contract.report.Report;
import com.junction.contract.report.Result;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of the Markdown template.
 *
 * @param causes the first causes of violations
 * @param more the number of causes that are only in the whole report
 * @param faults the first contradictions in the document
 * @param moreFaults the number of contradictions that are only in the whole report
 * @param warnings the first causes of warnings
 * @param moreWarnings the number of causes of warnings that are only in the whole report
 * @param leftBehind what the run created and could not delete
 * @param moreInconclusive the number of reasons that are only in the whole report
 */
record MarkdownView(
        String verdict,
        List<String> reasons,
        List<Fact> facts,
        List<Report.Coverage.Tried> kinds,
        List<CauseView> causes,
        int more,
        List<ViolationView> faults,
        int moreFaults,
        List<CauseView> warnings,
        int moreWarnings,
        List<String> leftBehind,
        List<Inconclusive> inconclusive,
        int moreInconclusive,
        List<Report.Exemption> switchedOff,
        List<Report.Excuse> excuses,
        List<FaultRow> mutants) {
    /** Keeps the summary short. */
    private static final int SHOWN = 10;

    record Fact(String name, String value) {}

    boolean hasCauses() {
        return !causes.isEmpty();
    }

    boolean hasFaults() {
        return !faults.isEmpty();
    }

    boolean hasMoreFaults() {
        return moreFaults > 0;
    }

    boolean hasWarnings() {
        return !warnings.isEmpty();
    }

    boolean hasMoreWarnings() {
        return moreWarnings > 0;
    }

    boolean hasLeftBehind() {
        return !leftBehind.isEmpty();
    }

    boolean hasMore() {
        return more > 0;
    }

    boolean hasMutants() {
        return !mutants.isEmpty();
    }

    boolean hasInconclusive() {
        return !inconclusive.isEmpty();
    }

    boolean hasMoreInconclusive() {
        return moreInconclusive > 0;
    }

    boolean hasExcuses() {
        return !excuses.isEmpty();
    }

    boolean hasSwitchedOff() {
        return !switchedOff.isEmpty();
    }

    static MarkdownView of(Report report) {
        List<Inconclusive> inconclusive = report.verdict().inconclusive();
        return new MarkdownView(
                mark(report.verdict().result()) + " " + report.verdict().headline(),
                report.verdict().reasons().stream().map(Reason::text).toList(),
                facts(report),
                report.coverage().byKind(),
                CauseView.all(report, first(report.causes())),
                more(report.causes()),
                first(report.faults()).stream().map(ViolationView::of).toList(),
                more(report.faults()),
                CauseView.all(report, first(report.warnings())),
                more(report.warnings()),
                report.leftBehind(),
                first(inconclusive),
                more(inconclusive),
                report.switchedOff(),
                report.excuses(),
                FaultRow.all(report.mutants()));
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    private static int more(List<?> all) {
        return Math.max(0, all.size() - SHOWN);
    }

    private static String mark(Result result) {
        return switch (result) {
            case PASSED -> "✅";
            case FAILED -> "❌";
            case NOT_VERIFIED -> "⚠️";
        };
    }

    private static List<Fact> facts(Report report) {
        Report.Settings settings = report.settings();
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact("Document", settings.document() + ", " + settings.title() + " " + settings.documentVersion()));
        facts.add(new Fact("Target", settings.target()));
        facts.add(new Fact("Started", Started.text(settings)));
        facts.add(new Fact("Client", settings.client() == null ? "none" : settings.client()));
        facts.add(new Fact(
                "Cases",
                Numbers.counted(report.verdict().cases(), "case") + ", "
                        + report.verdict().violated() + " violated, "
                        + report.verdict().inconclusiveCases() + " inconclusive"));
        facts.add(new Fact("Coverage", Covered.text(report.coverage())));
        facts.add(new Fact("Plan", "seed " + settings.seed() + ", fingerprint " + settings.plan()));
        if (settings.gate() != null) {
            facts.add(new Fact("Gate", settings.gate()));
        }
        if (settings.command() != null) {
            facts.add(new Fact("Command", settings.command()));
        }
        if (!settings.shard().isWhole()) {
            facts.add(new Fact("Shard", settings.shard().toString()));
        }
        return facts;
    }
}
