package com.junction.contract.render;

import com.junction.contract.output.Numbers;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.State;

/** Writes the coverage in words. */
final class Covered {
    private Covered() {}

    /** Returns the share of everything, and the number of items that may not be called. */
    static String text(Report.Coverage coverage) {
        long notCalled = coverage.count(State.NOT_CALLED);
        return Numbers.percent(coverage.percent()) + ", " + coverage.count(State.REACHED) + " of "
                + Numbers.counted(coverage.items().size(), "item")
                + (notCalled == 0 ? "" : "; " + notCalled + " may not be called");
    }
}
