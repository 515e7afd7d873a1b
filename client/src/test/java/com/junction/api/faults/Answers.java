package com.junction.api.faults;

import com.junction.api.faults.RawServer.Answer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import okio.Buffer;
import okio.ByteString;
import okio.GzipSink;
import okio.Okio;

/** Answers as they stand on the wire. */
final class Answers {
    static final String SOURCE =
            "{\"name\":\"Garmin\",\"slug\":\"garmin\",\"description\":\"Watches\",\"logo\":\"https://l\",\"id\":1}";
    static final String JSON = "application/json";

    static final byte[] GZIP_HEADER = hex("1f8b0800000000000000");

    private static final int CHUNK = 64 << 10;

    private Answers() {}

    /** Status 200 and JSON. */
    static Answer json(String body) {
        return body(JSON, body.getBytes(StandardCharsets.UTF_8));
    }

    /** The one property that is not among those of {@link #SOURCE}. */
    static Answer jsonWith(String property) {
        return json(SOURCE.replace("}", "," + property + "}"));
    }

    static Answer body(String contentType, String body, Charset charset) {
        return body(contentType, body.getBytes(charset));
    }

    static Answer body(String contentType, byte[] body) {
        return Answer.of(response("HTTP/1.1 200 OK", "Content-Type: " + contentType, body));
    }

    static Answer status(int status, String... headers) {
        return Answer.of(response("HTTP/1.1 " + status + " X", String.join("\r\n", headers), new byte[0]));
    }

    static Answer status(int status, String contentType, String body) {
        return Answer.of(response(
                "HTTP/1.1 " + status + " X", "Content-Type: " + contentType, body.getBytes(StandardCharsets.UTF_8)));
    }

    /** A whole response. */
    static byte[] response(String statusLine, String headers, byte[] body) {
        Buffer response = new Buffer();
        response.writeUtf8(statusLine + "\r\n");
        if (!headers.isEmpty()) {
            response.writeUtf8(headers + "\r\n");
        }
        return response.writeUtf8("Content-Length: " + body.length + "\r\n\r\n")
                .write(body)
                .readByteArray();
    }

    /** A head as it is given, and a body whose length it may be wrong about. */
    static Answer verbatim(String head, byte[] body) {
        return Answer.of(new Buffer()
                .writeUtf8(head.replace("\n", "\r\n") + "\r\n\r\n")
                .write(body)
                .readByteArray());
    }

    static Answer verbatim(String head, String body) {
        return verbatim(head, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer encoded(String encoding, byte[] body) {
        return Answer.of(
                response("HTTP/1.1 200 OK", "Content-Type: application/json\r\nContent-Encoding: " + encoding, body));
    }

    static byte[] gzip(String text) {
        return gzip(text, 1);
    }

    /** A text, again and again. */
    static byte[] gzip(String text, int times) {
        Buffer zipped = new Buffer();
        try (okio.BufferedSink sink = Okio.buffer(new GzipSink(zipped))) {
            for (int i = 0; i < times; i++) {
                sink.writeUtf8(text);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return zipped.readByteArray();
    }

    /** A part of a gzip stream, for white space: it may be repeated without an end. */
    static byte[] zippedPart() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(" ".repeat(CHUNK).getBytes(StandardCharsets.UTF_8));
            byte[] part = new byte[CHUNK];
            return java.util.Arrays.copyOf(part, deflater.deflate(part, 0, CHUNK, Deflater.SYNC_FLUSH));
        } finally {
            deflater.end();
        }
    }

    /** A body of as many bytes, which is written as long as the client reads. */
    static Answer large(String statusLine, String contentType, String start, char filling, int size) {
        return connection -> {
            if (connection.readRequest()) {
                connection.write(statusLine + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + size
                        + "\r\n\r\n" + start);
                byte[] chunk = String.valueOf(filling).repeat(CHUNK).getBytes(StandardCharsets.UTF_8);
                for (int left = size - start.length(); left > 0; left -= CHUNK) {
                    connection.write(left < CHUNK ? java.util.Arrays.copyOf(chunk, left) : chunk);
                }
            }
        };
    }

    /** Only what is written: the connection stays open. */
    static Answer unfinished(String text) {
        return connection -> {
            if (connection.readRequest()) {
                connection.write(text);
                connection.hold();
            }
        };
    }

    static byte[] hex(String digits) {
        return ByteString.decodeHex(digits).toByteArray();
    }
}
