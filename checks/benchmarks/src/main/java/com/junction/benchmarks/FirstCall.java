package com.junction.benchmarks;

/** A program that makes one call: {@code FirstCall CLIENT URL}. */
public final class FirstCall {
    private FirstCall() {}

    /** Makes the call. */
    public static void main(String[] arguments) throws Exception {
        if (Caller.Of.valueOf(arguments[0]).overNetwork(arguments[1]).call() == null) {
            throw new IllegalStateException("There is no answer");
        }
        // Otherwise OkHttp's threads would keep the process alive for a minute.
        System.exit(0);
    }
}
