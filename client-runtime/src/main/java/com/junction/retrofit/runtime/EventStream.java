package com.junction.retrofit.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import okio.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events, which are read when they arrive. Close the stream, or the connection stays open. One thread can
 * iterate over it, once. If the connection breaks, the iterator throws an {@link UncheckedIOException}. An event that
 * is larger than the client's {@code maxEventSize} is a {@link DecodingError}, and ends the connection. A server may
 * keep a connection open with comments, so the iterator waits for the next event until the timeout of the call is over.
 */
public final class EventStream implements Iterable<EventStream.Event>, AutoCloseable {
    static final int DEFAULT_MAX_BYTES = 16 << 20;

    private static final ByteString LINE_ENDS = ByteString.encodeUtf8("\r\n");

    private final BufferedSource source;
    private final int maxEventSize;
    private final Function<String, ApiError> failure;
    private boolean begun;
    private boolean afterCarriageReturn;
    private String id = "";

    /**
     * @param maxEventSize in bytes
     * @param failure makes the exception for a problem
     */
    EventStream(ResponseBody body, int maxEventSize, Function<String, ApiError> failure) {
        this.source = body.source();
        this.maxEventSize = maxEventSize;
        this.failure = failure;
    }

    /** An event (HTML, section 9.2.6). */
    public static final class Event {
        private final String id;
        private final String type;
        private final String data;

        private Event(String id, String type, String data) {
            this.id = id;
            this.type = type;
            this.data = data;
        }

        /** The last id that the server sent; empty if it sent none. */
        public String id() {
            return id;
        }

        /** The type; {@code message} if the server sent none. */
        public String type() {
            return type;
        }

        /** The lines, separated by line feeds. */
        public String data() {
            return data;
        }
    }

    @Override
    public Iterator<Event> iterator() {
        return new Iterator<>() {
            private @Nullable Event next;

            @Override
            public boolean hasNext() {
                if (next == null) {
                    next = read();
                }
                return next != null;
            }

            @Override
            public Event next() {
                if (!hasNext() || next == null) {
                    throw new NoSuchElementException();
                }
                Event event = next;
                next = null;
                return event;
            }
        };
    }

    private @Nullable Event read() {
        String type = "";
        StringBuilder data = new StringBuilder();
        long left = maxEventSize;
        try {
            for (String line = line(left); line != null; line = line(left)) {
                if (line.isEmpty()) {
                    if (data.length() > 0) {
                        data.setLength(data.length() - 1);
                        return new Event(id, type.isEmpty() ? "message" : type, data.toString());
                    }
                    type = "";
                    continue;
                }
                int colon = line.indexOf(':');
                String field = colon < 0 ? line : line.substring(0, colon);
                String value = colon < 0 ? "" : line.substring(line.startsWith(" ", colon + 1) ? colon + 2 : colon + 1);
                switch (field) {
                    case "id" -> id = value.indexOf('\0') < 0 ? value : id;
                    case "event" -> type = value;
                    case "data" -> {
                        data.append(value).append('\n');
                        left -= Utf8.size(line);
                    }
                    default -> {}
                }
            }
            // The stream ended within an event, which is not complete.
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line without its end, which is CR LF, LF or CR; null if the stream ends before the line does. */
    private @Nullable String line(long maxBytes) throws IOException {
        Buffer buffer = source.getBuffer();
        if (afterCarriageReturn && source.request(1) && buffer.getByte(0) == '\n') {
            buffer.skip(1);
        }
        long searched = 0;
        long end = -1;
        while (end < 0) {
            end = buffer.indexOfElement(LINE_ENDS, searched);
            searched = end < 0 ? buffer.size() : end;
            if (searched > maxBytes) {
                close();
                throw failure.apply("an event that is larger than the client's maxEventSize");
            }
            if (end < 0 && !source.request(searched + 1)) {
                return null;
            }
        }
        String line = buffer.readUtf8(end);
        afterCarriageReturn = buffer.readByte() == '\r';
        boolean first = !begun;
        begun = true;
        return first && line.startsWith("\ufeff") ? line.substring(1) : line;
    }

    /** Ends the connection. */
    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
