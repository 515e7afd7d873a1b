package com.junction.contract.gate;

import java.util.List;

/** Is told the progress of a run. */
@FunctionalInterface
public interface Progress {
    /** Ignores the progress. */
    Progress SILENT = (replayed, all, violated) -> {};

    /**
     * Called after each case.
     *
     * @param replayed the number of cases that were sent and judged
     * @param all the number of all cases
     * @param violated the number of cases that violate the document
     */
    void replayed(int replayed, int all, int violated);

    /**
     * Called when an interrupt has ended the run, and what it created on the server was deleted.
     *
     * @param leftBehind what could not be deleted, and why
     */
    default void interrupted(List<String> leftBehind) {}
}
