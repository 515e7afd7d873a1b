package com.junction.contract.secret;

import java.util.BitSet;

/** The characters of a text that belong to secrets. */
final class Spans {
    private final BitSet hidden = new BitSet();

    void add(int from, int to) {
        hidden.set(from, to);
    }

    boolean isEmpty() {
        return hidden.isEmpty();
    }

    /** Hides whole escapes, because the rest of one would change the text and may break its format. */
    void widenTo(Decoded plain) {
        for (int from = hidden.nextSetBit(0); from >= 0; from = hidden.nextSetBit(hidden.nextClearBit(from))) {
            int to = hidden.nextClearBit(from);
            hidden.set(plain.from(plain.characterAt(from)), plain.to(plain.characterAt(to - 1)));
        }
    }

    /** Appends a text without its secrets. */
    void show(CharSequence text, StringBuilder to) {
        int at = 0;
        for (int from = hidden.nextSetBit(0); from >= 0; from = hidden.nextSetBit(at)) {
            to.append(text, at, from).append(Secrets.HIDDEN);
            at = hidden.nextClearBit(from);
        }
        to.append(text, at, text.length());
    }
}
