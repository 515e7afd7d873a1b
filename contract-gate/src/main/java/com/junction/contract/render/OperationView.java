package com.junction.contract.render;

import com.junction.contract.output.Mark;
import com.junction.contract.output.Numbers;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.Item;
import com.junction.contract.report.Report.Outcome;
import com.junction.contract.report.Report.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operation on the page: a row of the coverage map, and its cases.
 *
 * @param number the number in its anchor
 * @param responses a chip for each documented status
 * @param parameters a chip for each parameter
 * @param mediaTypes a chip for each media type of a request or a response
 */
record OperationView(
        int number,
        String method,
        String path,
        Mark mark,
        String summary,
        List<Chip> responses,
        List<Chip> parameters,
        List<Chip> mediaTypes,
        List<Row> cases) {

    /**
     * A part of the contract that can be clicked to filter the cases.
     *
     * @param title the description in words
     * @param status the status of its cases, or empty
     * @param text the text that its cases have, or empty
     */
    record Chip(String label, Mark mark, String title, String status, String text) {}

    /**
     * A case.
     *
     * @param status the status of the response, or empty
     * @param note why the case is inconclusive, or null
     * @param violation the number of the violation, or null
     */
    record Row(
            Mark mark,
            String outcome,
            String label,
            String kind,
            String status,
            long milliseconds,
            @Nullable String note,
            @Nullable Integer violation) {}

    String name() {
        return method + " " + path;
    }

    boolean hasResponses() {
        return !responses.isEmpty();
    }

    boolean hasParameters() {
        return !parameters.isEmpty();
    }

    static List<OperationView> all(Report report) {
        Map<String, List<Item>> items = report.coverage().items().stream().collect(Collectors.groupingBy(Item::place));
        Map<String, List<Row>> rows = rows(report);
        List<OperationView> operations = new ArrayList<>();
        for (Report.Operation operation : report.operations()) {
            List<Item> own = items.getOrDefault(operation.name(), List.of());
            List<Row> cases = rows.getOrDefault(operation.name(), List.of());
            long violated =
                    cases.stream().filter(row -> row.violation() != null).count();
            String[] name = operation.name().split(" ", 2);
            operations.add(new OperationView(
                    operations.size() + 1,
                    name[0],
                    name.length > 1 ? name[1] : "",
                    violated > 0 ? Mark.BAD : cases.isEmpty() ? Mark.NONE : Mark.GOOD,
                    summary(operation, cases.size(), violated),
                    chips(own, "response"),
                    parameters(own),
                    chips(own, "media type"),
                    cases));
        }
        return operations;
    }

    private static String summary(Report.Operation operation, int cases, long violated) {
        return cases == 0 && operation.notCalled() != null
                ? operation.notCalled()
                : cases == 0 && operation.notPlanned() != null
                        ? operation.notPlanned()
                        : Numbers.counted(cases, "case") + (violated == 0 ? "" : ", " + violated + " violated");
    }

    private static Map<String, List<Row>> rows(Report report) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        int violations = 0;
        for (Report.Case each : report.cases()) {
            Integer violation = each.outcome() == Outcome.VIOLATED ? Integer.valueOf(++violations) : null;
            String label = label(each);
            rows.computeIfAbsent(each.operation(), name -> new ArrayList<>())
                    .add(new Row(
                            Marks.of(each.outcome()),
                            each.outcome().toString(),
                            label,
                            each.kind(),
                            each.status() == null ? "" : each.status().toString(),
                            each.milliseconds(),
                            each.why(),
                            violation));
        }
        return rows;
    }

    /** Returns the name of a case without its operation. */
    private static String label(Report.Case each) {
        String begin = each.operation() + " · ";
        return each.name().startsWith(begin) ? each.name().substring(begin.length()) : each.name();
    }

    private static List<Chip> chips(List<Item> items, String kind) {
        List<Chip> chips = new ArrayList<>();
        for (Item item : items) {
            if (item.kind().equals(kind)) {
                boolean response = kind.equals("response");
                chips.add(new Chip(
                        item.detail(),
                        Marks.of(item.state()),
                        kind + " " + item.detail() + ": " + words(item),
                        response ? item.detail() : item.detail().replaceFirst(" .*|request .*", ""),
                        ""));
            }
        }
        return chips;
    }

    /** Returns one chip for each parameter, whose partitions are several items. */
    private static List<Chip> parameters(List<Item> items) {
        Map<String, List<Item>> byName = items.stream()
                .filter(item -> item.kind().equals("parameter"))
                .collect(Collectors.groupingBy(
                        item -> item.detail().replaceFirst(" \\w+$", ""), LinkedHashMap::new, Collectors.toList()));
        List<Chip> chips = new ArrayList<>();
        byName.forEach((key, partitions) -> {
            String name = key.substring(key.indexOf(' ') + 1);
            State state = Stream.of(State.MISSED, State.REACHED, State.UNREACHABLE, State.NOT_CALLED)
                    .filter(each -> partitions.stream().anyMatch(item -> item.state() == each))
                    .findFirst()
                    .orElse(State.UNREACHABLE);
            String title = partitions.stream()
                    .map(item -> item.detail().substring(key.length()).strip() + " " + words(item))
                    .collect(Collectors.joining(", "));
            chips.add(new Chip(name, Marks.of(state), key + ": " + title, "", name));
        });
        return chips;
    }

    private static String words(Item item) {
        return item.why() == null ? (item.state() == State.REACHED ? "seen" : "not seen") : "not seen: " + item.why();
    }
}
