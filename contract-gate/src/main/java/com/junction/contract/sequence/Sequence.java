package com.junction.contract.sequence;

import com.junction.contract.report.CaseResult;
import java.util.List;

/** Requests that depend on each other. */
interface Sequence {
    /** Sends the requests, and returns their results. */
    Outcome run();

    /**
     * What a sequence found.
     *
     * @param results the results of its steps
     * @param untested the checks that could not be made, each with the operation and the reason
     */
    record Outcome(List<CaseResult> results, List<Untested> untested) {}
}
