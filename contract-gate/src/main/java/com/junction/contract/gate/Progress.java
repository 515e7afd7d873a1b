package com.junction.contract.gate;

/** Hears how far a run is. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = (replayed, all, violated) -> {};

    /**
     * Called after each case.
     *
     * @param replayed how many cases were sent and judged
     * @param all how many there are
     * @param violated how many of them do not conform
     */
    void replayed(int replayed, int all, int violated);
}
