package com.junction.retrofit.runtime;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;
import okio.Source;
import okio.Timeout;

/** The first byte of an input is the number of bytes that arrive at once. */
class EventStreamFuzzTest {
    private static final int LIMIT = 64;

    /** The reader may hold this many bytes besides an event: part of the data that arrived, and a line end. */
    private static final int SEGMENT = 8192;

    @FuzzTest
    void eventsAreThoseOfTheStandardHoweverTheyAreCutUp(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] text = new Buffer().write(input, 1, input.length - 1).readByteArray();
        List<String> expected = ServerSentEvents.read(new String(text, StandardCharsets.UTF_8));
        check(expected, read(text, 1 + (input[0] & 0xff), Integer.MAX_VALUE));
        // With an event that is too large, the reader returns only the events before it.
        List<String> limited = read(text, 1 + (input[0] & 0xff), LIMIT);
        check(expected.subList(0, Math.min(limited.size(), expected.size())), limited);
        for (String event : limited) {
            if (event.length() > 4 * LIMIT) {
                throw new AssertionError("This is larger than allowed: " + event);
            }
        }
    }

    private static List<String> read(byte[] text, int chunk, int limit) {
        BufferedSource source = Okio.buffer(new Chunks(text, chunk));
        List<String> events = new ArrayList<>();
        ResponseBody body = ResponseBody.create(source, MediaType.get("text/event-stream"), -1);
        try (EventStream stream = new EventStream(body, limit, TooLarge::new)) {
            for (EventStream.Event event : stream) {
                events.add(ServerSentEvents.event(event.id(), event.type(), event.data()));
                if (source.getBuffer().size() > (long) limit + SEGMENT) {
                    throw new AssertionError(
                            "Held in memory: " + source.getBuffer().size());
                }
            }
        } catch (TooLarge e) {
            // The reader documents this exception.
        }
        return events;
    }

    private static void check(List<String> expected, List<String> actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("Expected " + expected + ", but was " + actual);
        }
    }

    private static final class TooLarge extends ApiError {
        private static final long serialVersionUID = 1L;

        TooLarge(String problem) {
            super(problem, ClientHttpResponse.of(Heads.OK, ""), null);
        }
    }

    /** A source that returns a few bytes at a time, as a network does. */
    private static final class Chunks implements Source {
        private final Buffer rest = new Buffer();
        private final int chunk;

        Chunks(byte[] text, int chunk) {
            this.rest.write(text);
            this.chunk = chunk;
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            return rest.read(sink, Math.min(byteCount, chunk));
        }

        @Override
        public Timeout timeout() {
            return Timeout.NONE;
        }

        @Override
        public void close() {
            rest.clear();
        }
    }
}
