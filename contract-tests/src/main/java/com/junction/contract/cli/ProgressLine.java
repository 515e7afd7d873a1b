package com.junction.contract.cli;

import com.junction.contract.gate.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** One line of a terminal, written over and over. Nothing is written where there is no terminal. */
final class ProgressLine implements Progress {
    private static final long NANOS_BETWEEN = Duration.ofMillis(100).toNanos();
    private static final String ERASED = "\r\u001B[K";

    private final PrintWriter terminal;
    private final boolean shown;
    private long last;

    ProgressLine(PrintWriter terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
        this.last = System.nanoTime() - NANOS_BETWEEN;
    }

    @Override
    public void replayed(int replayed, int all, int violated) {
        long now = System.nanoTime();
        if (shown && now - last >= NANOS_BETWEEN) {
            last = now;
            terminal.printf(Locale.ROOT, "%s%,d of %,d cases, %,d do not conform", ERASED, replayed, all, violated);
            terminal.flush();
        }
    }

    void clear() {
        if (shown) {
            terminal.print(ERASED);
            terminal.flush();
        }
    }
}
