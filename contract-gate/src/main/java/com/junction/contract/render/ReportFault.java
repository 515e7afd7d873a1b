package com.junction.contract.render;

import com.junction.contract.output.Excerpt;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.Case;
import com.junction.contract.report.Report.Operation;
import com.junction.contract.report.Report.Outcome;
import com.junction.contract.report.cause.Cause;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds missing and contradictory fields of a report that was read. */
final class ReportFault {
    private static final int QUOTED = 200;

    private ReportFault() {}

    /** Returns the first error of a report, as the end of a sentence; empty if there is none. */
    static Optional<String> of(Report report) {
        return missing("", report).or(() -> contradiction(report)).map(fault -> Excerpt.of(fault, QUOTED));
    }

    /** Components must be present unless they are nullable, and numbers must be finite. */
    private static Optional<String> missing(String path, @Nullable Object value) {
        if (value == null) {
            return Optional.of(path + " is missing");
        }
        if (value instanceof Double number && !Double.isFinite(number)) {
            return Optional.of(path + " is not a finite number");
        }
        if (value instanceof List<?> list) {
            return first(list.stream().map(item -> missing(path + "/*", item)));
        }
        if (value instanceof Map<?, ?> map) {
            return first(map.values().stream().map(item -> missing(path + "/*", item)));
        }
        return value.getClass().isRecord()
                ? first(Stream.of(value.getClass().getRecordComponents())
                        .filter(component -> !isNullable(component) || value(component, value) != null)
                        .map(component -> missing(path + "/" + component.getName(), value(component, value))))
                : Optional.empty();
    }

    private static Optional<String> first(Stream<Optional<String>> faults) {
        return faults.flatMap(Optional::stream).findFirst();
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> contradiction(Report report) {
        Set<String> operations =
                report.operations().stream().map(Operation::name).collect(Collectors.toSet());
        Set<String> cases = report.cases().stream().map(Case::name).collect(Collectors.toSet());
        return first(Stream.concat(
                report.cases().stream().map(each -> contradiction(each, operations)),
                Stream.concat(report.causes().stream(), report.warnings().stream())
                        .map(cause -> contradiction(cause, cases))));
    }

    private static Optional<String> contradiction(Cause cause, Set<String> cases) {
        return cause.names().isEmpty() || !cases.containsAll(cause.names())
                ? Optional.of("a cause names cases that the report does not have")
                : Optional.empty();
    }

    private static Optional<String> contradiction(Case each, Set<String> operations) {
        if (!operations.contains(each.operation())) {
            return Optional.of("the case \"" + each.name() + "\" is of an operation that the report does not have");
        }
        if ((each.outcome() == Outcome.VIOLATED) == each.violations().isEmpty()) {
            return Optional.of("outcome and violations of the case \"" + each.name() + "\" contradict each other");
        }
        return each.outcome() == Outcome.UNJUDGED && each.why() == null
                ? Optional.of("the case \"" + each.name() + "\" was not judged, and the reason is missing")
                : Optional.empty();
    }
}
