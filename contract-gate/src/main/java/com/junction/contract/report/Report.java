package com.junction.contract.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.schema.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A run as it is written to files, for people and for machines. It stands for itself: neither document nor plan is
 * needed to read it or to merge it with others. Its JSON is described by {@code contract-report.schema.json}.
 *
 * @param version of this format
 * @param settings what was asked for
 * @param verdict what the run comes to
 * @param coverage how much of the contract was seen
 * @param operations in the order of the document
 * @param cases in the order of the plan
 * @param checks all that were made
 * @param faults what the document says against itself
 * @param switchedOff the checks that were not made, each with its reason
 * @param excuses the operations that need not be verified, each with its reason
 * @param mutants the faults that were made on purpose, and whether the gate found them
 * @param notes what was left out, and why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Report(
        int version,
        Settings settings,
        Verdict verdict,
        Coverage coverage,
        List<Operation> operations,
        List<Case> cases,
        List<Check> checks,
        List<Violation> faults,
        List<Exemption> switchedOff,
        List<Excuse> excuses,
        List<MutantResult> mutants,
        List<String> notes) {
    /** The version of the format that is written. */
    public static final int VERSION = 2;

    /**
     * What was asked for.
     *
     * @param document the file, from the folder that is reported from
     * @param title of the document
     * @param documentVersion the version that the document gives itself
     * @param target what the cases were sent to
     * @param client the class of the client that was tested, if one was
     * @param gate the version of the gate, if it is known
     * @param command how the run was started, if it was by a command
     * @param seed what the choice of cases follows from
     * @param plan a fingerprint: the same for the same cases, on every machine
     * @param budget the most cases of one kind for an operation
     * @param beyondBudget how many more cases there are than the budget allows
     * @param shard which part of the plan this is
     * @param planSeconds how long it took to plan
     * @param replaySeconds how long it took to send and to judge
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Settings(
            String document,
            String title,
            String documentVersion,
            String target,
            @Nullable String client,
            @Nullable String gate,
            @Nullable String command,
            String seed,
            String plan,
            int budget,
            int beyondBudget,
            Shard shard,
            double planSeconds,
            double replaySeconds) {}

    /**
     * How much of the contract was seen.
     *
     * @param percent of everything
     * @param least what it must be; null: nothing may be missed that the mock can be asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Coverage(double percent, @Nullable Double least, List<Item> items) {
        /** Of these items. */
        static Coverage of(List<Item> items, @Nullable Double least) {
            long reached = count(items, State.REACHED);
            return new Coverage(items.isEmpty() ? 100 : 100.0 * reached / items.size(), least, items);
        }

        private static long count(List<Item> items, State state) {
            return items.stream().filter(item -> item.state() == state).count();
        }

        /** How many items are in a state. */
        public long count(State state) {
            return count(items, state);
        }

        /** How many of each kind were seen, in the order of the first of each. */
        public List<Tried> byKind() {
            return items.stream()
                    .collect(Collectors.groupingBy(Item::kind, LinkedHashMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(kind -> new Tried(
                            kind.getKey(),
                            count(kind.getValue(), State.REACHED),
                            kind.getValue().size()))
                    .toList();
        }

        /** How many items of a kind were seen, of all. */
        public record Tried(String name, long reached, int all) {}
    }

    /**
     * Something of the contract that can be seen.
     *
     * @param kind such as {@code response}
     * @param place the operation or the JSON pointer
     * @param detail which of its kind, or empty
     * @param why it cannot be seen, where it cannot
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String kind,
            String place,
            String detail,
            State state,
            @Nullable String why) {
        @Override
        public String toString() {
            return kind + " " + place + (detail.isEmpty() ? "" : " " + detail);
        }
    }

    /** Whether an item was seen. */
    public enum State {
        /** It was. */
        REACHED,
        /** It was not, though it can be. */
        MISSED,
        /** It cannot be seen here. */
        UNREACHABLE,
        /** Its operation may not be called. */
        NOT_CALLED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * An operation.
     *
     * @param name method and path
     * @param pointer its place in the document
     * @param success the statuses of which one must be judged
     * @param missingCredentials what the document requires and nobody gave, or null
     * @param notCalled why it may not be called, or null
     * @param notPlanned why no case can be planned for it, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Operation(
            String name,
            String pointer,
            Success success,
            @Nullable String missingCredentials,
            @Nullable String notCalled,
            @Nullable String notPlanned) {}

    /**
     * A case and what came of it.
     *
     * @param name which no other case has
     * @param operation method and path
     * @param kind what it is for
     * @param label what tells it from others of its operation and status
     * @param asked the status that was asked for, where it is one
     * @param status the status that came back, where one did
     * @param why it was not judged, where it was not
     * @param milliseconds from the request to the last byte of the answer
     * @param request a line for a shell that sends the request again, where the case does not conform
     * @param response status, headers and body, where the case does not conform
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Case(
            String name,
            String operation,
            String kind,
            String label,
            @Nullable Integer asked,
            @Nullable Integer status,
            Outcome outcome,
            @Nullable String why,
            long milliseconds,
            List<Violation> violations,
            @Nullable String request,
            @Nullable String response) {
        /** What a case is for, in words. */
        static String word(CaseKind kind) {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What came of a case. */
    public enum Outcome {
        /** All is as the document says. */
        CONFORMS,
        /** Something is not. */
        VIOLATED,
        /** Nothing can be said. */
        UNJUDGED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A check.
     *
     * @param question what it asks
     * @param violations how many it has found
     */
    public record Check(String name, String question, long violations) {
        /** The checks of these names and questions, with what they have found. */
        static List<Check> all(Map<String, String> questions, List<Case> cases, List<Violation> faults) {
            Map<String, Long> found = Stream.concat(
                            cases.stream().flatMap(each -> each.violations().stream()), faults.stream())
                    .collect(Collectors.groupingBy(Violation::check, Collectors.counting()));
            return questions.entrySet().stream()
                    .map(check -> new Check(check.getKey(), check.getValue(), found.getOrDefault(check.getKey(), 0L)))
                    .toList();
        }
    }

    /** A check that was not made for an operation, or for all ({@code *}). */
    public record Exemption(String check, String operation, String reason) {}

    /** An operation that need not be verified. */
    public record Excuse(String operation, String reason) {}
}
