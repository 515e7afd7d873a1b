package com.junction.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
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

/** Measures decoding a body from the segments that it arrives in, and encoding one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 2, time = 1)
@Fork(1)
public class CodecBenchmark {
    @Param
    public Payload payload;

    @Param
    public Codec.Of of;

    private Codec codec;
    private Buffer received;
    private Object value;
    private final Buffer sent = new Buffer();

    /** Decodes the payload once, for the benchmark of encoding. */
    @Setup
    public void prepare() throws IOException {
        codec = of.codec();
        received = new Buffer().write(payload.json());
        value = codec.decode(payload, received.clone());
    }

    /** Measures decoding. */
    @Benchmark
    public Object decode() throws IOException {
        return codec.decode(payload, received.clone());
    }

    /** Measures encoding. */
    @Benchmark
    public long encode() throws IOException {
        codec.encode(payload, value, sent);
        long size = sent.size();
        sent.clear();
        return size;
    }
}
