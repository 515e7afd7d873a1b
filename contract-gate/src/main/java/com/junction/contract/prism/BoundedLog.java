package com.junction.contract.prism;

import java.io.IOException;
import java.io.Reader;

/** Keeps the end of a process's output, up to a fixed size. */
final class BoundedLog {
    private static final int MAX_CHARACTERS = 64 << 10;

    private final StringBuilder kept = new StringBuilder();

    synchronized void add(CharSequence output) {
        kept.append(output);
        if (kept.length() > 2 * MAX_CHARACTERS) {
            kept.delete(0, kept.length() - MAX_CHARACTERS);
        }
    }

    /** Reads until the end, in pieces, because lines may be long. */
    void addAll(Reader output) {
        char[] piece = new char[8 << 10];
        try {
            for (int read = output.read(piece); read >= 0; read = output.read(piece)) {
                add(java.nio.CharBuffer.wrap(piece, 0, read));
            }
        } catch (IOException e) {
            add(e + "\n");
        }
    }

    @Override
    public synchronized String toString() {
        return kept.substring(Math.max(0, kept.length() - MAX_CHARACTERS)).strip();
    }
}
