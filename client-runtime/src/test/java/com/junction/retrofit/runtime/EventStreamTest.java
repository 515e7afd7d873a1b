package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventStreamTest {
    private static EventStream stream(ResponseBody body) {
        return new EventStream(body, 100, problem -> {
            throw new IllegalStateException(problem);
        });
    }

    private static EventStream stream(String text) {
        return stream(ResponseBody.create(text, MediaType.get("text/event-stream; charset=utf-8")));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("data: a\n\n", List.of("|message|a")),
                arguments("data:a\r\rdata:  b\r\n\r\n", List.of("|message|a", "|message| b")),
                arguments("\ufeffdata: a\n\n", List.of("|message|a")),
                arguments("data: a\ndata\ndata: b\n\n", List.of("|message|a\n\nb")),
                arguments("id: 1\nevent: e\ndata: a\n\ndata: b\n\n", List.of("1|e|a", "1|message|b")),
                arguments("id: 1\ndata: a\n\nid: 2\u0000\ndata: b\n\n", List.of("1|message|a", "1|message|b")),
                arguments(": comment\nretry: 5\nevent: e\n\ndata: a\n\n", List.of("|message|a")),
                arguments("data: cut off\n", List.of()),
                arguments("data: a\n\ndata: cut off", List.of("|message|a")),
                arguments("data: a\r\n\r", List.of("|message|a")),
                arguments("", List.of()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void eventsAreThoseOfTheStandard(String text, List<String> expected) {
        List<String> events = new ArrayList<>();
        try (EventStream stream = stream(text)) {
            stream.forEach(event -> events.add(event.id() + "|" + event.type() + "|" + event.data()));
        }
        assertThat(events).isEqualTo(expected);
    }

    @Test
    void anIteratorEnds() {
        try (EventStream stream = stream("data: a\n\n")) {
            Iterator<EventStream.Event> events = stream.iterator();
            assertThat(events.hasNext()).isTrue();
            assertThat(events.hasNext()).isTrue();
            assertThat(events.next().data()).isEqualTo("a");
            assertThatThrownBy(events::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void theLinesOfAnEventAreLimitedTogether() {
        try (EventStream stream = stream("data: " + "a".repeat(60) + "\ndata: " + "a".repeat(60) + "\n\n")) {
            assertThatThrownBy(() -> stream.iterator().next())
                    .hasMessage("an event that is larger than the client's maxEventSize");
        }
    }

    @Test
    void aConnectionThatBreaksIsAnUncheckedException() {
        ForwardingSource broken = new ForwardingSource(new Buffer()) {
            @Override
            public long read(Buffer sink, long byteCount) throws IOException {
                throw new IOException("reset");
            }

            @Override
            public void close() throws IOException {
                throw new IOException("close");
            }
        };
        EventStream stream = stream(ResponseBody.create(Okio.buffer(broken), null, -1));
        assertThatThrownBy(() -> stream.iterator().next())
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("reset");
        assertThatThrownBy(stream::close).isInstanceOf(UncheckedIOException.class);
    }
}
