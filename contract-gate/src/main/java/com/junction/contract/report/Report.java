package com.junction.contract.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.report.cause.Cause;
import com.junction.contract.report.cause.Occurrence;
import com.junction.contract.schema.Violation;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The report of a run, for people and machines. Reading and merging reports needs neither the document nor the plan.
 * {@code contract-report.schema.json} describes the JSON.
 *
 * @param version the version of the format
 * @param settings the settings of the run
 * @param verdict the verdict and its reasons
 * @param coverage how much of the contract was seen
 * @param operations the operations in the order of the document
 * @param cases the cases in the order of the plan
 * @param causes the violations of the cases by their causes, the most frequent first
 * @param warnings the warnings of the cases by their causes, the most frequent first
 * @param checks the checks that were made
 * @param faults the contradictions in the document itself
 * @param switchedOff the disabled checks, each with a reason
 * @param excuses the operations that need not be verified, each with a reason
 * @param mutants the injected faults
 * @param links which operations produce the values that others consume
 * @param untested the checks of state that could not be made, and why
 * @param leftBehind what the run created on the server and could not delete
 * @param notes what the run left out, and why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Report(
        int version,
        Settings settings,
        Verdict verdict,
        Coverage coverage,
        List<Operation> operations,
        List<Case> cases,
        List<Cause> causes,
        List<Cause> warnings,
        List<Check> checks,
        List<Violation> faults,
        List<Exemption> switchedOff,
        List<Excuse> excuses,
        List<MutantResult> mutants,
        List<Link> links,
        List<String> untested,
        List<String> leftBehind,
        List<String> notes) {
    /** The version of the format that is written. */
    public static final int VERSION = 3;

    /** Returns the smallest case of a cause. */
    public Optional<Case> smallest(Cause cause) {
        return cases.stream()
                .filter(each -> each.name().equals(cause.smallest()))
                .findFirst();
    }

    /**
     * The settings of a run.
     *
     * @param document the file of the document, as a relative path
     * @param title the title of the document
     * @param documentVersion the version of the document
     * @param target the target of the cases
     * @param client the class of the tested client, or null
     * @param gate the version of the gate, or null if it is not known
     * @param command the command that started the run, or null
     * @param started when the run started
     * @param seed the seed that decides which cases are chosen
     * @param plan a fingerprint of the cases, which is the same on every machine
     * @param budget the most cases of one kind for an operation
     * @param beyondBudget the number of cases beyond the budget
     * @param shard the part of the plan
     * @param planSeconds the time of planning
     * @param replaySeconds the time of sending and judging
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
            Instant started,
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
     * @param percent the share of everything that was seen
     * @param least the least share of everything; null: everything must be seen that the mock can be asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Coverage(double percent, @Nullable Double least, List<Item> items) {
        static Coverage of(List<Item> items, @Nullable Double least) {
            long reached = count(items, State.REACHED);
            return new Coverage(items.isEmpty() ? 100 : 100.0 * reached / items.size(), least, items);
        }

        private static long count(List<Item> items, State state) {
            return items.stream().filter(item -> item.state() == state).count();
        }

        /** Counts the items in a state. */
        public long count(State state) {
            return count(items, state);
        }

        /** Counts the items of each kind, in the order of the items. */
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

        /** The number of items of a kind, and of those that were seen. */
        public record Tried(String name, long reached, int all) {}
    }

    /**
     * A part of the contract that can be seen.
     *
     * @param kind the kind of the item, such as {@code response}
     * @param place the operation or the JSON pointer
     * @param detail tells it from others of its kind at the same place, or empty
     * @param why why it was not seen, or null
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
        /** The item was seen. */
        REACHED,
        /** The item was not seen, though it can be. */
        MISSED,
        /** The item cannot be seen in this run. */
        UNREACHABLE,
        /** The operation of the item may not be called. */
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
     * @param pointer the JSON pointer into the document
     * @param success the statuses of which one must be judged
     * @param missingCredentials the credentials that were not given, or null
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
            @Nullable String notPlanned) {
        /**
         * Returns why no success response was judged; empty if one was.
         *
         * @param cases the cases of this operation
         */
        public Optional<String> unverified(List<Case> cases) {
            return OperationReasons.unverified(this, cases);
        }
    }

    /**
     * A case and its outcome.
     *
     * @param name the name, which is unique
     * @param operation method and path
     * @param kind the kind of the case
     * @param label tells it from other cases of its operation and status
     * @param asked the requested status, or null
     * @param status the status of the response, or null
     * @param why why the case is inconclusive, or null
     * @param milliseconds the time from the request to the last byte of the response
     * @param warnings differences from what users expect, which the document does not promise
     * @param step the place in a sequence, or null
     * @param request a line for a shell that sends the request again; null unless the case is violated, has a warning or
     *     is a step of a sequence with a violation or a warning
     * @param response status, headers and body; null where the request is
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
            List<Violation> warnings,
            @Nullable Step step,
            @Nullable String request,
            @Nullable String response) {
        /** Groups the violations of cases by their causes. */
        static List<Cause> causes(List<Case> cases, Function<Case, List<Violation>> violations) {
            return Cause.all(cases.stream()
                    .flatMap(each -> violations.apply(each).stream()
                            .map(violation -> new Occurrence(
                                    each.operation(), each.name(), each.status(), each.size(), violation)))
                    .toList());
        }

        private int size() {
            return (request == null ? 0 : request.length()) + (response == null ? 0 : response.length());
        }

        /** Returns a kind of cases in words. */
        static String word(CaseKind kind) {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** The outcomes of a case. */
    public enum Outcome {
        /** The exchange conforms to the document. */
        CONFORMS,
        /** The exchange violates the document. */
        VIOLATED,
        /** The case is inconclusive. */
        UNJUDGED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A check.
     *
     * @param question the question in one line
     * @param violations the number of violations that it found
     */
    public record Check(String name, String question, long violations) {
        /** @param questions the questions by the names of the checks */
        static List<Check> all(Map<String, String> questions, List<Case> cases, List<Violation> faults) {
            Map<String, Long> found = Stream.concat(
                            cases.stream().flatMap(each -> each.violations().stream()), faults.stream())
                    .collect(Collectors.groupingBy(Violation::check, Collectors.counting()));
            return questions.entrySet().stream()
                    .map(check -> new Check(check.getKey(), check.getValue(), found.getOrDefault(check.getKey(), 0L)))
                    .toList();
        }
    }

    /** A check that is disabled for an operation, or for all operations ({@code *}). */
    public record Exemption(String check, String operation, String reason) {}

    /** An operation that need not be verified. */
    public record Excuse(String operation, String reason) {}

    /**
     * An operation that takes values from a response of another one.
     *
     * @param from the operation that produces the values
     * @param to the operation that consumes them
     * @param values the parameters and their runtime expressions, such as {@code path order_id = $response.body#/id}
     * @param declared whether the document declares the link; otherwise the gate inferred it
     */
    public record Link(String from, String to, List<String> values, boolean declared) {}
}
