package com.junction.contract.render;

import com.junction.contract.report.Report;
import com.junction.contract.report.Report.State;
import com.junction.contract.report.Wording;

/** The coverage in words. */
final class Covered {
    private Covered() {}

    /** The share of everything, and what may not be called as a number of its own. */
    static String text(Report.Coverage coverage) {
        long notCalled = coverage.count(State.NOT_CALLED);
        return Wording.percent(coverage.percent()) + ", " + coverage.count(State.REACHED) + " of "
                + Wording.counted(coverage.items().size(), "item")
                + (notCalled == 0 ? "" : "; " + notCalled + " may not be called");
    }
}
