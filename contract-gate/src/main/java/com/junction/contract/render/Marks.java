package com.junction.contract.render;

import com.junction.contract.output.Mark;
import com.junction.contract.report.Reason.Effect;
import com.junction.contract.report.Report.Outcome;
import com.junction.contract.report.Report.State;
import com.junction.contract.report.Result;

/** Chooses the marks of results. */
final class Marks {
    private Marks() {}

    static Mark of(State state) {
        return switch (state) {
            case REACHED -> Mark.GOOD;
            case MISSED -> Mark.OPEN;
            case UNREACHABLE, NOT_CALLED -> Mark.NONE;
        };
    }

    static Mark of(Result result) {
        return switch (result) {
            case PASSED -> Mark.GOOD;
            case FAILED -> Mark.BAD;
            case NOT_VERIFIED -> Mark.OPEN;
        };
    }

    static Mark of(Effect effect) {
        return switch (effect) {
            case FAILS -> Mark.BAD;
            case BLOCKS -> Mark.OPEN;
            case NOTED -> Mark.NONE;
        };
    }

    static Mark of(Outcome outcome) {
        return switch (outcome) {
            case CONFORMS -> Mark.GOOD;
            case VIOLATED -> Mark.BAD;
            case UNJUDGED -> Mark.NONE;
        };
    }
}
