package com.junction.contract.sequence;

import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.resource.Sender;
import com.junction.contract.verify.Judgement;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Asks again if a server may need a moment until a change shows. */
record Polling(Sender sender) {
    private static final int FEW = 4;
    private static final int MANY = 40;
    private static final long PAUSE_MILLIS = 150;

    /**
     * Sends a case until the exchange is as expected. The last exchange counts.
     *
     * @param isAsynchronous whether the server has said that it is not done yet
     */
    Judgement until(Predicate<Exchange> expected, Case planned, boolean isAsynchronous) {
        Judgement judgement = sender.send(planned);
        for (int i = 1; i < (isAsynchronous ? MANY : FEW) && !expected.test(judgement.exchange()); i++) {
            pause();
            judgement = sender.send(planned);
        }
        return judgement;
    }

    /** Searches a list until the item is there, or until it is gone. */
    ListReader.Search search(ListReader list, JsonNode identifier, Case plain, boolean expected) {
        ListReader.Search search = list.find(identifier, plain, sender);
        for (int i = 1; i < FEW && search.isComplete() && search.item().isPresent() != expected; i++) {
            pause();
            search = list.find(identifier, plain, sender);
        }
        return search;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
