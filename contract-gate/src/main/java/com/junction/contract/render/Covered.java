package com.junction.contract.render;

import com.junction.contract.output.Numbers;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.State;

/** The coverage in words. */
final class Covered {
    private Covered() {}

    /** The share of everything, and what may not be called as a number of its own. */
    static String text(Report.Coverage coverage) {
        long notCalled = coverage.count(State.NOT_CALLED);
        return Numbers.percent(coverage.percent()) + ", " + coverage.count(State.REACHED) + " of "
                + Numbers.counted(coverage.items().size(), "item")
                + (notCalled == 0 ? "" : "; " + notCalled + " may not be called");
    }
}
