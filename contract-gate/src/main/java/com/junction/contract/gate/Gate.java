package com.junction.contract.gate;

import com.junction.contract.coverage.CoverageReader;
import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.mutation.FaultyClient;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.Plan;
import com.junction.contract.plan.PlannedAnswers;
import com.junction.contract.plan.Planner;
import com.junction.contract.plan.ServerPlan;
import com.junction.contract.prism.Prism;
import com.junction.contract.recorded.Recordings;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Replayer;
import com.junction.contract.report.CaseResult;
import com.junction.contract.report.UnverifiedOperations;
import com.junction.contract.report.MutantResult;
import com.junction.contract.report.Run;
import com.junction.contract.target.RepeatingServer;
import com.junction.contract.target.Target;
import com.junction.contract.verify.Verifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Plans a contract, replays the plan, judges each exchange, and says what all of it comes to. */
public final class Gate {
    private final GateSettings settings;
    private final Progress progress;

    /** A gate that tells how far it is. */
    public Gate(GateSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Runs once. No exception has a secret in its message.
     *
     * @throws IllegalArgumentException where the document or another file cannot be used; the message says where
     * @throws com.junction.contract.target.TargetUnavailableException where there is nothing to send cases to
     */
    public Run run() {
        return settings.secrets().guard(this::runOnce);
    }

    private Run runOnce() {
        Instant start = Instant.now();
        Plan plan = plan();
        Duration planning = Duration.between(start, Instant.now());
        Verifier verifier = verifier(plan.contract());
        UnverifiedOperations unverified = settings.checks()
                .map(file -> UnverifiedOperations.read(file, names(plan.contract())))
                .orElse(UnverifiedOperations.NONE);
        List<Case> cases = settings.shard().of(plan.cases());
        CoverageReader coverage = new CoverageReader(plan, settings.server().isEmpty(), unverified.reasons());
        Mutation mutation = new Mutation(plan);
        Consumer<Exchange> heard = settings.mutants() ? mutation::keep : exchange -> {};
        Consumer<Exchange> judged = heard.andThen(coverage::add);
        PlannedAnswers answers = new PlannedAnswers(plan);
        Verifier ofMock = verifier.ofMock(answers::exampleFor);
        Function<Target, Replayer> replayers = this::replayer;
        Recordings recordings = recordings(plan.contract());
        boolean needsTarget = !cases.isEmpty() || !recordings.entries().isEmpty();
        try (Target target = needsTarget ? target(plan, cases) : NoTarget.NEEDED;
                StandIn standIn = new StandIn(answers, replayers::apply, ofMock, judged)) {
            Instant ready = Instant.now();
            CaseRunner runner = settings.server().isPresent()
                    ? new CaseRunner(replayers.apply(target), verifier, judged)
                    : new CaseRunner(replayers.apply(target), ofMock, judged, Optional.of(standIn));
            List<CaseResult> results = new ArrayList<>(runner.all(cases, settings.workers(), progress));
            results.addAll(replay(recordings, plan.contract(), runner));
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
                    verifier.checks(),
                    verifier.faultsOfDocument(),
                    verifier.disabledChecks(),
                    unverified,
                    mutants,
                    remarks(plan.contract(), recordings, mutation, standIn),
                    planning,
                    replay,
                    settings.secrets());
        }
    }

    private List<String> remarks(Contract contract, Recordings recordings, Mutation mutation, StandIn standIn) {
        List<String> remarks = new ArrayList<>(recordings.notes());
        remarks.addAll(standIn.notes());
        settings.server().ifPresent(server -> remarks.addAll(ServerPlan.notes(contract, server)));
        if (mutation.isIncomplete()) {
            remarks.add("the answers were too large to keep them all: faults were made in some of them only");
        }
        return remarks;
    }

    private static Set<String> names(Contract contract) {
        return contract.operations().stream().map(ContractOperation::name).collect(Collectors.toSet());
    }

    private Recordings recordings(Contract contract) {
        return settings.recordings()
                .map(all -> Recordings.read(all, contract))
                .map(all -> new Recordings(settings.shard().of(all.entries()), all.notes()))
                .orElse(Recordings.NONE);
    }

    private List<CaseResult> replay(Recordings recordings, Contract contract, CaseRunner runner) {
        Predicate<String> sendable =
                method -> settings.server().map(server -> server.allows(method)).orElse(true);
        return new RecordedReplay(
                        verifier(contract), runner, sendable, settings.server().isEmpty())
                .results(recordings, this::replayer);
    }

    /** A gate that finds something wrong with everything is not tested by faults. */
    private List<MutantResult> mutants(Mutation mutation, Verifier verifier, List<CaseResult> results) {
        if (results.stream().anyMatch(result -> !result.violations().isEmpty())) {
            return List.of();
        }
        try (RepeatingServer server = new RepeatingServer()) {
            CaseRunner ofServers = new CaseRunner(replayer(server), verifier, exchange -> {});
            List<MutantResult> mutants = new ArrayList<>(mutation.ofServer(ofServers, server));
            settings.client().ifPresent(type -> {
                FaultyClient client = new FaultyClient();
                Replayer replayer = Replayer.throughClient(type, server, settings.limits(), client);
                mutants.addAll(mutation.ofClient(new CaseRunner(replayer, verifier, exchange -> {}), server, client));
            });
            return mutants;
        }
    }

    private Plan plan() {
        Plan plan = Planner.plan(Contract.read(settings.document(), settings.reading()), settings.planning());
        return settings.server().map(server -> ServerPlan.of(plan, server)).orElse(plan);
    }

    private Target target(Plan plan, List<Case> cases) {
        return settings.server()
                .map(server ->
                        Prism.before(server, settings.prism(), plan.contract().selfContained()))
                .orElseGet(() -> Prism.startOrReach(settings.prism(), plan.servedFor(cases)));
    }

    private Verifier verifier(Contract contract) {
        Verifier verifier = settings.client().isPresent() ? Verifier.ofClient(contract) : Verifier.ofServer(contract);
        settings.longestResponse().ifPresent(verifier::within);
        settings.checks().ifPresent(verifier::without);
        return verifier;
    }

    private Replayer replayer(Target target) {
        return settings.client()
                .map(type -> Replayer.throughClient(type, target, settings.limits()))
                .orElseGet(() -> Replayer.onTheWire(target, settings.limits()));
    }
}
