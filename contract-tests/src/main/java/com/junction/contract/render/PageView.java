package com.junction.contract.render;

import com.junction.contract.report.Report;
import com.junction.contract.report.Report.Outcome;
import com.junction.contract.report.Report.Problem;
import com.junction.contract.report.Report.State;
import com.junction.contract.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page prints.
 *
 * @param verdict in words
 * @param kinds of coverage
 * @param operations the coverage map and the cases
 * @param violations the cases that do not conform
 * @param untried what was not tried, by the reason
 * @param caseKinds what can be filtered by
 * @param statuses what can be filtered by
 */
record PageView(
        String title,
        String verdict,
        Tone tone,
        List<String> reasons,
        List<Figure> figures,
        List<Figure> facts,
        List<Kind> kinds,
        List<OperationView> operations,
        List<Violated> violations,
        List<ProblemView> faults,
        List<Report.Check> checks,
        List<FaultRow> mutants,
        List<Report.Exemption> switchedOff,
        List<Untried> untried,
        List<String> notes,
        List<String> caseKinds,
        List<Integer> statuses) {

    /** A number or a word, and what it is. */
    record Figure(String name, String value) {}

    /**
     * How much of a kind was tried.
     *
     * @param width of the bar, in percent
     */
    record Kind(String name, long reached, int all, String width) {
        static Kind of(Report.Coverage.Tried tried) {
            double percent = 100.0 * tried.reached() / tried.all();
            return new Kind(tried.name(), tried.reached(), tried.all(), String.format(Locale.ROOT, "%.1f", percent));
        }
    }

    /**
     * A case that does not conform.
     *
     * @param number makes its anchor
     */
    record Violated(
            int number,
            String name,
            List<ProblemView> problems,
            @Nullable String request,
            @Nullable String response) {}

    /**
     * Something that is not as it must be.
     *
     * @param place the file and the line, where they are known
     */
    record ProblemView(
            String check,
            String message,
            String rule,
            String instance,
            String document,
            @Nullable String place,
            List<Line> excerpt) {
        static ProblemView of(Problem problem) {
            List<Line> lines = new ArrayList<>();
            Report.Source source = problem.source();
            if (source != null) {
                for (int i = 0; i < source.lines().size(); i++) {
                    int number = source.first() + i;
                    lines.add(new Line(number, source.lines().get(i), number == source.line()));
                }
            }
            return new ProblemView(
                    problem.check(),
                    problem.message(),
                    problem.rule(),
                    problem.instance(),
                    problem.document(),
                    source == null ? null : source.file() + ":" + source.line(),
                    lines);
        }
    }

    /** A line of the document. */
    record Line(int number, String text, boolean broken) {}

    /** What was not tried for one reason. */
    record Untried(String why, int count, List<String> items) {}

    boolean hasViolations() {
        return !violations.isEmpty();
    }

    boolean hasFaults() {
        return !faults.isEmpty();
    }

    boolean hasSwitchedOff() {
        return !switchedOff.isEmpty();
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
        return Templates.text("contract-report.css");
    }

    String script() {
        return Templates.text("theme.js") + Templates.text("contract-report.js");
    }

    static PageView of(Report report) {
        List<Violated> violations = new ArrayList<>();
        for (Report.Case each : report.cases()) {
            if (each.outcome() == Outcome.VIOLATED) {
                List<ProblemView> problems =
                        each.violations().stream().map(ProblemView::of).toList();
                violations.add(
                        new Violated(violations.size() + 1, each.name(), problems, each.request(), each.response()));
            }
        }
        boolean conforms = report.verdict().conforms();
        return new PageView(
                report.settings().title() + " " + report.settings().documentVersion(),
                conforms ? "Conforms" : "Does not conform",
                conforms ? Tone.GOOD : Tone.BAD,
                report.verdict().reasons(),
                figures(report),
                facts(report),
                report.coverage().byKind().stream().map(Kind::of).toList(),
                OperationView.all(report),
                violations,
                report.faults().stream().map(ProblemView::of).toList(),
                report.checks(),
                FaultRow.all(report.mutants()),
                report.switchedOff(),
                untried(report),
                report.notes(),
                List.copyOf(
                        report.cases().stream().map(Report.Case::kind).collect(Collectors.toCollection(TreeSet::new))),
                List.copyOf(report.cases().stream()
                        .flatMap(each -> Stream.ofNullable(each.status()))
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static List<Figure> figures(Report report) {
        long unjudged = report.verdict().unjudgedCases();
        return List.of(
                new Figure(
                        "cases",
                        String.format(Locale.ROOT, "%,d", report.verdict().cases())),
                new Figure(
                        "violated",
                        String.format(Locale.ROOT, "%,d", report.verdict().violated())),
                new Figure("not judged", String.format(Locale.ROOT, "%,d", unjudged)),
                new Figure("covered", Wording.percent(report.coverage().percent())),
                new Figure(
                        "seconds",
                        String.format(Locale.ROOT, "%.1f", report.settings().replaySeconds())));
    }

    private static List<Figure> facts(Report report) {
        Report.Settings settings = report.settings();
        return List.of(
                new Figure("Document", settings.document()),
                new Figure("Target", settings.target()),
                new Figure("Seed", settings.seed()),
                new Figure("Plan", settings.plan()),
                new Figure("Shard", settings.shard().toString()),
                new Figure(
                        "Budget",
                        settings.budget() + " cases of a kind for an operation, "
                                + Wording.counted(settings.beyondBudget(), "case") + " beyond it"));
    }

    private static List<Untried> untried(Report report) {
        Map<String, List<String>> items = new TreeMap<>();
        for (Report.Item item : report.coverage().items()) {
            if (item.state() != State.REACHED) {
                String why = item.why() == null ? "it was missed" : item.why();
                items.computeIfAbsent(why, key -> new ArrayList<>()).add(item.toString());
            }
        }
        return items.entrySet().stream()
                .map(each -> new Untried(each.getKey(), each.getValue().size(), each.getValue()))
                .toList();
    }
}
