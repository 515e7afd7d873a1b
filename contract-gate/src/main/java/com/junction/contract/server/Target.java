package com.junction.contract.server;

import java.util.List;
import okhttp3.Interceptor;

/** A server that cases are sent to. */
public interface Target extends AutoCloseable {
    /** Its base URL. */
    String url();

    /** A description for reports. */
    String description();

    /** The interceptors of requests to it, in this order, after the requests are captured. */
    default List<Interceptor> interceptors() {
        return List.of();
    }

    /** Whether it still runs. A mock may end on a hostile request, which does not violate the contract. */
    boolean isAlive();

    /** Starts it again after it has ended. Its URL may change. */
    void restart();

    /** Its output so far, to explain failures. */
    String log();

    @Override
    void close();
}
