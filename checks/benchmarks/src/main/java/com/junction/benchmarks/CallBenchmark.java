package com.junction.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures a call from the method to the decoded value, with a response from memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 2, time = 1)
@Fork(1)
public class CallBenchmark {
    private static final String URL = "http://localhost/";

    @Param
    public Caller.Of of;

    private Caller caller;

    /** Creates the client. */
    @Setup
    public void prepare() {
        caller = of.inMemory(URL, Payload.SOURCE);
    }

    /** Measures a blocking call. */
    @Benchmark
    public Object sync() throws Exception {
        return caller.call();
    }

    /** Measures an asynchronous call and waits for its result. */
    @Benchmark
    public Object async() throws Exception {
        return caller.callAsync().get();
    }
}
