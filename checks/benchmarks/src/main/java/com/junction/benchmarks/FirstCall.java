package com.junction.benchmarks;

/** What a process that makes one call runs: {@code FirstCall CLIENT URL}. */
public final class FirstCall {
    private FirstCall() {}

    /** Makes the call. */
    public static void main(String[] arguments) throws Exception {
        if (Caller.Of.valueOf(arguments[0]).overNetwork(arguments[1]).call() == null) {
            throw new IllegalStateException("There is no answer");
        }
        // OkHttp's threads would keep the process for a minute.
        System.exit(0);
    }
}
