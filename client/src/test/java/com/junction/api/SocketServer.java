package com.junction.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Accepts connections and handles each in its own thread. */
public final class SocketServer implements AutoCloseable {
    private static final int BACKLOG = 1024;

    /** Handles a connection, which the server closes afterwards. */
    @FunctionalInterface
    public interface Handler {
        void handle(Socket socket) throws IOException;
    }

    private final ServerSocket listening;
    private final Handler handler;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger accepted = new AtomicInteger();

    public SocketServer(Handler handler) {
        this.handler = handler;
        try {
            this.listening = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    public int port() {
        return listening.getLocalPort();
    }

    public String url() {
        return "http://localhost:" + port() + "/";
    }

    /** Returns the number of connections so far. */
    public int acceptedConnections() {
        return accepted.get();
    }

    public int openConnections() {
        return open.size();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                accepted.incrementAndGet();
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                // The server was closed, so the loop ends.
            }
        }
        threads.shutdown();
    }

    private void serve(Socket socket) {
        open.add(socket);
        try (socket) {
            if (!listening.isClosed()) {
                socket.setTcpNoDelay(true);
                handler.handle(socket);
            }
        } catch (IOException e) {
            // The client has disconnected, which is allowed.
        } finally {
            open.remove(socket);
        }
    }

    /** Closes the server and waits until all threads have ended. */
    @Override
    public void close() {
        try {
            listening.close();
            for (Socket socket : open) {
                socket.close();
            }
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("A thread of the server does not end");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
