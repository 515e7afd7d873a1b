package com.junction.api.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/** The server's end of a connection. */
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

    /**
     * Reads up to the empty line, because the requests here have no body. Returns false if the client has disconnected.
     */
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

    /** Reads at least one byte. */
    void readSome() throws IOException {
        in.read(new byte[1 << 14]);
    }

    void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** Writes text in UTF-8. */
    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes so slowly that only a timeout for the whole call helps, because each byte arrives in time. */
    void trickle(String text) throws IOException {
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            write(new byte[] {each});
            LockSupport.parkNanos(TRICKLE_NANOS);
        }
    }

    /** Sends nothing more until the client disconnects. */
    void hold() throws IOException {
        while (in.read() >= 0) {
            // The bytes are ignored.
        }
    }

    /** Closes the connection with RST instead of FIN, like a router that has lost it. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
