package com.junction.contract.resource;

import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.verify.Judgement;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Asks again if a server may need a moment until a change shows. */
public record Polling(Sender sender) {
    /** How often a server is asked that has not said that it needs time. */
    public static final int FEW = 6;

    private static final int MANY = 45;
    private static final int SHORTEST_MILLIS = 10;
    private static final int LONGEST_MILLIS = 160;

    /**
     * Sends a case until the exchange is as expected. The last exchange counts.
     *
     * @param isAsynchronous whether the server has said that it is not done yet
     */
    public Judgement until(Predicate<Exchange> expected, Case planned, boolean isAsynchronous) {
        Judgement judgement = sender.send(planned);
        for (int i = 1; i < (isAsynchronous ? MANY : FEW) && !expected.test(judgement.exchange()); i++) {
            pause(i);
            judgement = sender.send(planned);
        }
        return judgement;
    }

    /**
     * Waits a moment, which is longer for each further attempt.
     *
     * @param attempt the number of attempts so far
     */
    public static void pause(int attempt) {
        try {
            TimeUnit.MILLISECONDS.sleep(Math.min(LONGEST_MILLIS, SHORTEST_MILLIS << Math.min(attempt, 4)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
