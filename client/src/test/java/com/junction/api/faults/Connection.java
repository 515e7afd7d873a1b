package com.junction.api.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/** The server's end of a connection, byte by byte. */
final class Connection {
    private static final long TRICKLE_NANOS = 20_000_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    Connection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    /** Reads up to the empty line; the requests here have no body. Returns false where the client has gone. */
    boolean readRequest() throws IOException {
        int matched = 0;
        while (matched < 4) {
            int next = in.read();
            if (next < 0) {
                return false;
            }
            matched = next == "\r\n\r\n".charAt(matched) ? matched + 1 : next == '\r' ? 1 : 0;
        }
        return true;
    }

    /** Reads what is there, at least a byte. */
    void readSome() throws IOException {
        in.read(new byte[1 << 14]);
    }

    void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** In UTF-8. */
    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So slowly that no timeout between two bytes helps. */
    void trickle(String text) throws IOException {
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            write(new byte[] {each});
            LockSupport.parkNanos(TRICKLE_NANOS);
        }
    }

    /** Says nothing more, until the client goes away. */
    void hold() throws IOException {
        while (in.read() >= 0) {
            // Nobody reads what comes.
        }
    }

    /** Ends the connection as a router does that has lost it: with RST, not FIN. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
