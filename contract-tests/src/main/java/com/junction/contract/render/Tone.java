package com.junction.contract.render;

import com.junction.contract.report.Report.Outcome;
import com.junction.contract.report.Report.State;
import java.util.Locale;

/** How something is shown: a class that colors it, and a mark that says the same without color. */
enum Tone {
    GOOD("✓"),
    BAD("✗"),
    NONE("–");

    private final String mark;

    Tone(String mark) {
        this.mark = mark;
    }

    static Tone of(State state) {
        return switch (state) {
            case REACHED -> GOOD;
            case MISSED -> BAD;
            case UNREACHABLE -> NONE;
        };
    }

    static Tone of(Outcome outcome) {
        return switch (outcome) {
            case CONFORMS -> GOOD;
            case VIOLATED -> BAD;
            case UNJUDGED -> NONE;
        };
    }

    String mark() {
        return mark;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
