package org.example.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.StringJoiner;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events, read as they come. Close it, or the connection stays open. It can be iterated over once, by one
 * thread; a connection that breaks is an {@link UncheckedIOException}.
 */
public final class EventStream implements Iterable<EventStream.Event>, AutoCloseable {
    private final BufferedSource source;

    EventStream(ResponseBody body) {
        this.source = body.source();
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

        /** The last id that the server gave, empty where it gave none. */
        public String id() {
            return id;
        }

        /** {@code message} where the server named none. */
        public String type() {
            return type;
        }

        /** Its lines, separated by line feeds. */
        public String data() {
            return data;
        }
    }

    @Override
    public Iterator<Event> iterator() {
        return new Iterator<>() {
            private String id = "";
            private @Nullable Event next;

            @Override
            public boolean hasNext() {
                if (next == null) {
                    next = read(id);
                }
                return next != null;
            }

            @Override
            public Event next() {
                if (!hasNext() || next == null) {
                    throw new NoSuchElementException();
                }
                Event event = next;
                id = event.id();
                next = null;
                return event;
            }
        };
    }

    private @Nullable Event read(String lastId) {
        String id = lastId;
        String type = "";
        StringJoiner data = new StringJoiner("\n").setEmptyValue("");
        boolean hasData = false;
        try {
            for (String line = source.readUtf8Line(); line != null; line = source.readUtf8Line()) {
                if (line.isEmpty() && hasData) {
                    return new Event(id, type.isEmpty() ? "message" : type, data.toString());
                }
                int colon = line.indexOf(':');
                String field = colon < 0 ? line : line.substring(0, colon);
                String value = colon < 0 ? "" : line.substring(colon + 1).replaceFirst("^ ", "");
                switch (field) {
                    case "id" -> id = value;
                    case "event" -> type = value;
                    case "data" -> {
                        data.add(value);
                        hasData = true;
                    }
                    default -> {}
                }
            }
            // An event that the stream ends in is not complete.
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
