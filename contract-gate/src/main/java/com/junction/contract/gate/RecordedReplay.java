package com.junction.contract.gate;

import com.junction.contract.plan.Case;
import com.junction.contract.recorded.Recorded;
import com.junction.contract.recorded.Recordings;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.replay.Replayer;
import com.junction.contract.report.CaseResult;
import com.junction.contract.report.CaseResult.Recording;
import com.junction.contract.server.Answer;
import com.junction.contract.server.RepeatingServer;
import com.junction.contract.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Judges recorded exchanges, sends their requests again, and judges the new exchanges. */
final class RecordedReplay {
    private final Verifier ofRecorded;
    private final CaseRunner runner;
    private final Predicate<Case> sendable;
    private final boolean toMock;

    /**
     * A replay of recordings.
     *
     * @param ofRecorded judges recorded exchanges, whose server was not a mock
     * @param runner sends the cases again
     * @param sendable whether a case may be sent
     * @param toMock whether they are sent to a mock, which can be asked for a response
     */
    RecordedReplay(Verifier ofRecorded, CaseRunner runner, Predicate<Case> sendable, boolean toMock) {
        this.ofRecorded = ofRecorded;
        this.runner = runner;
        this.sendable = sendable;
        this.toMock = toMock;
    }

    /** Returns two results for each entry: as recorded, and sent again. */
    List<CaseResult> results(Recordings recordings, Function<RepeatingServer, Replayer> replayers) {
        List<CaseResult> results = new ArrayList<>();
        if (recordings.entries().isEmpty()) {
            return results;
        }
        try (RepeatingServer server = new RepeatingServer()) {
            Replayer replayer = replayers.apply(server);
            for (Recorded recorded : recordings.entries()) {
                results.add(asRecorded(recorded, server, replayer).of(Recording.ALL));
                if (sendable.test(recorded.again())) {
                    results.add(runner.one(
                                    toMock ? recorded.again() : recorded.again().withoutPreference())
                            .of(Recording.REQUEST));
                }
            }
        }
        return results;
    }

    /** A recorded response has the same limits as any other. */
    private static @Nullable String unjudged(Recorded recorded, Exchange repeated) {
        return recorded.unjudged() == null && repeated.isBeyondLimit() ? repeated.unjudged() : recorded.unjudged();
    }

    /** Judges a recorded exchange, with the recorded response as the client decodes it. */
    private CaseResult asRecorded(Recorded recorded, RepeatingServer server, Replayer replayer) {
        WireResponse response = recorded.response();
        server.answer(new Answer(response.status(), response.headers(), response.body(), false));
        return replayer.replay(recorded.recorded(), repeated -> {
            Exchange exchange = new Exchange(
                    recorded.recorded(),
                    recorded.request(),
                    response,
                    repeated.typed(),
                    repeated.problem(),
                    repeated.lostDefaults(),
                    unjudged(recorded, repeated));
            return CaseRunner.result(ofRecorded, exchange, judged -> {});
        });
    }
}
