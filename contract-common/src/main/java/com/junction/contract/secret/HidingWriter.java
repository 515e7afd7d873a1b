package com.junction.contract.secret;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Writes texts without secrets to another writer. */
final class HidingWriter extends Writer {
    private final HidingBuffer buffer;
    private final Writer next;
    private final StringBuilder shown = new StringBuilder();
    private boolean closed;

    HidingWriter(Secrets secrets, Writer next) {
        this.buffer = new HidingBuffer(secrets);
        this.next = next;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        buffer.append(CharBuffer.wrap(characters, offset, length), shown);
        pass();
    }

    @Override
    public void flush() throws IOException {
        buffer.end(shown);
        pass();
        next.flush();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (next) {
            flush();
        }
    }

    private void pass() throws IOException {
        if (!shown.isEmpty()) {
            next.append(shown);
            shown.setLength(0);
        }
    }
}
