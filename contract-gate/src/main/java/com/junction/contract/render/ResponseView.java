package com.junction.contract.render;

import com.junction.contract.render.json.JsonLine;
import com.junction.contract.render.json.JsonLines;
import com.junction.contract.report.Report.Case;
import com.junction.contract.report.cause.Cause;
import com.junction.contract.schema.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A response on the page.
 *
 * @param head status and headers, and the body if it is not JSON
 * @param body the lines of a JSON body, in which the wrong values are marked
 */
record ResponseView(String head, List<JsonLine> body) {
    /** Status and headers. A line of a JSON body never looks like a header. */
    private static final Pattern HEAD = Pattern.compile("\\d{3}\\n(?:[\\w!#$%&'*+.^`|~-]+: .*\\n)*+");

    /** This check is about the request, and so are the places of its violations. */
    private static final String OF_REQUEST = "request_conformance";

    boolean hasBody() {
        return !body.isEmpty();
    }

    /** Returns the response of a case with all wrong values; null if the report does not have it. */
    static @Nullable ResponseView of(Case from) {
        return of(from, each -> true);
    }

    /** Returns the response of a case with the wrong values of one cause; null if the report does not have it. */
    static @Nullable ResponseView of(Case from, Cause cause) {
        Violation violation = cause.violation();
        return of(
                from,
                each -> each.check().equals(violation.check())
                        && each.document().equals(violation.document()));
    }

    private static @Nullable ResponseView of(Case from, Predicate<Violation> about) {
        if (from.response() == null) {
            return null;
        }
        Set<String> pointers = Stream.of(from.violations(), from.warnings())
                .flatMap(List::stream)
                .filter(each -> !each.check().equals(OF_REQUEST) && about.test(each))
                .map(Violation::instance)
                .filter(instance -> !instance.isEmpty())
                .collect(Collectors.toSet());
        return of(from.response(), pointers);
    }

    private static ResponseView of(String response, Set<String> pointers) {
        Matcher head = HEAD.matcher(response);
        return Optional.of(head)
                .filter(Matcher::lookingAt)
                .flatMap(found -> JsonLines.of(response.substring(found.end()), pointers))
                .map(body -> new ResponseView(response.substring(0, head.end()), body))
                .orElseGet(() -> new ResponseView(response, List.of()));
    }
}
