package com.junction.contract.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Writes texts as {@link VisibleText#lines} to another writer. */
final class VisibleWriter extends Writer {
    private final Writer next;
    private final StringBuilder kept = new StringBuilder();
    private boolean closed;

    VisibleWriter(Writer next) {
        this.next = next;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        kept.append(CharBuffer.wrap(characters, offset, length));
        // Whether the last character is visible may depend on the next one.
        boolean open = length > 0 && isOpen(kept.charAt(kept.length() - 1));
        pass(open ? kept.length() - 1 : kept.length());
    }

    private static boolean isOpen(char last) {
        return last == '\r' || Character.isHighSurrogate(last);
    }

    @Override
    public void flush() throws IOException {
        pass(kept.length());
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

    private void pass(int end) throws IOException {
        next.write(VisibleText.lines(kept.substring(0, end)));
        kept.delete(0, end);
    }
}
