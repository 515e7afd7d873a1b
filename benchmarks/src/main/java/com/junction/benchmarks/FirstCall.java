package com.junction.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;

/**
 * What a process that makes one call runs: {@code FirstCall CLIENT URL}. It prints the milliseconds of CPU and the
 * kilobytes of memory that it took, as Linux counts them.
 */
public final class FirstCall {
    private static final int FIELDS_TO_THE_NAME = 2;
    private static final int USER = 14;
    private static final int SYSTEM = 15;
    private static final int MILLIS_PER_TICK = 10;

    private FirstCall() {}

    /** Makes the call. */
    public static void main(String[] arguments) throws Exception {
        String url = arguments[1];
        Caller.Of of = Caller.Of.valueOf(arguments[0]);
        Caller caller = of == Caller.Of.STOCK_JACKSON
                ? new Caller.JacksonCaller(url, java.net.http.HttpClient.newBuilder())
                : of.caller(url, new OkHttpClient());
        if (caller.call() == null) {
            throw new IllegalStateException("There is no answer");
        }
        System.out.println(cpuMillis() + " " + peakKilobytes());
        // OkHttp's threads would keep the process for a minute.
        System.exit(0);
    }

    /** proc(5): the name of the program, in parentheses, may have spaces. */
    private static long cpuMillis() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(fields[USER - FIELDS_TO_THE_NAME - 1])
                + Long.parseLong(fields[SYSTEM - FIELDS_TO_THE_NAME - 1]);
        return ticks * MILLIS_PER_TICK;
    }

    private static long peakKilobytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
