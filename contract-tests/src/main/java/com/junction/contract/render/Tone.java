package com.junction.contract.render;

import com.junction.contract.report.Reason.Effect;
import com.junction.contract.report.Report.Outcome;
import com.junction.contract.report.Report.State;
import com.junction.contract.report.Result;
import java.util.Locale;

/** How something is shown: a class that colors it, and a mark that says the same without color. */
enum Tone {
    GOOD("✓"),
    BAD("✗"),
    OPEN("○"),
    NONE("–");

    private final String mark;

    Tone(String mark) {
        this.mark = mark;
    }

    static Tone of(State state) {
        return switch (state) {
            case REACHED -> GOOD;
            case MISSED -> OPEN;
            case UNREACHABLE, NOT_CALLED -> NONE;
        };
    }

    static Tone of(Result result) {
        return switch (result) {
            case PASSED -> GOOD;
            case FAILED -> BAD;
            case NOT_VERIFIED -> OPEN;
        };
    }

    static Tone of(Effect effect) {
        return switch (effect) {
            case FAILS -> BAD;
            case BLOCKS -> OPEN;
            case NOTED -> NONE;
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
