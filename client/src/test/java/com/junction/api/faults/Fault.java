package com.junction.api.faults;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Something that goes wrong, and what a call makes of it.
 *
 * @param kind where it goes wrong
 * @param name what happens
 * @param site where calls go to
 * @param timeout of the call
 * @param outcome of the call
 */
record Fault(String kind, String name, Supplier<Site> site, Duration timeout, Outcome outcome) {
    @Override
    public String toString() {
        return kind + ": " + name;
    }
}
