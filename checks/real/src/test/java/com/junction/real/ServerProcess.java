package com.junction.real;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;

/** A server in a process of its own, which ends with this object. */
final class ServerProcess implements AutoCloseable {
    private static final long START_SECONDS = 120;
    private static final long STOP_SECONDS = 10;

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts a server on a free port, and waits until it prints that port.
     *
     * @param folder its working directory, which must exist
     * @param log gets what it prints
     */
    static ServerProcess start(RealServer server, Path folder, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(server.command())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        CompletableFuture<Integer> port = new CompletableFuture<>();
        Thread reader = new Thread(() -> copy(process, server, log, port), server.name() + " output");
        reader.setDaemon(true);
        reader.start();
        try {
            return new ServerProcess(process, port.get(START_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException(server.name() + " did not start: see " + log, e);
        }
    }

    /** Reads all output, so that the process is never held up, and finds the port in it. */
    private static void copy(Process process, RealServer server, Path log, CompletableFuture<Integer> port) {
        try (BufferedReader output = process.inputReader();
                Writer file = Files.newBufferedWriter(log)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                file.write(line + "\n");
                file.flush();
                Matcher ready = server.ready().matcher(line);
                if (ready.find()) {
                    port.complete(Integer.valueOf(ready.group(1)));
                }
            }
        } catch (IOException e) {
            port.completeExceptionally(e);
        }
        port.completeExceptionally(new IllegalStateException("its output ended"));
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
