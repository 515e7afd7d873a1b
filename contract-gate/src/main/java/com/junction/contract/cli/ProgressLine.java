package com.junction.contract.cli;

import com.junction.contract.gate.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Shows the progress in one line of a terminal, and nothing without a terminal. */
final class ProgressLine implements Progress {
    private static final long NANOS_BETWEEN = Duration.ofMillis(100).toNanos();

    private final Console terminal;
    private final boolean shown;
    private long last;

    ProgressLine(Console terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
        this.last = System.nanoTime() - NANOS_BETWEEN;
    }

    @Override
    public void replayed(int replayed, int all, int violated) {
        long now = System.nanoTime();
        if (shown && now - last >= NANOS_BETWEEN) {
            last = now;
            terminal.overwrite(String.format(Locale.ROOT, "%,d of %,d cases, %,d violated", replayed, all, violated));
        }
    }

    @Override
    public void interrupted(List<String> leftBehind) {
        clear();
        String deleted =
                leftBehind.isEmpty() ? "What the run created was deleted.\n" : "Not deleted from the server:\n";
        terminal.print("Interrupted. " + deleted);
        leftBehind.forEach(each -> terminal.print("  " + each + "\n"));
    }

    void clear() {
        if (shown) {
            terminal.overwrite("");
        }
    }
}
