package com.junction.contract.report;

import com.junction.contract.output.Numbers;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.replay.WireCapture;
import com.junction.contract.report.Reason.Kind;
import com.junction.contract.report.Report.Case;
import com.junction.contract.report.Report.Operation;
import com.junction.contract.report.Report.Outcome;
import com.junction.contract.report.Report.Problem;
import com.junction.contract.report.Report.State;
import com.junction.contract.target.ServerSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run, or all shards of one, have found; and the reasons of the verdict that follow from it. */
record Findings(
        Report.Settings settings,
        List<Operation> operations,
        List<Case> cases,
        Report.Coverage coverage,
        List<Problem> faults,
        List<Report.Excuse> excuses,
        List<MutantResult> mutants) {
    /** How many statuses a place names. */
    private static final int STATUSES = 3;

    private static final Set<String> ALLOWED = Set.of(Case.word(CaseKind.VALID), Case.word(CaseKind.OTHER_MEDIA_TYPE));

    private static final String EXCUSE =
            "excuse an operation with a reason under \"unverified\" in contract-checks.yaml (--checks, -Dcontract.checks)";

    /** In the order of their kinds. An operation is named by the first that explains the others. */
    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        violations().ifPresent(reasons::add);
        documentFaults().ifPresent(reasons::add);
        reasons.addAll(unverified());
        limits().ifPresent(reasons::add);
        belowThreshold().ifPresent(reasons::add);
        faultsNotFound().ifPresent(reasons::add);
        reasons.addAll(remarks());
        return reasons;
    }

    private Optional<Reason> violations() {
        long violated = count(each -> each.outcome() == Outcome.VIOLATED);
        Map<String, Long> checks = cases.stream()
                .flatMap(each -> each.violations().stream())
                .collect(Collectors.groupingBy(Problem::check, TreeMap::new, Collectors.counting()));
        return reason(
                Kind.VIOLATION,
                ofCases(violated) + (violated == 1 ? " violates" : " violate") + " the document",
                checks.entrySet().stream()
                        .map(check -> check.getKey() + " (" + Numbers.counted(check.getValue(), "violation") + ")")
                        .toList(),
                "");
    }

    private Optional<Reason> documentFaults() {
        return reason(
                Kind.DOCUMENT_FAULT,
                "The document contradicts itself in " + Numbers.counted(faults.size(), "place"),
                faults.stream().collect(Collectors.groupingBy(Problem::message)).entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<String, List<Problem>> same) ->
                                        -same.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                        .map(same -> same.getKey() + " (" + places(same.getValue()) + ")")
                        .toList(),
                "Correct its examples and defaults.");
    }

    private static String places(List<Problem> faults) {
        String first = "#" + faults.get(0).document();
        return faults.size() == 1 ? first : Numbers.counted(faults.size(), "place") + ", such as " + first;
    }

    /** Why operations are not verified, each of which is in one reason only. */
    private List<Reason> unverified() {
        List<Operation> callable = operations.stream()
                .filter(operation -> operation.notCalled() == null)
                .toList();
        if (operations.isEmpty()) {
            return List.of();
        }
        if (callable.isEmpty()) {
            return List.of(new Reason(
                    Kind.NOTHING_CALLED,
                    "No operation may be called",
                    operations.stream()
                            .map(each -> each.name() + " (" + each.notCalled() + ")")
                            .toList(),
                    "--unsafe-methods (-Dcontract.target.unsafe=true) sends unsafe methods to a real server."));
        }
        Map<String, List<Case>> byOperation = cases.stream().collect(Collectors.groupingBy(Case::operation));
        List<Operation> succeeded = callable.stream()
                .filter(each -> ofOperation(each, byOperation).anyMatch(one -> isSuccess(one, each)))
                .toList();
        // Who excuses everything has verified nothing.
        boolean nothing = settings.shard().isWhole() && succeeded.isEmpty();
        List<Operation> open = new ArrayList<>(callable);
        if (!nothing) {
            open.removeIf(each -> excuse(each).isPresent());
        }
        List<Reason> reasons = new ArrayList<>();
        take(open, each -> each.notPlanned() != null, each -> each.name() + " (" + each.notPlanned() + ")")
                .ifPresent(places -> reasons.add(new Reason(
                        Kind.NOT_PLANNED,
                        "No case can be planned for " + Numbers.counted(places.size(), "operation"),
                        places,
                        "Correct the document, raise the limit (--limits, -Dcontract.limits), or " + EXCUSE + ".")));
        take(
                        open,
                        each -> each.missingCredentials() != null,
                        each -> each.name() + " (" + each.missingCredentials() + ")")
                .ifPresent(places -> reasons.add(
                        0,
                        new Reason(
                                Kind.CREDENTIALS_MISSING,
                                "The document requires credentials for " + Numbers.counted(places.size(), "operation")
                                        + ", and none were given",
                                places,
                                "Set the environment variable " + ServerSettings.API_KEY
                                        + " (user:password for basic authentication).")));
        if (!settings.shard().isWhole()) {
            return reasons;
        }
        if (cases.isEmpty() && !open.isEmpty()) {
            reasons.add(new Reason(Kind.NOTHING_SENT, "No case was sent", List.of(), ""));
            return reasons;
        }
        take(open, each -> isRejected(ofOperation(each, byOperation).toList()), Operation::name)
                .ifPresent(places -> reasons.add(new Reason(
                        Kind.CREDENTIALS_REJECTED,
                        "Every valid request of " + Numbers.counted(places.size(), "operation")
                                + " was answered with 401 or 403",
                        places,
                        "Check that " + ServerSettings.API_KEY + " is valid for the target and has the permissions, and"
                                + " that the document declares the credentials of these operations.")));
        take(
                        open,
                        each -> !succeeded.contains(each),
                        each -> each.name()
                                + answers(ofOperation(each, byOperation).toList()))
                .ifPresent(places -> reasons.add(new Reason(
                        Kind.NO_SUCCESS,
                        "No success response was judged for " + Numbers.counted(places.size(), "operation"),
                        places,
                        "Give the target the data that valid requests need, or " + EXCUSE + ".")));
        return reasons;
    }

    /** Takes the operations out of a list that a reason is about; the places where there are some. */
    private static Optional<List<String>> take(
            List<Operation> open, Predicate<Operation> about, Function<Operation, String> place) {
        List<String> places = open.stream().filter(about).map(place).toList();
        open.removeIf(about);
        return places.isEmpty() ? Optional.empty() : Optional.of(places);
    }

    private static Stream<Case> ofOperation(Operation operation, Map<String, List<Case>> cases) {
        return cases.getOrDefault(operation.name(), List.of()).stream();
    }

    private static boolean isSuccess(Case each, Operation of) {
        return each.outcome() != Outcome.UNJUDGED
                && ALLOWED.contains(each.kind())
                && each.status() != null
                && of.success().includes(each.status());
    }

    /** Whether all requests were refused for their credentials, though a success was wanted. */
    private static boolean isRejected(List<Case> cases) {
        List<Integer> statuses = cases.stream()
                .filter(each -> ALLOWED.contains(each.kind()) && (each.asked() == null || each.asked() / 100 == 2))
                .flatMap(each -> Stream.ofNullable(each.status()))
                .toList();
        return !statuses.isEmpty() && statuses.stream().allMatch(status -> status == 401 || status == 403);
    }

    /** What came in place of a success. */
    private static String answers(List<Case> cases) {
        List<Case> allowed =
                cases.stream().filter(each -> ALLOWED.contains(each.kind())).toList();
        String statuses = allowed.stream()
                .filter(each -> each.outcome() != Outcome.UNJUDGED)
                .flatMap(each -> Stream.ofNullable(each.status()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .limit(STATUSES)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!statuses.isEmpty()) {
            return " (answered " + statuses + ")";
        }
        return allowed.isEmpty() ? " (no valid request was sent)" : " (no answer could be judged)";
    }

    private Optional<Reason> limits() {
        List<String> names = cases.stream()
                .filter(each -> each.why() != null && each.why().startsWith(WireCapture.BEYOND_LIMIT))
                .map(Case::name)
                .toList();
        return reason(
                Kind.LIMIT,
                Numbers.counted(names.size(), "case") + (names.size() == 1 ? " was" : " were")
                        + " not judged: the answer was beyond a limit",
                names,
                "The report names the limit of each, and the option that raises it.");
    }

    private Optional<Reason> belowThreshold() {
        if (!settings.shard().isWhole() || operations.isEmpty()) {
            return Optional.empty();
        }
        String wayOut = "The report lists what was not seen. --coverage (-Dcontract.coverage) sets another threshold.";
        if (coverage.least() == null) {
            List<String> missed = coverage.items().stream()
                    .filter(item -> item.state() == State.MISSED)
                    .map(Report.Item::toString)
                    .toList();
            return reason(
                    Kind.COVERAGE,
                    Numbers.counted(missed.size(), "item") + " of the document that the mock can be asked for"
                            + (missed.size() == 1 ? " was" : " were") + " not seen",
                    missed,
                    wayOut);
        }
        long notCalled = coverage.count(State.NOT_CALLED);
        return coverage.percent() >= coverage.least()
                ? Optional.empty()
                : Optional.of(new Reason(
                        Kind.COVERAGE,
                        Numbers.percent(coverage.percent()) + " of the document was seen, but "
                                + Numbers.percent(coverage.least()) + " must be",
                        List.of(),
                        (notCalled == 0
                                        ? ""
                                        : Numbers.counted(notCalled, "item") + (notCalled == 1 ? " belongs" : " belong")
                                                + " to operations that may not be called: --unsafe-methods"
                                                + " (-Dcontract.target.unsafe=true) calls them. ")
                                + wayOut));
    }

    private Optional<Reason> faultsNotFound() {
        List<String> survivors = mutants.stream()
                .filter(mutant -> !mutant.killed())
                .map(mutant -> mutant.fault() + " (" + mutant.place() + ")")
                .toList();
        return reason(
                Kind.FAULT_NOT_FOUND,
                "The gate does not find " + Numbers.counted(survivors.size(), "fault") + " that "
                        + (survivors.size() == 1 ? "was" : "were") + " made on purpose",
                survivors,
                "If a check is switched off that would find it, switch it on.");
    }

    private List<Reason> remarks() {
        List<Reason> remarks = new ArrayList<>();
        if (settings.client() == null) {
            remarks.add(new Reason(
                    Kind.NO_CLIENT,
                    "No client was tested, only the server's side",
                    List.of(),
                    "--client names the class of a generated client."));
        }
        if (operations.isEmpty()) {
            remarks.add(new Reason(
                    Kind.NO_OPERATIONS, "The document has no operations, so there is nothing to test", List.of(), ""));
        }
        List<Inconclusive> inconclusive = Inconclusive.of(cases);
        long unjudged = count(each -> each.why() != null);
        reason(
                        Kind.INCONCLUSIVE,
                        ofCases(unjudged) + (unjudged == 1 ? " is" : " are") + " inconclusive"
                                + (inconclusive.size() > Reason.NAMED
                                        ? ", for " + Numbers.counted(inconclusive.size(), "reason") + " such as"
                                        : ""),
                        // All of them have a table of their own.
                        inconclusive.stream()
                                .limit(Reason.NAMED)
                                .map(Inconclusive::text)
                                .toList(),
                        "")
                .ifPresent(remarks::add);
        reason(
                        Kind.EXCUSED,
                        Numbers.counted(excuses.size(), "operation") + (excuses.size() == 1 ? " is" : " are")
                                + " excused",
                        excuses.stream()
                                .map(each -> each.operation() + " (" + each.reason() + ")")
                                .toList(),
                        "")
                .ifPresent(remarks::add);
        if (settings.shard().isWhole()) {
            reason(
                            Kind.EXCUSE_NOT_NEEDED,
                            "Excuses are no longer needed: a success response was judged",
                            operations.stream()
                                    .filter(each -> excuse(each).isPresent())
                                    .filter(each -> cases.stream()
                                            .anyMatch(
                                                    one -> one.operation().equals(each.name()) && isSuccess(one, each)))
                                    .map(Operation::name)
                                    .toList(),
                            "Remove them from contract-checks.yaml (--checks, -Dcontract.checks).")
                    .ifPresent(remarks::add);
        }
        return remarks;
    }

    private Optional<Report.Excuse> excuse(Operation operation) {
        return excuses.stream()
                .filter(each -> each.operation().equals(operation.name()))
                .findFirst();
    }

    private String ofCases(long some) {
        return String.format(Locale.ROOT, "%,d of %s", some, Numbers.counted(cases.size(), "case"));
    }

    private long count(Predicate<Case> which) {
        return cases.stream().filter(which).count();
    }

    /** A reason that is about places; empty where there are none. */
    private static Optional<Reason> reason(Kind kind, String message, List<String> places, String wayOut) {
        return places.isEmpty() ? Optional.empty() : Optional.of(new Reason(kind, message, places, wayOut));
    }
}
