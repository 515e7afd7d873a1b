package com.junction.contract.prism;

import com.junction.contract.server.Target;
import com.junction.contract.server.TargetUnavailableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Prism as a process of the local Node.js, on a free port of the loopback interface. */
final class NodePrism implements Target {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final long POLL_MILLIS = 20;
    private static final Path SCRIPT = Path.of("@stoplight/prism-cli/dist/index.js");
    private static final long ENDING_MILLIS = 500;

    private final PrismSettings settings;
    private final Node node;
    private final Path script;
    private final Path document;
    private final Path preload;
    private final Thread stopWithJvm = new Thread(this::stop, "prism-stop");
    private final BoundedLog log = new BoundedLog();
    private @Nullable Process process;
    private int port;

    NodePrism(PrismSettings settings, JsonNode document, Node node) {
        this.settings = settings;
        this.node = node;
        this.script = new NpmPackage(settings.packageFolder()).install().resolve(SCRIPT);
        try {
            this.document = Files.createTempFile("contract", ".json");
            this.document.toFile().deleteOnExit();
            Files.writeString(this.document, document.toString());
            this.preload = Files.createTempFile("prism", ".js");
            this.preload.toFile().deleteOnExit();
            Files.write(this.preload, Prism.preload(settings));
        } catch (IOException e) {
            throw new TargetUnavailableException("the document could not be written for Prism: " + e.getMessage(), e);
        }
        Runtime.getRuntime().addShutdownHook(stopWithJvm);
        restart();
    }

    @Override
    public void restart() {
        stop();
        try {
            port = freePort();
            Process started = ChildProcess.withoutSecrets(command())
                    .redirectErrorStream(true)
                    .start();
            process = started;
            Thread reader = new Thread(() -> log.addAll(started.inputReader(StandardCharsets.UTF_8)), "prism-log");
            reader.setDaemon(true);
            reader.start();
            awaitListening(started);
        } catch (IOException e) {
            throw new TargetUnavailableException("Prism could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new TargetUnavailableException("interrupted while Prism was starting", e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(
                List.of("node", Prism.MAX_HEADER_SIZE, "--require", preload.toString(), script.toString()));
        String host = InetAddress.getLoopbackAddress().getHostAddress();
        command.addAll(Prism.arguments(settings, host, port, document.toString()));
        return command;
    }

    /** Prism does not listen until it has read its document. */
    private void awaitListening(Process started) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST_START);
        while (started.isAlive() && Instant.now().isBefore(end)) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException e) {
                started.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
        close();
        throw new TargetUnavailableException("Prism did not start:\n" + log(), null);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void stop() {
        Process running = process;
        if (running != null) {
            running.destroy();
            running.onExit().join();
        }
    }

    @Override
    public String url() {
        return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port;
    }

    @Override
    public String description() {
        return "Prism on Node.js " + node.version() + ", " + settings.description();
    }

    /** {@inheritDoc} It waits a moment, because a process closes its connections before it ends. */
    @Override
    public boolean isAlive() {
        Process running = process;
        try {
            return running != null && !running.waitFor(ENDING_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return running.isAlive();
        }
    }

    @Override
    public String log() {
        return log.toString();
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(stopWithJvm);
            Files.deleteIfExists(document);
            Files.deleteIfExists(preload);
        } catch (IllegalStateException e) {
            // The JVM is shutting down, so the hook has stopped the process.
            return;
        } catch (IOException e) {
            log.add(e + "\n");
        }
    }
}
