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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operation on the page: a row of the coverage map, and its cases.
 *
 * @param number the number in its anchor
 * @param summary the number of cases in words
 * @param why why no success response was judged, or null
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
        @Nullable String why,
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
     * @param cause the number of the cause of its first violation, or null
     */
    record Row(
            Mark mark,
            String outcome,
            String label,
            String kind,
            String status,
            long milliseconds,
            @Nullable String note,
            @Nullable Integer cause) {}

    String name() {
        return method + " " + path;
    }

    boolean hasResponses() {
        return !responses.isEmpty();
    }

    boolean hasParameters() {
        return !parameters.isEmpty();
    }

    boolean hasMediaTypes() {
        return !mediaTypes.isEmpty();
    }

    static List<OperationView> all(Report report) {
        Map<String, List<Item>> items = report.coverage().items().stream().collect(Collectors.groupingBy(Item::place));
        Map<String, List<Row>> rows = rows(report);
        Map<String, List<Report.Case>> ofOperations =
                report.cases().stream().collect(Collectors.groupingBy(Report.Case::operation));
        Map<String, String> excuses = report.excuses().stream()
                .collect(Collectors.toMap(Report.Excuse::operation, Report.Excuse::reason, (one, other) -> one));
        List<OperationView> operations = new ArrayList<>();
        for (Report.Operation operation : report.operations()) {
            List<Item> own = items.getOrDefault(operation.name(), List.of());
            List<Row> cases = rows.getOrDefault(operation.name(), List.of());
            long violated = cases.stream().filter(row -> row.cause() != null).count();
            Optional<String> unverified = operation.unverified(ofOperations.getOrDefault(operation.name(), List.of()));
            String excuse = excuses.get(operation.name());
            String[] name = operation.name().split(" ", 2);
            operations.add(new OperationView(
                    operations.size() + 1,
                    name[0],
                    name.length > 1 ? name[1] : "",
                    violated > 0
                            ? Mark.BAD
                            : unverified.isEmpty() ? Mark.GOOD : cases.isEmpty() ? Mark.NONE : Mark.OPEN,
                    Numbers.counted(cases.size(), "case") + (violated == 0 ? "" : ", " + violated + " violated"),
                    unverified
                            .map(why -> excuse == null ? why : why + " (excused: " + excuse + ")")
                            .orElse(null),
                    chips(own, "response", unverified.isEmpty()),
                    parameters(own, unverified.isEmpty()),
                    chips(own, "media type", unverified.isEmpty()),
                    cases));
        }
        return operations;
    }

    private static Map<String, List<Row>> rows(Report report) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (Report.Case each : report.cases()) {
            Integer cause = each.outcome() == Outcome.VIOLATED
                    ? Integer.valueOf(CauseView.numberOf(report.causes(), each))
                    : null;
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
                            cause));
        }
        return rows;
    }

    /** Returns the name of a case without its operation. */
    private static String label(Report.Case each) {
        String begin = each.operation() + " · ";
        return each.name().startsWith(begin) ? each.name().substring(begin.length()) : each.name();
    }

    private static List<Chip> chips(List<Item> items, String kind, boolean verified) {
        List<Chip> chips = new ArrayList<>();
        for (Item item : items) {
            if (item.kind().equals(kind)) {
                boolean response = kind.equals("response");
                boolean ofResponse = response || !item.detail().startsWith("request ");
                chips.add(new Chip(
                        item.detail(),
                        mark(item.state(), ofResponse || verified),
                        kind + " " + item.detail() + ": " + words(item, ofResponse || verified),
                        response ? item.detail() : item.detail().replaceFirst(" .*|request .*", ""),
                        ""));
            }
        }
        return chips;
    }

    /** Returns one chip for each parameter, whose partitions are several items. */
    private static List<Chip> parameters(List<Item> items, boolean verified) {
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
                    .map(item -> item.detail().substring(key.length()).strip() + " " + words(item, verified))
                    .collect(Collectors.joining(", "));
            chips.add(new Chip(name, mark(state, verified), key + ": " + title, "", name));
        });
        return chips;
    }

    /** A part of a request shows little before a success response was judged. */
    private static Mark mark(State state, boolean verified) {
        return state == State.REACHED && !verified ? Mark.OPEN : Marks.of(state);
    }

    private static String words(Item item, boolean verified) {
        if (item.state() == State.REACHED) {
            return verified ? "seen" : "sent, but no success response was judged";
        }
        return item.why() == null ? "not seen" : "not seen: " + item.why();
    }
}
