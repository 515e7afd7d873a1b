package com.junction.retrofit.runtime;

import java.time.Duration;

/** Checks the limits of calls. */
final class Requirements {
    private Requirements() {}

    static int notNegative(String name, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " is " + value + ", but must not be negative");
        }
        return value;
    }

    static Duration notNegative(String name, Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(name + " is " + value + ", but must not be negative");
        }
        return value;
    }
}
