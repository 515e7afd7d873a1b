package com.junction.contract.replay.limit;

import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets only one thread at a time read and judge a large response, because its JSON value takes many times the memory of
 * its text. So the memory of a run does not grow with the number of workers.
 */
public final class LargeAnswers {
    private static final int LARGE = 512 << 10;

    private final ReentrantLock turn = new ReentrantLock(true);

    /** Waits until no other thread handles a large response. */
    public void await(long size) {
        if (size > LARGE && !turn.isHeldByCurrentThread()) {
            turn.lock();
        }
    }

    /** Ends the turn of the current thread, if it has one. */
    public void done() {
        if (turn.isHeldByCurrentThread()) {
            turn.unlock();
        }
    }
}
