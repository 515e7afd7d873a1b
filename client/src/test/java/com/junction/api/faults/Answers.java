package com.junction.api.faults;

import com.junction.api.faults.RawServer.Answer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import okio.Buffer;
import okio.ByteString;
import okio.GzipSink;
import okio.Okio;

/** Creates answers byte by byte. */
final class Answers {
    static final String SOURCE =
            "{\"name\":\"Garmin\",\"slug\":\"garmin\",\"description\":\"Watches\",\"logo\":\"https://l\",\"id\":1}";
    static final String JSON = "application/json";

    static final byte[] GZIP_HEADER = hex("1f8b0800000000000000");

    private static final int CHUNK = 64 << 10;

    private Answers() {}

    /** Creates an answer with status 200 and JSON. */
    static Answer json(String body) {
        return body(JSON, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Creates an answer with {@link #SOURCE} and one more property. */
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

    /** Creates the bytes of a whole response. */
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

    /** Creates an answer from an unchanged head and a body. The head may declare a wrong length. */
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

    /** Compresses a text that is repeated this many times. */
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

    /** Compresses white space to a part of a gzip stream that can be repeated without end. */
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

    /** Creates an answer with a body of this many bytes, which is written as fast as the client reads. */
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

    /** Creates an answer that stays incomplete: the connection stays open after the text. */
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
