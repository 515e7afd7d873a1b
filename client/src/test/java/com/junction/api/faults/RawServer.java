package com.junction.api.faults;

import com.junction.api.SocketServer;
import java.io.IOException;

/** A server that answers each connection with the given bytes and then closes it. */
final class RawServer implements Site {
    /** Handles a connection. */
    @FunctionalInterface
    interface Answer {
        void to(Connection connection) throws IOException;

        /** Creates an answer that writes these bytes after a request. */
        static Answer of(byte[] bytes) {
            return connection -> {
                if (connection.readRequest()) {
                    connection.write(bytes);
                }
            };
        }
    }

    private final SocketServer server;

    RawServer(Answer answer) {
        this.server = new SocketServer(socket -> answer.to(new Connection(socket)));
    }

    int connections() {
        return server.acceptedConnections();
    }

    int port() {
        return server.port();
    }

    @Override
    public String url() {
        return server.url();
    }

    @Override
    public void close() {
        server.close();
    }
}
