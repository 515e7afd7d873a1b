package com.junction.corpus;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Sends jobs to a {@link Worker}, and replaces the worker when a document ends it. */
final class Workers implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    /** The exit status of a JVM that runs out of memory with {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    /** The time that a worker has to end by itself. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    /** The worker gets the build's system properties with these prefixes. */
    private static final List<String> PROPERTIES = List.of("contract.", "prism.", "openapi.", "maxYaml");

    private final Path tools;
    private final Duration deadline;
    private final int megabytes;
    private final Path log;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "workers");
        thread.setDaemon(true);
        return thread;
    });

    /** The processes that workers started. They survive a worker that runs out of memory. */
    private final Set<ProcessHandle> children = ConcurrentHashMap.newKeySet();

    private volatile @Nullable Process process;

    /**
     * @param tools the folder of the generator's command line
     * @param deadline the time limit for one document
     * @param megabytes the heap of a worker
     * @param log the file that receives everything that a worker prints
     */
    Workers(Path tools, Duration deadline, int megabytes, Path log) {
        this.tools = tools;
        this.deadline = deadline;
        this.megabytes = megabytes;
        this.log = log;
    }

    /** Returns the row of a document, even if the worker fails. */
    Row check(Job job) throws IOException, InterruptedException {
        Process worker = process == null || !process.isAlive() ? start() : process;
        process = worker;
        String answer = ask(worker, JSON.writeValueAsString(job));
        if (answer != null) {
            Row row = JSON.readValue(answer, Row.class);
            if (row.isEnd()) {
                close();
            }
            return row;
        }
        boolean ended = worker.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS);
        close();
        return Row.failed(
                job.name(),
                ended && worker.exitValue() == OUT_OF_MEMORY
                        ? Finding.of(Finding.MEMORY, "more than " + megabytes + " MiB of heap")
                        : Finding.of(Finding.PROCESS, "the JVM ended: see " + log));
    }

    /**
     * Returns the worker's answer, or null if the worker ends without one. Kills a worker that misses its own deadline.
     */
    private @Nullable String ask(Process worker, String job) throws IOException {
        ScheduledFuture<?> end =
                clock.schedule(this::close, deadline.plus(GRACE).toSeconds(), TimeUnit.SECONDS);
        ScheduledFuture<?> watch =
                clock.scheduleAtFixedRate(() -> worker.descendants().forEach(children::add), 1, 1, TimeUnit.SECONDS);
        try {
            BufferedWriter jobs = worker.outputWriter(StandardCharsets.UTF_8);
            jobs.write(job);
            jobs.newLine();
            jobs.flush();
            BufferedReader rows = worker.inputReader(StandardCharsets.UTF_8);
            String line = rows.readLine();
            while (line != null && !line.startsWith("{")) {
                // A JVM that runs out of memory prints this line.
                line = rows.readLine();
            }
            return line;
        } catch (IOException e) {
            return null;
        } finally {
            end.cancel(false);
            watch.cancel(false);
        }
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> PROPERTIES.stream().anyMatch(name::startsWith))
                .sorted()
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.add(Worker.class.getName());
        command.add(tools.toString());
        command.add(String.valueOf(deadline.toSeconds()));
        Files.createDirectories(log.toAbsolutePath().getParent());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Ends the worker and the processes that it started. */
    @Override
    public void close() {
        Process worker = process;
        if (worker != null) {
            worker.descendants().forEach(children::add);
            worker.destroyForcibly();
        }
        children.forEach(ProcessHandle::destroyForcibly);
        children.clear();
        process = null;
    }
}
