package com.junction.contract.render;

import com.junction.contract.output.Numbers;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.Case;
import com.junction.contract.report.cause.Cause;
import com.junction.contract.schema.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cause of violations or warnings with the texts that templates print.
 *
 * @param number the number in its anchor
 * @param cases the number of cases
 * @param smallest the name of the smallest case
 * @param others the names of other cases
 * @param unnamed the number of all further cases
 * @param request the request of the smallest case, or null
 * @param response the response of the smallest case, or null
 */
record CauseView(
        int number,
        String operation,
        ViolationView problem,
        int cases,
        String smallest,
        List<String> others,
        int unnamed,
        @Nullable String request,
        @Nullable ResponseView response) {

    String count() {
        return Numbers.counted(cases, "case");
    }

    boolean hasOthers() {
        return !others.isEmpty();
    }

    boolean hasUnnamed() {
        return unnamed > 0;
    }

    static List<CauseView> all(Report report, List<Cause> causes) {
        List<CauseView> views = new ArrayList<>();
        for (Cause cause : causes) {
            Optional<Case> smallest = report.smallest(cause);
            views.add(new CauseView(
                    views.size() + 1,
                    cause.operation(),
                    ViolationView.of(cause.violation()),
                    cause.cases(),
                    cause.smallest(),
                    cause.names().subList(1, cause.names().size()),
                    cause.unnamed(),
                    smallest.map(Case::request).orElse(null),
                    smallest.map(from -> ResponseView.of(from, cause)).orElse(null)));
        }
        return views;
    }

    /** Returns the number of the cause of a violation in a case; 0 if there is none. */
    static int numberOf(List<Cause> causes, Case violated) {
        Violation violation = violated.violations().get(0);
        int number = 0;
        for (int i = causes.size() - 1; i >= 0; i--) {
            Cause cause = causes.get(i);
            if (cause.names().contains(violated.name())) {
                return i + 1;
            }
            boolean same = cause.operation().equals(violated.operation())
                    && cause.violation().check().equals(violation.check())
                    && cause.violation().document().equals(violation.document());
            number = same ? i + 1 : number;
        }
        return number;
    }
}
