package com.junction.contract.gate;

import com.junction.contract.coverage.CoverageReader;
import com.junction.contract.coverage.UnverifiedOperations;
import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.mutation.FaultInjection;
import com.junction.contract.mutation.FaultyClient;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.plan.Plan;
import com.junction.contract.plan.PlannedAnswers;
import com.junction.contract.plan.Planner;
import com.junction.contract.plan.ServerPlan;
import com.junction.contract.prism.Prism;
import com.junction.contract.recorded.Recordings;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Replayer;
import com.junction.contract.report.CaseResult;
import com.junction.contract.report.MutantResult;
import com.junction.contract.report.Run;
import com.junction.contract.server.RealServer;
import com.junction.contract.server.RepeatingServer;
import com.junction.contract.server.ServerSettings;
import com.junction.contract.server.Target;
import com.junction.contract.server.TargetUnavailableException;
import com.junction.contract.verify.CheckSettings;
import com.junction.contract.verify.Verifier;
import com.junction.contract.verify.state.StateCheck;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Plans the cases of a contract, sends them and judges each exchange. */
public final class Gate {
    private final GateSettings settings;
    private final Progress progress;

    /** @param progress called after each case */
    public Gate(GateSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Runs once. No exception has a secret in its message.
     *
     * @throws IllegalArgumentException if the document or another file cannot be used; the message names the place
     * @throws com.junction.contract.server.TargetUnavailableException if the target cannot be started or reached
     */
    public Run run() {
        return settings.secrets().guard(this::runOnce);
    }

    private Run runOnce() {
        Instant start = Instant.now();
        Contract contract = Contract.read(settings.document(), settings.reading());
        Plan plan = plan(contract);
        Duration planning = Duration.between(start, Instant.now());
        Verifier verifier = verifier(plan);
        UnverifiedOperations unverified = settings.checks()
                .map(file -> UnverifiedOperations.read(file, names(contract)))
                .orElse(UnverifiedOperations.NONE);
        List<Case> cases = settings.shard().of(plan.cases());
        CoverageReader coverage = new CoverageReader(plan, settings.server().isEmpty(), unverified.reasons());
        FaultInjection mutation = new FaultInjection(plan);
        Consumer<Exchange> keep = settings.mutants() ? mutation::keep : exchange -> {};
        Consumer<Exchange> judged = keep.andThen(coverage::add);
        PlannedAnswers answers = new PlannedAnswers(plan);
        Verifier ofMock = verifier.ofMock(answers::exampleFor);
        Recordings recordings = recordings(plan);
        boolean needsTarget = !cases.isEmpty() || !recordings.entries().isEmpty();
        try (Target target = needsTarget ? target(plan, cases) : NoTarget.NEEDED;
                StandIn standIn = new StandIn(answers, this::replayer, ofMock, judged)) {
            Instant ready = Instant.now();
            Replayer replayer = replayer(target);
            Optional<ServerState> state = settings.server()
                    .map(server -> new ServerState(plan, server, replayer, verifier, judged, progress));
            CaseRunner runner = state.map(server -> new CaseRunner(replayer, verifier, judged, server.sequences()))
                    .orElseGet(() -> new CaseRunner(replayer, ofMock, judged, standIn));
            // A server may lock an account after wrong credentials, so they are sent last.
            List<Case> last = cases.stream()
                    .filter(each -> state.isPresent() && each.kind() == CaseKind.WITHOUT_CREDENTIALS)
                    .toList();
            List<Case> others = cases.stream()
                    .filter(each -> state.isEmpty() || each.kind() != CaseKind.WITHOUT_CREDENTIALS)
                    .toList();
            List<CaseResult> results = new ArrayList<>(runner.all(others, settings.workers(), progress));
            state.ifPresent(server -> results.addAll(server.sequences().run(settings.shard())));
            results.addAll(runner.all(last, settings.workers(), progress));
            results.addAll(recordedReplay(verifier, runner).results(recordings, this::replayer));
            List<String> leftBehind = state.map(ServerState::delete).orElse(List.of());
            Duration replay = Duration.between(ready, Instant.now());
            List<MutantResult> mutants = settings.mutants() ? mutants(mutation, verifier, results) : List.of();
            return new Run(
                    plan,
                    RejectedCredentials.inconclusive(
                            results, settings.server(), settings.shard().isWhole()),
                    coverage.read(),
                    settings.threshold(),
                    target.description(),
                    settings.server(),
                    settings.client().map(Class::getName),
                    settings.shard(),
                    checks(verifier),
                    verifier.documentViolations(),
                    verifier.disabledChecks(),
                    unverified,
                    mutants,
                    state.map(server -> server.sequences().links()).orElse(List.of()),
                    state.map(server -> server.sequences().untested()).orElse(List.of()),
                    leftBehind,
                    remarks(plan, recordings, mutation, standIn, state),
                    start,
                    planning,
                    replay,
                    settings.secrets());
        }
    }

    private List<String> remarks(
            Plan plan, Recordings recordings, FaultInjection mutation, StandIn standIn, Optional<ServerState> state) {
        List<String> remarks = new ArrayList<>(recordings.notes());
        remarks.addAll(standIn.notes());
        state.ifPresent(server -> remarks.addAll(server.sequences().problems()));
        settings.server().ifPresent(server -> remarks.addAll(notes(plan, server)));
        if (mutation.isIncomplete()) {
            remarks.add(
                    "the responses were too large to keep all of them: faults were injected into some of them only");
        }
        return remarks;
    }

    private Map<String, String> checks(Verifier verifier) {
        Map<String, String> checks = new TreeMap<>(verifier.checks());
        settings.server().ifPresent(server -> checks.putAll(StateCheck.questions()));
        return checks;
    }

    private static List<String> notes(Plan plan, ServerSettings server) {
        List<String> notes = new ArrayList<>(ServerPlan.notes(plan, server));
        server.credentials()
                .unused(plan.contract().operations())
                .forEach(variable ->
                        notes.add(variable + " is set, but no operation has a security scheme of this name"));
        server.runId()
                .ifPresent(id -> notes.add("each request had the header " + ServerSettings.RUN_HEADER + ": " + id));
        return notes;
    }

    private static Set<String> names(Contract contract) {
        return contract.operations().stream().map(ContractOperation::name).collect(Collectors.toSet());
    }

    private Recordings recordings(Plan plan) {
        return settings.recordings()
                .map(all -> Recordings.read(all, plan.contract(), plan.schemas()))
                .map(all -> new Recordings(settings.shard().of(all.entries()), all.notes()))
                .orElse(Recordings.NONE);
    }

    private RecordedReplay recordedReplay(Verifier verifier, CaseRunner runner) {
        Predicate<Case> sendable = planned ->
                settings.planning().operations().exclusion(planned.operation()).isEmpty()
                        && settings.server()
                                .map(server -> server.allows(planned.operation(), planned.method()))
                                .orElse(true);
        return new RecordedReplay(verifier, runner, sendable, settings.server().isEmpty());
    }

    /** Injects faults. A gate that found a violation without them would find it with each of them. */
    private List<MutantResult> mutants(FaultInjection mutation, Verifier verifier, List<CaseResult> results) {
        if (results.stream().anyMatch(result -> !result.violations().isEmpty())) {
            return List.of();
        }
        try (RepeatingServer server = new RepeatingServer()) {
            CaseRunner ofServers = new CaseRunner(replayer(server), verifier, exchange -> {});
            List<MutantResult> mutants = new ArrayList<>(mutation.intoServer(ofServers::one, server));
            settings.client().ifPresent(type -> {
                FaultyClient client = new FaultyClient();
                Replayer replayer = Replayer.throughClient(type, server, settings.limits(), client);
                mutants.addAll(
                        mutation.intoClient(new CaseRunner(replayer, verifier, exchange -> {})::one, server, client));
            });
            return mutants;
        }
    }

    private Plan plan(Contract contract) {
        Plan plan = Planner.plan(contract, settings.planning());
        return settings.server().map(server -> ServerPlan.of(plan, server)).orElse(plan);
    }

    private Target target(Plan plan, List<Case> cases) {
        return settings.server()
                .map(server -> real(server, plan, cases))
                .orElseGet(() -> Prism.startOrReach(settings.prism(), plan.servedFor(cases)));
    }

    private Target real(ServerSettings server, Plan plan, List<Case> cases) {
        List<ContractOperation> called =
                cases.stream().map(Case::operation).distinct().toList();
        Target way = Prism.before(server, settings.prism(), plan.contract().selfContained());
        try {
            server.credentials().fetchTokens(called, server.url());
        } catch (IOException e) {
            way.close();
            throw new TargetUnavailableException("Not verified: " + e.getMessage(), e);
        }
        return new RealServer(
                server, way, plan.contract().operations(), settings.planning().operations());
    }

    private Verifier verifier(Plan plan) {
        CheckSettings checks =
                new CheckSettings(settings.client().isPresent(), settings.maxResponseTime(), settings.checks());
        return new Verifier(plan.contract(), plan.schemas(), checks);
    }

    private Replayer replayer(Target target) {
        return settings.client()
                .map(type -> Replayer.throughClient(type, target, settings.limits()))
                .orElseGet(() -> Replayer.onTheWire(target, settings.limits()));
    }
}
