package com.junction.contract.gate;

import com.junction.contract.output.Numbers;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.PlannedAnswers;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Replayer;
import com.junction.contract.report.CaseResult;
import com.junction.contract.server.RepeatingServer;
import com.junction.contract.verify.Verifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A server that gives the planned answers if a mock does not, so that the client is judged in any case. It starts
 * when it is needed.
 */
final class StandIn implements AutoCloseable {
    /** The most reasons that are listed one by one. */
    private static final int LISTED = 10;

    private final PlannedAnswers answers;
    private final Function<RepeatingServer, Replayer> replayers;
    private final Verifier verifier;
    private final Consumer<Exchange> judged;
    private final Map<String, Integer> answered = new TreeMap<>();
    private @Nullable Started started;

    /**
     * A stand-in that has not started.
     *
     * @param replayers creates the replayer that sends cases to it
     * @param verifier judges exchanges with a mock
     * @param judged receives every exchange
     */
    StandIn(
            PlannedAnswers answers,
            Function<RepeatingServer, Replayer> replayers,
            Verifier verifier,
            Consumer<Exchange> judged) {
        this.answers = answers;
        this.replayers = replayers;
        this.verifier = verifier;
        this.judged = judged;
    }

    private record Started(RepeatingServer server, CaseRunner runner) {}

    /**
     * Sends a case again, to this server.
     *
     * @param byMock an inconclusive result, which is returned if this one is inconclusive too
     */
    synchronized CaseResult again(CaseResult byMock) {
        Case planned = byMock.exchange().planned();
        Started running = started();
        running.server().answer(answers.to(planned));
        CaseResult result = running.runner().one(planned);
        if (!result.isJudged()) {
            return byMock;
        }
        answered.merge(byMock.exchange().inconclusive().orElse(""), 1, Integer::sum);
        return result;
    }

    private Started started() {
        Started running = started;
        if (running == null) {
            RepeatingServer server = new RepeatingServer();
            running = new Started(server, new CaseRunner(replayers.apply(server), verifier, judged));
            started = running;
        }
        return running;
    }

    /** Notes on the cases that it answered instead of the mock, with the most frequent reasons. */
    synchronized List<String> notes() {
        List<Map.Entry<String, Integer>> reasons = new ArrayList<>(answered.entrySet());
        reasons.sort(Comparator.comparing(reason -> -reason.getValue()));
        List<String> notes = new ArrayList<>();
        reasons.stream().limit(LISTED).forEach(reason -> notes.add(note(reason.getValue(), reason.getKey())));
        int others = reasons.stream().skip(LISTED).mapToInt(Map.Entry::getValue).sum();
        if (others > 0) {
            notes.add(note(others, Numbers.counted(reasons.size() - LISTED, "other reason")));
        }
        return notes;
    }

    private static String note(int cases, String why) {
        return Numbers.counted(cases, "case") + " answered by the gate, not by the mock: " + why;
    }

    @Override
    public synchronized void close() {
        if (started != null) {
            started.server().close();
        }
    }
}
