package com.junction.contract.target;

import java.util.List;
import okhttp3.Interceptor;

/** A server that cases are sent to. */
public interface Target extends AutoCloseable {
    /** Its base URL. */
    String url();

    /** What it is, for people. */
    String description();

    /** What requests to it go through, in this order, after they were captured. */
    default List<Interceptor> interceptors() {
        return List.of();
    }

    /** Whether it still runs. A mock may end on a hostile request; that is no broken contract. */
    boolean isAlive();

    /** Starts it again after it has ended; its URL may change. */
    void restart();

    /** What it has said so far, for the case that something is wrong with it. */
    String log();

    @Override
    void close();
}
