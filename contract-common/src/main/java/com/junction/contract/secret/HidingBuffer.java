package com.junction.contract.secret;

/** Hides secrets in a text of any length, and keeps only a part of it in memory. */
final class HidingBuffer {
    private static final int WINDOW = 1 << 16;

    private final Secrets secrets;
    private final StringBuilder kept = new StringBuilder();

    HidingBuffer(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Adds text, and appends the part that can be shown. It keeps a possible start of a secret. */
    void append(CharSequence text, StringBuilder shown) {
        for (int at = 0; at < text.length(); at += WINDOW) {
            kept.append(text, at, Math.min(at + WINDOW, text.length()));
            int overlap = secrets.longest();
            if (kept.length() >= WINDOW + overlap) {
                hide(false);
                int cut = Math.max(0, kept.length() - overlap);
                shown.append(kept, 0, cut);
                kept.delete(0, cut);
            }
        }
    }

    /** Appends the rest. */
    void end(StringBuilder shown) {
        hide(true);
        shown.append(kept);
        kept.setLength(0);
    }

    private void hide(boolean cut) {
        if (secrets.isEmpty()) {
            return;
        }
        StringBuilder hidden = new StringBuilder(kept.length());
        secrets.spans(kept, cut).show(kept, hidden);
        kept.setLength(0);
        kept.append(hidden);
    }
}
