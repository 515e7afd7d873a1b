package com.junction.contract.server;

/** A server that cases are sent to. */
public interface Target extends AutoCloseable {
    /** Its base URL. */
    String url();

    /** What it is, for people. */
    String description();

    /** Whether it still runs. A mock may end on a hostile request; that is no broken contract. */
    boolean isAlive();

    /** Starts it again after it has ended; its URL may change. */
    void restart();

    /** What it has said so far, for the case that something is wrong with it. */
    String log();

    @Override
    void close();
}
