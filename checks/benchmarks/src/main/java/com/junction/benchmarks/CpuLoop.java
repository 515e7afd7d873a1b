package com.junction.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;

/**
 * Measures the CPU time of its only thread, which other processes disturb much less than they disturb wall time. Usage:
 * {@code CpuLoop decode|encode|call VARIANT PAYLOAD WARMUP_SECONDS SECONDS}. It prints one line: nanoseconds of CPU time
 * for one run (the median of batches, and the lowest), and the bytes that one run allocates.
 */
public final class CpuLoop {
    /** Long enough for the clock of the thread, which counts in ticks on some machines. */
    private static final double BATCH_NANOS = 40e6;

    private static volatile Object result;

    private CpuLoop() {}

    /** A program that is measured. */
    private interface Program {
        Object run() throws Exception;
    }

    /** Runs the program. */
    public static void main(String[] arguments) throws Exception {
        Program program = program(arguments[0], arguments[1], Payload.valueOf(arguments[2]));
        long warmup = Long.parseLong(arguments[3]) * 1_000_000_000L;
        long all = warmup + Long.parseLong(arguments[4]) * 1_000_000_000L;
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<Double> nanos = new ArrayList<>();
        long bytes = 0;
        long runs = 1;
        long begin = threads.getCurrentThreadCpuTime();
        long end = begin;
        while (end - begin < all) {
            long allocated = threads.getCurrentThreadAllocatedBytes();
            long start = threads.getCurrentThreadCpuTime();
            for (long i = 0; i < runs; i++) {
                result = program.run();
            }
            end = threads.getCurrentThreadCpuTime();
            bytes = (threads.getCurrentThreadAllocatedBytes() - allocated) / runs;
            double each = Math.max(1, (double) (end - start) / runs);
            if (end - begin > warmup) {
                nanos.add(each);
            }
            runs = Math.max(1, (long) (BATCH_NANOS / each));
        }
        nanos.sort(null);
        System.out.println(Math.round(nanos.get(nanos.size() / 2)) + " " + Math.round(nanos.get(0)) + " " + bytes);
        System.exit(0);
    }

    private static Program program(String what, String variant, Payload payload) throws Exception {
        if (what.equals("call")) {
            Caller caller = Caller.Of.valueOf(variant).inMemory("http://localhost/", payload);
            return caller::call;
        }
        Codec codec = Codec.Of.valueOf(variant).codec();
        Buffer received = new Buffer().write(payload.json());
        if (what.equals("decode")) {
            return () -> codec.decode(payload, received.clone());
        }
        Object value = codec.decode(payload, received.clone());
        Buffer sent = new Buffer();
        return () -> {
            codec.encode(payload, value, sent);
            long size = sent.size();
            sent.clear();
            return size;
        };
    }
}
