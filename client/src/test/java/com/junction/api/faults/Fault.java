package com.junction.api.faults;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * A fault, and the expected outcome of a call.
 *
 * @param kind the layer of the fault
 * @param name describes the fault
 * @param site the target of the calls
 * @param timeout the timeout of the call
 * @param outcome the expected outcome of the call
 */
record Fault(String kind, String name, Supplier<Site> site, Duration timeout, Outcome outcome) {
    @Override
    public String toString() {
        return kind + ": " + name;
    }
}
