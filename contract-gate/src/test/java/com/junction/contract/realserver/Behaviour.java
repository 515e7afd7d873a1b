package com.junction.contract.realserver;

import java.time.Duration;
import java.util.Optional;

/** How a server behaves: right, as a variant, but for one planted fault. */
record Behaviour(Variant variant, Optional<ProjectsFault> fault) {
    private static final Duration DELAY = Duration.ofMillis(40);

    boolean has(ProjectsFault planted) {
        return fault.filter(planted::equals).isPresent();
    }

    /** How much later than its creation a resource can be read, in nanoseconds. */
    long delay() {
        return variant.has(Habit.ASYNCHRONOUS_CREATION) ? DELAY.toNanos() : 0;
    }
}
