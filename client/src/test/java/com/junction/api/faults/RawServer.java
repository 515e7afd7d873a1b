package com.junction.api.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that answers each connection with the bytes that it is told, and then closes it. */
final class RawServer implements Site {
    /** What is done with a connection. */
    @FunctionalInterface
    interface Answer {
        void to(Connection connection) throws IOException;

        /** Bytes that answer a request. */
        static Answer of(byte[] bytes) {
            return connection -> {
                if (connection.readRequest()) {
                    connection.write(bytes);
                }
            };
        }
    }

    private final ServerSocket listening;
    private final Answer answer;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();

    RawServer(Answer answer) {
        this.answer = answer;
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                connections.incrementAndGet();
                open.add(socket);
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                // Closed: the loop ends.
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            answer.to(new Connection(socket));
        } catch (IOException e) {
            // The client has gone away, as clients may.
        } finally {
            open.remove(socket);
        }
    }

    int connections() {
        return connections.get();
    }

    int port() {
        return listening.getLocalPort();
    }

    @Override
    public String url() {
        return "http://localhost:" + port() + "/";
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdown();
    }
}
