package com.junction.contract.gate;

import com.junction.contract.links.Links;
import com.junction.contract.plan.Plan;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Replayer;
import com.junction.contract.resource.Polling;
import com.junction.contract.sequence.Sequences;
import com.junction.contract.server.ServerSettings;
import com.junction.contract.verify.Verifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The sequences of a run. What they create on the server is deleted at the end, also after an interrupt. */
final class ServerState {
    private static final int PASSES_AFTER_INTERRUPT = 4;

    private final Sequences sequences;
    private final Thread interrupt;
    private volatile boolean interrupted;

    /** @param judged gets every judged exchange with its bodies */
    ServerState(
            Plan plan,
            ServerSettings server,
            Replayer replayer,
            Verifier verifier,
            Consumer<Exchange> judged,
            Progress progress) {
        this.sequences = new Sequences(
                plan,
                Links.of(plan.contract()),
                server.unsafeMethods() || !server.unsafeOperations().isEmpty(),
                verifier.disabledChecks(),
                planned -> {
                    requireRunning();
                    return replayer.replay(planned, exchange -> {
                        observe(exchange);
                        return CaseRunner.judgement(verifier, exchange, judged);
                    });
                });
        this.interrupt = new Thread(() -> progress.interrupted(deleteAfterInterrupt()), "deletes what was created");
        Runtime.getRuntime().addShutdownHook(interrupt);
    }

    private void observe(Exchange exchange) {
        sequences.observe(exchange);
    }

    /** After an interrupt, only the thread that deletes sends requests. */
    void requireRunning() {
        if (interrupted && Thread.currentThread() != interrupt) {
            throw new IllegalStateException("The run was interrupted");
        }
    }

    private List<String> deleteAfterInterrupt() {
        interrupted = true;
        Set<String> left = new LinkedHashSet<>();
        // Requests that were on their way may create something a moment later.
        for (int i = 1; i <= PASSES_AFTER_INTERRUPT; i++) {
            left.addAll(sequences.delete());
            Polling.pause(PASSES_AFTER_INTERRUPT);
        }
        return List.copyOf(left);
    }

    Sequences sequences() {
        return sequences;
    }

    /** Deletes what the run created, and returns what could not be deleted. */
    List<String> delete() {
        List<String> left = sequences.delete();
        if (!interrupted) {
            Runtime.getRuntime().removeShutdownHook(interrupt);
        }
        return left;
    }
}
