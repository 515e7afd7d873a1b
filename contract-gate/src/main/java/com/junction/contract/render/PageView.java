package com.junction.contract.render;

import com.junction.contract.output.Mark;
import com.junction.contract.output.Numbers;
import com.junction.contract.output.Page;
import com.junction.contract.report.Inconclusive;
import com.junction.contract.report.Reason;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of the template of the page.
 *
 * @param verdict the verdict in words
 * @param run what was tested, when and how
 * @param reasons the reasons of the verdict, and remarks
 * @param kinds the kinds of coverage
 * @param operations the coverage map and the cases
 * @param causes the causes of violations
 * @param faults the contradictions in the document
 * @param warnings the causes of warnings
 * @param leftBehind what the run created and could not delete
 * @param sequences the requests that depend on each other
 * @param producers which operations produce the values that others consume
 * @param inconclusive the inconclusive cases, by their reasons
 * @param moreInconclusive the number of reasons that are only in the JSON
 * @param untried the items that were not seen, by their reasons
 * @param caseKinds the kinds of cases that the filter offers
 * @param statuses the statuses that the filter offers
 */
record PageView(
        String title,
        String verdict,
        Mark mark,
        List<Figure> run,
        List<ReasonView> reasons,
        List<Figure> figures,
        List<Figure> facts,
        List<Kind> kinds,
        List<OperationView> operations,
        List<CauseView> causes,
        List<ViolationView> faults,
        List<CauseView> warnings,
        List<String> leftBehind,
        List<SequenceView> sequences,
        List<ProducerView> producers,
        List<Report.Check> checks,
        List<FaultRow> mutants,
        List<Report.Exemption> switchedOff,
        List<Report.Excuse> excuses,
        List<Inconclusive> inconclusive,
        int moreInconclusive,
        List<Untried> untried,
        List<String> notes,
        List<String> caseKinds,
        List<Integer> statuses) {

    /** The most reasons of inconclusive cases that the page shows. */
    private static final int SHOWN = 100;

    /** A value with its name. */
    record Figure(String name, String value) {}

    /**
     * A reason of the verdict.
     *
     * @param places all places
     * @param many whether the places are too many for a line
     */
    record ReasonView(Mark mark, String text, List<String> places, boolean many) {
        private static final int ON_A_LINE = 3;

        static ReasonView of(Reason reason) {
            return new ReasonView(
                    Marks.of(reason.kind().effect()),
                    reason.text(),
                    reason.places(),
                    reason.places().size() > ON_A_LINE);
        }
    }

    /**
     * How much of a kind was seen.
     *
     * @param width the width of the bar, in percent
     */
    record Kind(String name, long reached, int all, String width) {
        static Kind of(Report.Coverage.Tried tried) {
            double percent = 100.0 * tried.reached() / tried.all();
            return new Kind(tried.name(), tried.reached(), tried.all(), String.format(Locale.ROOT, "%.1f", percent));
        }
    }

    /** The items that were not seen for one reason. */
    record Untried(String why, int count, List<String> items) {}

    boolean hasCauses() {
        return !causes.isEmpty();
    }

    boolean hasWarnings() {
        return !warnings.isEmpty();
    }

    boolean hasLeftBehind() {
        return !leftBehind.isEmpty();
    }

    boolean hasSequences() {
        return !sequences.isEmpty();
    }

    boolean hasProducers() {
        return !producers.isEmpty();
    }

    boolean hasFaults() {
        return !faults.isEmpty();
    }

    boolean hasSwitchedOff() {
        return !switchedOff.isEmpty();
    }

    boolean hasExcuses() {
        return !excuses.isEmpty();
    }

    boolean hasInconclusive() {
        return !inconclusive.isEmpty();
    }

    boolean hasMoreInconclusive() {
        return moreInconclusive > 0;
    }

    boolean hasMutants() {
        return !mutants.isEmpty();
    }

    boolean hasUntried() {
        return !untried.isEmpty();
    }

    boolean hasNotes() {
        return !notes.isEmpty();
    }

    String style() {
        return Page.style() + ReportFiles.TEMPLATES.text("contract-report.css");
    }

    String script() {
        return Page.themeScript() + ReportFiles.TEMPLATES.text("contract-report.js");
    }

    static PageView of(Report report) {
        Report.Settings settings = report.settings();
        return new PageView(
                settings.title() + " " + settings.documentVersion(),
                report.verdict().headline(),
                Marks.of(report.verdict().result()),
                run(settings),
                report.verdict().reasons().stream().map(ReasonView::of).toList(),
                figures(report),
                facts(report),
                report.coverage().byKind().stream().map(Kind::of).toList(),
                OperationView.all(report),
                CauseView.all(report, report.causes()),
                report.faults().stream().map(ViolationView::of).toList(),
                CauseView.all(report, report.warnings()),
                report.leftBehind(),
                SequenceView.all(report),
                ProducerView.all(report),
                report.checks(),
                FaultRow.all(report.mutants()),
                report.switchedOff(),
                report.excuses(),
                report.verdict().inconclusive().stream().limit(SHOWN).toList(),
                Math.max(0, report.verdict().inconclusive().size() - SHOWN),
                untried(report),
                report.notes(),
                List.copyOf(
                        report.cases().stream().map(Report.Case::kind).collect(Collectors.toCollection(TreeSet::new))),
                List.copyOf(report.cases().stream()
                        .flatMap(each -> Stream.ofNullable(each.status()))
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static List<Figure> figures(Report report) {
        long notCalled = report.coverage().count(State.NOT_CALLED);
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("cases", report.verdict().cases()));
        figures.add(figure("violated", report.verdict().violated()));
        figures.add(figure("causes", report.causes().size()));
        if (!report.warnings().isEmpty()) {
            figures.add(figure("warnings", report.warnings().size()));
        }
        if (!report.leftBehind().isEmpty()) {
            figures.add(figure("not deleted", report.leftBehind().size()));
        }
        figures.add(figure("inconclusive", report.verdict().inconclusiveCases()));
        figures.add(new Figure("covered", Numbers.percent(report.coverage().percent())));
        if (notCalled > 0) {
            figures.add(figure("items may not be called", notCalled));
        }
        figures.add(new Figure(
                "seconds", String.format(Locale.ROOT, "%.1f", report.settings().replaySeconds())));
        return figures;
    }

    private static Figure figure(String name, long number) {
        return new Figure(name, String.format(Locale.ROOT, "%,d", number));
    }

    private static List<Figure> run(Report.Settings settings) {
        List<Figure> run = new ArrayList<>(List.of(
                new Figure("Document", settings.document()),
                new Figure("Target", settings.target()),
                new Figure("Started", Started.text(settings))));
        if (settings.gate() != null) {
            run.add(new Figure("Gate", settings.gate()));
        }
        if (settings.command() != null) {
            run.add(new Figure("Command", settings.command()));
        }
        return run;
    }

    private static List<Figure> facts(Report report) {
        Report.Settings settings = report.settings();
        return List.of(
                new Figure("Client", settings.client() == null ? "none" : settings.client()),
                new Figure("Seed", settings.seed()),
                new Figure("Plan", settings.plan()),
                new Figure("Shard", settings.shard().toString()),
                new Figure(
                        "Budget",
                        settings.budget() + " cases of a kind for an operation, "
                                + Numbers.counted(settings.beyondBudget(), "case") + " beyond it"));
    }

    private static List<Untried> untried(Report report) {
        Map<String, List<String>> items = new TreeMap<>();
        for (Report.Item item : report.coverage().items()) {
            if (item.state() != State.REACHED) {
                String missed = item.why() == null ? "missed" : item.why();
                String why = item.state() == State.NOT_CALLED ? "may not be called: " + item.why() : missed;
                items.computeIfAbsent(why, key -> new ArrayList<>()).add(item.toString());
            }
        }
        return items.entrySet().stream()
                .map(each -> new Untried(each.getKey(), each.getValue().size(), each.getValue()))
                .toList();
    }
}
