package com.junction.api.soak;

import com.junction.api.SocketServer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Answers {@code GET …/17} with a source whose id is 17, as fast as possible, and answers one in a hundred requests
 * with a fault.
 */
final class NumberServer implements AutoCloseable {
    private static final int REQUESTS_PER_FAULT = 100;
    private static final int LONGEST_LINE = 8192;

    private final SocketServer server = new SocketServer(this::serve);
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong faults = new AtomicLong();

    String url() {
        return server.url();
    }

    long faults() {
        return faults.get();
    }

    int openConnections() {
        return server.openConnections();
    }

    private void serve(Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        OutputStream out = socket.getOutputStream();
        for (String line = readLine(in); !line.isEmpty(); line = readLine(in)) {
            String number = line.substring(line.lastIndexOf('/', line.length() - 10) + 1, line.length() - 9);
            while (!readLine(in).isEmpty()) {
                // Headers are ignored.
            }
            if (!answer(socket, out, number)) {
                return;
            }
        }
    }

    /** Returns false if the connection has ended. */
    private boolean answer(Socket socket, OutputStream out, String number) throws IOException {
        String body = "{\"name\":\"n" + number
                + "\",\"slug\":\"garmin\",\"description\":\"Watches\",\"logo\":\"https://logo\",\"id\":" + number + "}";
        String response = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        if (requests.incrementAndGet() % REQUESTS_PER_FAULT != 0) {
            out.write(response.getBytes(StandardCharsets.US_ASCII));
            return true;
        }
        switch ((int) (faults.incrementAndGet() % 5)) {
            case 0 -> socket.setSoLinger(true, 0);
            case 1 -> out.write(response.substring(0, response.length() - 20).getBytes(StandardCharsets.US_ASCII));
            case 2 ->
                out.write("HTTP/1.1 500 X\r\nContent-Length: 0\r\nRetry-After: 0\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
            case 3 ->
                out.write("HTTP/1.1 429 X\r\nContent-Length: 0\r\nRetry-After: 0\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
            default -> out.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII));
        }
        return false;
    }

    /** Returns a line without its line end, or an empty line at the end of the connection. */
    private static String readLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c >= 0 && c != '\n' && line.length() < LONGEST_LINE; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    /** Closes the server and waits until all threads have ended. */
    @Override
    public void close() {
        server.close();
    }
}
