package com.junction.contract.gate;

import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Replayer;
import com.junction.contract.report.CaseResult;
import com.junction.contract.verify.Verifier;
import com.junction.contract.verify.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Sends cases and judges what comes of them. */
final class Judge {
    private final Replayer replayer;
    private final Verifier verifier;
    private final Consumer<Exchange> judged;

    /** @param judged hears of every exchange, before what nobody will look at is dropped from it */
    Judge(Replayer replayer, Verifier verifier, Consumer<Exchange> judged) {
        this.replayer = replayer;
        this.verifier = verifier;
        this.judged = judged;
    }

    /** All results, in the order of the cases, however many are sent at a time. */
    List<CaseResult> all(List<Case> cases, int workers, Progress progress) {
        ExecutorService executor = Executors.newFixedThreadPool(workers);
        try {
            List<Future<CaseResult>> pending = new ArrayList<>();
            cases.forEach(planned -> pending.add(executor.submit(() -> one(planned))));
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
            executor.shutdownNow();
        }
    }

    /** The result of one case. */
    CaseResult one(Case planned) {
        Exchange exchange = verifier.admit(replayer.replay(planned));
        List<Violation> violations = verifier.verify(exchange);
        judged.accept(exchange);
        // What conforms is many, and nobody looks at it.
        boolean shown = !violations.isEmpty() || exchange.inconclusive().isPresent();
        return new CaseResult(shown ? exchange : exchange.withoutBodies(), violations);
    }
}
