package com.junction.contract.render;

import com.junction.contract.output.Excerpt;
import com.junction.contract.output.Numbers;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.Case;
import com.junction.contract.report.cause.Cause;
import com.junction.contract.schema.Violation;
import java.util.ArrayList;
import java.util.List;

/** Writes the first causes for a console. */
final class ConsoleCauses {
    /** How many causes are shown. */
    static final int SHOWN = 3;

    /** A longer line is shortened, and cannot be run. */
    private static final int LONGEST_REQUEST = 1_800;

    private static final int LONGEST_MESSAGE = 300;

    private ConsoleCauses() {}

    /**
     * Returns the lines of the first causes, without an indentation.
     *
     * @param written the file that has all causes
     */
    static List<String> lines(Report report, List<Cause> causes, String written) {
        List<String> lines = new ArrayList<>();
        for (Cause cause : causes.stream().limit(SHOWN).toList()) {
            Violation violation = cause.violation();
            lines.add(cause.operation() + ": " + Excerpt.of(violation.message(), LONGEST_MESSAGE)
                    + (violation.instance().isEmpty() ? "" : " at " + violation.instance() + " of the body"));
            lines.add("  " + violation.check() + ", " + Numbers.counted(cause.cases(), "case") + ", "
                    + ViolationView.place(violation));
            report.smallest(cause)
                    .map(Case::request)
                    .map(request -> request.length() > LONGEST_REQUEST
                            ? "the request is too long for a console, and is in " + written
                            : request)
                    .ifPresent(request -> lines.add("  " + request));
        }
        if (causes.size() > SHOWN) {
            lines.add("and " + Numbers.counted(causes.size() - SHOWN, "more cause") + " in " + written);
        }
        return lines;
    }
}
