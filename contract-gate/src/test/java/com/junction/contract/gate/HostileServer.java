package com.junction.contract.gate;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** A server on a real socket that attacks in a different way at each path, and records its requests. */
final class HostileServer implements AutoCloseable {
    /** Writes a response, and may never end. */
    interface Attack {
        void answer(OutputStream out) throws IOException;
    }

    private static final byte[] ZEROS = new byte[64 << 10];

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, Attack> attacks;
    private final Queue<String> requestLines = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    HostileServer(Map<String, Attack> attacks) throws IOException {
        this.attacks = attacks;
        daemon(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    Queue<String> requestLines() {
        return requestLines;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket accepted = socket.accept();
                daemon(() -> serve(accepted));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket accepted) {
        try (accepted;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(accepted.getInputStream(), StandardCharsets.ISO_8859_1));
                OutputStream out = accepted.getOutputStream()) {
            String line = in.readLine();
            requestLines.add(String.valueOf(line));
            while (!String.valueOf(in.readLine()).isEmpty()) {
                // Skips the headers.
            }
            Objects.requireNonNull(attacks.get(line.split(" ")[1].split("\\?")[0].substring(1)))
                    .answer(out);
            out.flush();
        } catch (IOException e) {
            // The client has closed the connection.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "hostile");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }

    /** An ordinary response with a body. */
    static Attack json(Supplier<String> body) {
        return out -> {
            byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
            begin(out, "Connection: close", "Content-Length: " + bytes.length);
            out.write(bytes);
        };
    }

    static Attack endlessBody() {
        return out -> {
            begin(out, "Content-Length: 1500000000");
            forEver(out, ZEROS);
        };
    }

    static Attack endlessChunks() {
        return out -> {
            begin(out, "Transfer-Encoding: chunked");
            forEver(out, bytes("4\r\n1,1,\r\n".repeat(1000)));
        };
    }

    /** OkHttp reads the whole line, whatever its length. */
    static Attack endlessChunkExtension() {
        return out -> {
            begin(out, "Transfer-Encoding: chunked");
            out.write(bytes("4;"));
            forEver(out, bytes("x".repeat(8000)));
        };
    }

    static Attack endlessTrailers() {
        return out -> {
            begin(out, "Transfer-Encoding: chunked");
            out.write(bytes("2\r\n{}\r\n0\r\n"));
            forEver(out, bytes("X-Trailer: 1\r\n".repeat(500)));
        };
    }

    static Attack endlessHeaders() {
        return out -> {
            out.write(bytes("HTTP/1.1 200 OK\r\n"));
            forEver(out, bytes("X-Header: 1\r\n".repeat(500)));
        };
    }

    static Attack endlessHeader() {
        return out -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nX-Header: "));
            forEver(out, bytes("x".repeat(8000)));
        };
    }

    static Attack endlessInterimAnswers() {
        return out -> forEver(out, bytes("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n".repeat(100)));
    }

    static Attack headers(int number) {
        return out -> {
            begin(out, "Content-Length: 2", "a:b\r\n".repeat(number) + "c:d");
            out.write(bytes("{}"));
        };
    }

    /** @param mebibytes the size of the zeros, which are compressed to a thousandth */
    static Attack bomb(int mebibytes) throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < mebibytes * 16; i++) {
                gzip.write(ZEROS);
            }
        }
        return out -> {
            begin(out, "Content-Encoding: gzip", "Content-Length: " + bomb.size());
            bomb.writeTo(out);
        };
    }

    /** Empty compressed blocks: the body has no bytes and no end. */
    static Attack emptyBlocks() {
        return out -> {
            begin(out, "Content-Encoding: gzip");
            out.write(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0});
            byte[] blocks = new byte[5 * 2000];
            for (int i = 0; i < blocks.length; i += 5) {
                blocks[i + 3] = (byte) 0xff;
                blocks[i + 4] = (byte) 0xff;
            }
            forEver(out, blocks);
        };
    }

    /** A slow response, byte by byte. */
    Attack drip(String beginning) {
        return out -> {
            out.write(bytes(beginning));
            while (!closes(50)) {
                out.write('1');
                out.flush();
            }
        };
    }

    Attack silence() {
        return out -> closes(Long.MAX_VALUE);
    }

    private boolean closes(long millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void begin(OutputStream out, String... headers) throws IOException {
        out.write(bytes(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + String.join("\r\n", headers) + "\r\n\r\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void forEver(OutputStream out, byte[] bytes) throws IOException {
        while (true) {
            out.write(bytes);
        }
    }
}
