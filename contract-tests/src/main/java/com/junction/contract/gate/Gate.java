package com.junction.contract.gate;

import com.junction.contract.coverage.CoverageReader;
import com.junction.contract.document.Contract;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.Plan;
import com.junction.contract.plan.Planner;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Replayer;
import com.junction.contract.report.CaseResult;
import com.junction.contract.report.Verdict;
import com.junction.contract.server.Prism;
import com.junction.contract.server.Target;
import com.junction.contract.verify.Verifier;
import com.junction.contract.verify.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
     * Runs once.
     *
     * @throws IllegalArgumentException where the document or another file cannot be used; the message says where
     * @throws com.junction.contract.server.TargetUnavailableException where there is nothing to send cases to
     */
    public GateRun run() {
        Instant start = Instant.now();
        Plan plan = Planner.plan(Contract.read(settings.document()), settings.planning());
        Duration planning = Duration.between(start, Instant.now());
        Verifier verifier = verifier(plan.contract());
        try (Target target = Prism.start(settings.target(), plan.served())) {
            Instant ready = Instant.now();
            CoverageReader coverage = new CoverageReader(plan);
            List<CaseResult> results = replay(plan, replayer(plan.contract(), target), verifier, coverage);
            Duration replay = Duration.between(ready, Instant.now());
            Verdict verdict = Verdict.of(plan, results).withCoverage(coverage.read(), settings.leastCoverage());
            return new GateRun(plan, verdict, target.description(), verifier.switchedOff(), planning, replay);
        }
    }

    private Verifier verifier(Contract contract) {
        Verifier verifier = settings.client().isPresent() ? Verifier.ofClient(contract) : Verifier.ofServer(contract);
        settings.longestResponse().ifPresent(verifier::within);
        return verifier.without(settings.switchedOff());
    }

    private Replayer replayer(Contract contract, Target target) {
        return settings.client()
                .map(type -> Replayer.throughClient(type, contract.tree(), target))
                .orElseGet(() -> Replayer.onTheWire(contract.tree(), target));
    }

    /** In the order of the plan, however many are sent at a time. */
    private List<CaseResult> replay(Plan plan, Replayer replayer, Verifier verifier, CoverageReader coverage) {
        ExecutorService workers = Executors.newFixedThreadPool(settings.workers());
        try {
            List<Future<CaseResult>> pending = new ArrayList<>();
            for (Case planned : plan.cases()) {
                pending.add(workers.submit(() -> judge(replayer.replay(planned), verifier, coverage)));
            }
            List<CaseResult> results = new ArrayList<>();
            int violated = 0;
            for (Future<CaseResult> each : pending) {
                CaseResult result = each.get();
                results.add(result);
                violated += result.violations().isEmpty() ? 0 : 1;
                progress.replayed(results.size(), pending.size(), violated);
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static CaseResult judge(Exchange replayed, Verifier verifier, CoverageReader coverage) {
        Exchange exchange = verifier.admit(replayed);
        List<Violation> violations = verifier.verify(exchange);
        coverage.add(exchange);
        // What conforms is many, and nobody looks at it.
        boolean shown = !violations.isEmpty() || exchange.inconclusive().isPresent();
        return new CaseResult(shown ? exchange : exchange.withoutBodies(), violations);
    }
}
