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

/** A call from the method to the decoded value, with an answer from memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 2, time = 1)
@Fork(1)
public class CallBenchmark {
    private static final String URL = "http://localhost/";

    /** By whom. */
    @Param
    public Caller.Of of;

    private Caller caller;

    /** Makes the client. */
    @Setup
    public void prepare() {
        caller = of.inMemory(URL, Payload.SOURCE);
    }

    /** One that waits. */
    @Benchmark
    public Object sync() throws Exception {
        return caller.call();
    }

    /** One that does not, and is waited for. */
    @Benchmark
    public Object async() throws Exception {
        return caller.callAsync().get();
    }
}
