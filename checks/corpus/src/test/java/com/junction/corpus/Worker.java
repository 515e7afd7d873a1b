package com.junction.corpus;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks documents in a JVM of its own, one after the other. It reads a job as JSON from each line of the input, and
 * writes a row as JSON to each line of the output. A thread cannot be stopped from outside, and a JVM that ran out of
 * memory cannot be trusted. So this JVM ends at the deadline or when it is out of memory, and {@link Workers} starts
 * another.
 */
final class Worker {
    private static final JsonMapper JSON = new JsonMapper();

    private final Generator generator;
    private final PrintStream rows;
    private final Duration deadline;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "deadline");
        thread.setDaemon(true);
        return thread;
    });
    private volatile String step = "";

    private Worker(Generator generator, PrintStream rows, Duration deadline) {
        this.generator = generator;
        this.rows = rows;
        this.deadline = deadline;
    }

    /**
     * Runs until the input ends.
     *
     * @param arguments the folder of the generator's command line, and the time limit for a document in seconds
     */
    public static void main(String[] arguments) throws IOException {
        // Libraries may print to standard output, so that output goes to the log and the rows go to the original
        // stream.
        PrintStream rows = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        new Worker(new Generator(Path.of(arguments[0])), rows, Duration.ofSeconds(Long.parseLong(arguments[1]))).run();
        System.exit(0);
    }

    private void run() throws IOException {
        BufferedReader jobs = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = jobs.readLine(); line != null; line = jobs.readLine()) {
            Job job = JSON.readValue(line, Job.class);
            Thread working = Thread.currentThread();
            ScheduledFuture<?> end =
                    clock.schedule(() -> end(job, working), deadline.toMillis(), TimeUnit.MILLISECONDS);
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            Row row = new CorpusCheck(generator, job, this::begin).check();
            end.cancel(false);
            answer(row.with((System.nanoTime() - start) / 1e9, megabytes()));
        }
    }

    private void begin(String next) {
        step = next.lines().findFirst().orElse(next);
        System.err.println(next);
    }

    private void end(Job job, Thread working) {
        StringBuilder message = new StringBuilder("more than " + deadline.toSeconds() + " s, in " + step);
        for (StackTraceElement element : working.getStackTrace()) {
            message.append("\n    at ").append(element);
        }
        answer(Row.failed(job.name(), Finding.of(Finding.TIME, message.toString()))
                .with((double) deadline.toSeconds(), megabytes()));
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(1);
    }

    private synchronized void answer(Row row) {
        rows.println(JSON.writeValueAsString(row));
    }

    private static long megabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
