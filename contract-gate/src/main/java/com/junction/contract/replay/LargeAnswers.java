package com.junction.contract.replay;

import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one thread at a time read and judge a large answer, whose value takes many times the memory of its text. So the
 * memory of a run does not grow with the number of workers.
 */
final class LargeAnswers {
    private static final int LARGE = 512 << 10;

    private final ReentrantLock turn = new ReentrantLock(true);

    /** Waits until no other thread is at a large answer. */
    void await(long size) {
        if (size > LARGE && !turn.isHeldByCurrentThread()) {
            turn.lock();
        }
    }

    /** Says that the current thread is done with its answer, large or not. */
    void done() {
        if (turn.isHeldByCurrentThread()) {
            turn.unlock();
        }
    }
}
