package com.junction.contract.gate;

import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Replayer;
import com.junction.contract.replay.WireCapture;
import com.junction.contract.report.CaseResult;
import com.junction.contract.schema.LimitReachedException;
import com.junction.contract.schema.Violation;
import com.junction.contract.sequence.Sequences;
import com.junction.contract.verify.Judgement;
import com.junction.contract.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sends cases, and judges the exchanges. */
final class CaseRunner {
    private final Replayer replayer;
    private final Verifier verifier;
    private final Consumer<Exchange> judged;
    private final Optional<StandIn> standIn;
    private final Optional<Sequences> sequences;

    /** @param judged gets every judged exchange with its bodies */
    CaseRunner(Replayer replayer, Verifier verifier, Consumer<Exchange> judged) {
        this(replayer, verifier, judged, Optional.empty(), Optional.empty());
    }

    /** @param standIn answers valid requests instead of a mock that does not answer as planned */
    CaseRunner(Replayer replayer, Verifier verifier, Consumer<Exchange> judged, StandIn standIn) {
        this(replayer, verifier, judged, Optional.of(standIn), Optional.empty());
    }

    /** @param sequences gives the cases the identifiers of real resources, and looks at all exchanges */
    CaseRunner(Replayer replayer, Verifier verifier, Consumer<Exchange> judged, Sequences sequences) {
        this(replayer, verifier, judged, Optional.empty(), Optional.of(sequences));
    }

    private CaseRunner(
            Replayer replayer,
            Verifier verifier,
            Consumer<Exchange> judged,
            Optional<StandIn> standIn,
            Optional<Sequences> sequences) {
        this.replayer = replayer;
        this.verifier = verifier;
        this.judged = judged;
        this.standIn = standIn;
        this.sequences = sequences;
    }

    /** Returns the results of cases in their order, whatever the number of workers. */
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

    /** Returns the result of one case. */
    CaseResult one(Case planned) {
        Case bound = sequences.map(server -> server.bound(planned)).orElse(planned);
        CaseResult result = replayer.replay(bound, exchange -> {
            sequences.ifPresent(server -> server.observe(exchange));
            return result(verifier, exchange, judged);
        });
        // The stand-in does not hide an unreachable mock. It does not reject invalid requests either, because a
        // rejection by the gate itself would prove nothing.
        boolean replaceable = !result.isJudged()
                && planned.kind().isAllowed()
                && !result.exchange().isUnreachable();
        return standIn.filter(any -> replaceable)
                .map(server -> server.again(result))
                .orElse(result);
    }

    /**
     * Returns the result of an exchange.
     *
     * @param judged gets the exchange, unless judging it exceeds a limit
     */
    static CaseResult result(Verifier verifier, Exchange exchange, Consumer<Exchange> judged) {
        Judgement judgement = judgement(verifier, exchange, judged);
        Exchange admitted = judgement.exchange();
        // Drops the bodies of conforming exchanges to save memory.
        boolean shown =
                !judgement.violations().isEmpty() || admitted.inconclusive().isPresent();
        List<String> wrong =
                judgement.violations().stream().map(Violation::instance).toList();
        return new CaseResult(shown ? admitted.shortened(wrong) : admitted.withoutBodies(), judgement.violations());
    }

    /**
     * Judges an exchange, which is inconclusive if judging it exceeds a limit.
     *
     * @param judged gets the exchange, unless judging it exceeds a limit
     */
    static Judgement judgement(Verifier verifier, Exchange exchange, Consumer<Exchange> judged) {
        try {
            Judgement judgement = verifier.judge(exchange);
            judged.accept(judgement.exchange());
            return judgement;
        } catch (LimitReachedException e) {
            return beyondLimit(exchange, e.getMessage());
        } catch (StackOverflowError e) {
            return beyondLimit(exchange, "its value is nested too deeply");
        }
    }

    private static Judgement beyondLimit(Exchange exchange, @Nullable String what) {
        return new Judgement(exchange.unjudged(WireCapture.beyondLimit(what)), List.of());
    }
}
