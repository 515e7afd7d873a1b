package com.junction.contract.render;

import com.junction.contract.output.Numbers;
import com.junction.contract.report.Inconclusive;
import com.junction.contract.report.Reason;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.Outcome;
import com.junction.contract.report.Result;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of the Markdown template.
 *
 * @param more the number of violations that are only in the whole report
 * @param moreInconclusive the number of reasons that are only in the whole report
 */
record MarkdownView(
        String verdict,
        List<String> reasons,
        List<Fact> facts,
        List<Report.Coverage.Tried> kinds,
        List<ViolationView> violations,
        int more,
        List<Inconclusive> inconclusive,
        int moreInconclusive,
        List<Report.Exemption> switchedOff,
        List<Report.Excuse> excuses,
        List<FaultRow> mutants) {
    /** Keeps the summary short. */
    private static final int SHOWN = 20;

    record Fact(String name, String value) {}

    boolean hasViolations() {
        return !violations.isEmpty();
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
        List<ViolationView> found = new ArrayList<>();
        report.cases().stream()
                .filter(each -> each.outcome() == Outcome.VIOLATED)
                .forEach(each ->
                        each.violations().forEach(violation -> found.add(ViolationView.of(violation, each.name()))));
        report.faults().forEach(fault -> found.add(ViolationView.of(fault, "the document")));
        List<Inconclusive> inconclusive = report.verdict().inconclusive();
        List<ViolationView> shown = found.subList(0, Math.min(SHOWN, found.size()));
        return new MarkdownView(
                mark(report.verdict().result()) + " " + report.verdict().headline(),
                report.verdict().reasons().stream().map(Reason::text).toList(),
                facts(report),
                report.coverage().byKind(),
                shown,
                found.size() - shown.size(),
                inconclusive.subList(0, Math.min(SHOWN, inconclusive.size())),
                Math.max(0, inconclusive.size() - SHOWN),
                report.switchedOff(),
                report.excuses(),
                FaultRow.all(report.mutants()));
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
