package com.junction.contract.render;

import com.junction.contract.output.Mark;
import com.junction.contract.output.Numbers;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.Case;
import com.junction.contract.report.Report.Outcome;
import com.junction.contract.report.Step;
import com.junction.contract.schema.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of requests that depend on each other.
 *
 * @param count the number of its steps in words
 * @param open whether a step has a violation or a warning
 */
record SequenceView(String name, Mark mark, String count, boolean open, List<StepView> steps) {
    /**
     * A step of a sequence.
     *
     * @param purpose what the step does
     * @param status the status of the response, or a word in its place
     * @param problems violations first, then warnings
     * @param note why the case is inconclusive, or null
     */
    record StepView(
            String purpose,
            String method,
            String path,
            String status,
            Mark mark,
            String outcome,
            List<Violation> problems,
            @Nullable String note,
            @Nullable String request,
            @Nullable ResponseView response) {
        private static StepView of(Case step) {
            String[] name = step.operation().split(" ", 2);
            Step place = step.step();
            return new StepView(
                    place == null ? "" : place.purpose(),
                    name[0],
                    name.length > 1 ? name[1] : "",
                    step.status() == null ? "no response" : step.status().toString(),
                    markOf(step),
                    step.outcome().toString(),
                    Stream.concat(step.violations().stream(), step.warnings().stream())
                            .toList(),
                    step.why(),
                    step.request(),
                    ResponseView.of(step));
        }
    }

    /** Returns the sequences of a report in the order of its cases, those with a violation or a warning first. */
    static List<SequenceView> all(Report report) {
        Map<String, List<Case>> sequences = new LinkedHashMap<>();
        for (Case each : report.cases()) {
            Step step = each.step();
            if (step != null) {
                sequences
                        .computeIfAbsent(step.sequence(), name -> new ArrayList<>())
                        .add(each);
            }
        }
        return sequences.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing((SequenceView each) -> !each.open()))
                .toList();
    }

    private static SequenceView of(String name, List<Case> cases) {
        List<Case> steps = cases.stream()
                .sorted(Comparator.comparing(
                        each -> each.step() == null ? 0 : each.step().number()))
                .toList();
        Mark mark = Stream.of(Mark.BAD, Mark.OPEN, Mark.NONE)
                .filter(worst -> steps.stream().anyMatch(step -> markOf(step) == worst))
                .findFirst()
                .orElse(Mark.GOOD);
        return new SequenceView(
                name,
                mark,
                Numbers.counted(steps.size(), "step"),
                mark == Mark.BAD || mark == Mark.OPEN,
                steps.stream().map(StepView::of).toList());
    }

    private static Mark markOf(Case step) {
        return step.outcome() != Outcome.VIOLATED && !step.warnings().isEmpty() ? Mark.OPEN : Marks.of(step.outcome());
    }
}
