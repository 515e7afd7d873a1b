package com.junction.contract.report;

import com.junction.contract.credential.GivenCredentials;
import com.junction.contract.output.Numbers;
import com.junction.contract.report.Reason.Kind;
import com.junction.contract.report.Report.Case;
import com.junction.contract.report.Report.Operation;
import com.junction.contract.report.Report.Outcome;
import com.junction.contract.server.ServerSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the operations that were not verified, each for one reason: the one that explains the others. */
final class OperationReasons {
    /** How many statuses a place names. */
    private static final int STATUSES = 3;

    private static final String EXCUSE =
            "excuse an operation with a reason under \"unverified\" in contract-checks.yaml (--checks, -Dcontract.checks)";

    private final Findings found;
    private final Map<String, List<Case>> cases;
    private final Set<String> excused;

    OperationReasons(Findings found) {
        this.found = found;
        this.cases = found.cases().stream().collect(Collectors.groupingBy(Case::operation));
        this.excused = found.excuses().stream().map(Report.Excuse::operation).collect(Collectors.toSet());
    }

    List<Reason> reasons() {
        List<Operation> callable = found.operations().stream()
                .filter(each -> each.notCalled() == null)
                .toList();
        if (callable.isEmpty()) {
            return nothingCalled().stream().toList();
        }
        // If nothing was verified, excuses do not count: they would excuse everything.
        boolean excusesCount = !found.isWhole() || callable.stream().anyMatch(this::succeeded);
        Map<Kind, List<Operation>> unverified = callable.stream()
                .filter(each -> !excusesCount || !excused.contains(each.name()))
                .filter(each -> kind(each) != null)
                .collect(Collectors.groupingBy(
                        each -> Optional.ofNullable(kind(each)).orElseThrow()));
        return Stream.of(
                        reason(
                                Kind.CREDENTIALS_MISSING,
                                "The document requires credentials for %s, and none were given",
                                unverified,
                                each -> each.name() + " (" + each.missingCredentials() + ")",
                                "Set the environment variable of each security scheme, or " + ServerSettings.API_KEY
                                        + " for all (user:password for basic authentication)."),
                        reason(
                                Kind.NOT_PLANNED,
                                "No case can be planned for %s",
                                unverified,
                                each -> each.name() + " (" + each.notPlanned() + ")",
                                "Correct the document, raise the limit (--limits, -Dcontract.limits), or " + EXCUSE
                                        + "."),
                        unverified.containsKey(Kind.NOTHING_SENT)
                                ? Optional.of(new Reason(Kind.NOTHING_SENT, "No case was sent", List.of(), ""))
                                : Optional.<Reason>empty(),
                        reason(
                                Kind.CREDENTIALS_REJECTED,
                                "Every valid request of %s was answered with 401 or 403",
                                unverified,
                                Operation::name,
                                "Check that the key (" + ServerSettings.API_KEY + ", " + GivenCredentials.PREFIX
                                        + "...) is valid for the target and has the permissions, and that the document"
                                        + " declares the credentials of these operations."),
                        reason(
                                Kind.NO_SUCCESS,
                                "No success response was judged for %s",
                                unverified,
                                each -> each.name() + " (" + insteadOfSuccess(casesOf(each)) + ")",
                                "Give the target the data that valid requests need, or " + EXCUSE + "."))
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<Reason> excused() {
        int count = found.excuses().size();
        return Reason.of(
                Kind.EXCUSED,
                Numbers.counted(count, "operation") + (count == 1 ? " is" : " are") + " excused",
                found.excuses().stream()
                        .map(each -> each.operation() + " (" + each.reason() + ")")
                        .toList(),
                "");
    }

    /** The excused operations that succeeded. A shard cannot tell that others did not. */
    Optional<Reason> needlesslyExcused() {
        return Reason.of(
                Kind.EXCUSE_NOT_NEEDED,
                "Excuses are no longer needed: a success response was judged",
                found.operations().stream()
                        .filter(each -> found.isWhole() && excused.contains(each.name()) && succeeded(each))
                        .map(Operation::name)
                        .toList(),
                "Remove them from contract-checks.yaml (--checks, -Dcontract.checks).");
    }

    private Optional<Reason> nothingCalled() {
        return Reason.of(
                Kind.NOTHING_CALLED,
                "No operation may be called",
                found.operations().stream()
                        .map(each -> each.name() + " (" + each.notCalled() + ")")
                        .toList(),
                "--unsafe-methods (-Dcontract.target.unsafe=true) sends unsafe methods to a real server; --include and"
                        + " --exclude (-Dcontract.include, -Dcontract.exclude) decide which operations may be called.");
    }

    /** The first reason why an operation is not verified; null if it is, or if a shard cannot tell. */
    private @Nullable Kind kind(Operation operation) {
        if (operation.notPlanned() != null) {
            return Kind.NOT_PLANNED;
        }
        if (operation.missingCredentials() != null) {
            return Kind.CREDENTIALS_MISSING;
        }
        if (!found.isWhole()) {
            return null;
        }
        if (found.cases().isEmpty()) {
            return Kind.NOTHING_SENT;
        }
        return isRejected(operation) ? Kind.CREDENTIALS_REJECTED : succeeded(operation) ? null : Kind.NO_SUCCESS;
    }

    private static Optional<Reason> reason(
            Kind kind,
            String message,
            Map<Kind, List<Operation>> unverified,
            Function<Operation, String> place,
            String wayOut) {
        List<String> places =
                unverified.getOrDefault(kind, List.of()).stream().map(place).toList();
        return Reason.of(kind, message.replace("%s", Numbers.counted(places.size(), "operation")), places, wayOut);
    }

    private Stream<Case> casesOf(Operation operation) {
        return cases.getOrDefault(operation.name(), List.of()).stream();
    }

    private boolean succeeded(Operation operation) {
        return casesOf(operation).anyMatch(each -> Findings.isSuccess(each, operation));
    }

    /** Whether the credentials were rejected in every request that asked for a success. */
    private boolean isRejected(Operation operation) {
        List<Integer> statuses = casesOf(operation)
                .filter(each -> Findings.isAllowed(each) && (each.asked() == null || each.asked() / 100 == 2))
                .flatMap(each -> Stream.ofNullable(each.status()))
                .toList();
        return !statuses.isEmpty() && statuses.stream().allMatch(status -> status == 401 || status == 403);
    }

    /** Returns why the cases of an operation do not verify it; empty if they do. */
    static Optional<String> unverified(Operation operation, List<Case> cases) {
        if (operation.notCalled() != null) {
            return Optional.of("may not be called: " + operation.notCalled());
        }
        if (operation.notPlanned() != null) {
            return Optional.of("no case can be planned: " + operation.notPlanned());
        }
        if (cases.stream().anyMatch(each -> Findings.isSuccess(each, operation))) {
            return Optional.empty();
        }
        return Optional.of(
                operation.missingCredentials() == null
                        ? "no success response was judged: " + insteadOfSuccess(cases.stream())
                        : "no credentials were given: " + operation.missingCredentials());
    }

    private static String insteadOfSuccess(Stream<Case> cases) {
        List<Case> allowed = cases.filter(Findings::isAllowed).toList();
        String statuses = allowed.stream()
                .filter(each -> each.outcome() != Outcome.UNJUDGED)
                .flatMap(each -> Stream.ofNullable(each.status()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .limit(STATUSES)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!statuses.isEmpty()) {
            return "answered " + statuses;
        }
        return allowed.isEmpty() ? "no valid request was sent" : "every response was inconclusive";
    }
}
