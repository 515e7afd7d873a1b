package com.junction.contract.verify;

import com.junction.contract.document.PathTemplate;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.plan.refusal.WrongCredentials;
import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.Violation;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A check that compares the status of a response with what the case allows.
 *
 * @param checkName the name of the check; one check has two rules
 * @param rule the rule that violations name
 * @param appliesTo the cases that are checked
 * @param accepts whether a status is right for a case
 * @param expected the right statuses, for people
 */
record StatusCheck(
        String checkName,
        String question,
        String rule,
        Predicate<Case> appliesTo,
        BiPredicate<Case, Integer> accepts,
        Function<Case, String> expected)
        implements Check {
    private static final Set<Integer> OF_INVALID_REQUESTS = Set.of(400, 405, 415, 422);

    /** 405 is not required (RFC 9110, section 9.1): many frameworks answer 404. */
    private static final Set<Integer> OF_UNSUPPORTED_METHODS = Set.of(404, 405, 501);

    /** A server may limit the number of attempts. */
    private static final Set<Integer> OF_MISSING_CREDENTIALS = Set.of(401, 403, 429);

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private static final String STATUS_CODE = "status_code_conformance";
    private static final String STATUS_CODE_QUESTION = "is the status documented, and the one that the case requests?";

    /** All checks of statuses. */
    static final List<StatusCheck> ALL = List.of(
            new StatusCheck(
                    STATUS_CODE,
                    STATUS_CODE_QUESTION,
                    "documented",
                    StatusCheck::needsDocumentedStatus,
                    StatusCheck::isDocumented,
                    planned -> "a documented status"),
            new StatusCheck(
                    STATUS_CODE,
                    STATUS_CODE_QUESTION,
                    "expected",
                    planned -> planned.status().isPresent(),
                    // Other checks report undocumented statuses, and errors instead of a success.
                    (planned, status) -> isRequested(planned, status)
                            || (isSuccess(planned.status().orElseThrow()) && status >= 400)
                            || (needsDocumentedStatus(planned) && !isDocumented(planned, status)),
                    planned -> String.valueOf(planned.status().orElseThrow())),
            new StatusCheck(
                    "not_a_server_error",
                    "does the server handle every request without an error of its own (5xx)?",
                    "status",
                    planned -> planned.kind() != CaseKind.UNSUPPORTED_METHOD,
                    (planned, status) -> status < 500 || isRequested(planned, status),
                    planned -> "a status below 500"),
            new StatusCheck(
                    "positive_data_acceptance",
                    "is a valid request accepted?",
                    "status",
                    planned -> planned.kind().isAllowed()
                            && planned.status()
                                    .filter(asked -> !isSuccess(asked))
                                    .isEmpty(),
                    // A real server may not have the data that a request asks for (404).
                    (planned, status) ->
                            planned.status().isPresent() ? status / 100 != 4 : !OF_INVALID_REQUESTS.contains(status),
                    planned -> "a success"),
            new StatusCheck(
                    "negative_data_rejection",
                    "is an invalid request rejected?",
                    "status",
                    planned -> planned.kind() == CaseKind.INVALID,
                    (planned, status) -> isError(status),
                    planned -> "a rejection (4xx)"),
            new StatusCheck(
                    "missing_required_parameter",
                    "is a request rejected that lacks a required parameter or body?",
                    "status",
                    planned -> planned.kind() == CaseKind.INCOMPLETE,
                    (planned, status) -> isError(status),
                    planned -> "a rejection (4xx)"),
            new StatusCheck(
                    "unsupported_method",
                    "is a method rejected that the document does not define?",
                    "status",
                    planned -> planned.kind() == CaseKind.UNSUPPORTED_METHOD,
                    (planned, status) ->
                            OF_UNSUPPORTED_METHODS.contains(status) || OF_MISSING_CREDENTIALS.contains(status),
                    planned -> "404, 405 or 501"),
            new StatusCheck(
                    "ignored_auth",
                    "is a request without valid credentials rejected?",
                    "status",
                    planned -> planned.kind() == CaseKind.WITHOUT_CREDENTIALS,
                    StatusCheck::isRejectionOfCredentials,
                    planned -> "401 or 403"),
            new StatusCheck(
                    "malformed_body",
                    "is a body rejected that is not JSON, although its media type is?",
                    "status",
                    planned -> planned.kind() == CaseKind.MALFORMED_BODY,
                    (planned, status) -> isError(status),
                    planned -> "a rejection (4xx)"),
            new StatusCheck(
                    "unsupported_media_type",
                    "is a body rejected in a media type that the document does not list?",
                    "status",
                    planned -> planned.kind() == CaseKind.UNSUPPORTED_MEDIA_TYPE,
                    (planned, status) -> isError(status),
                    planned -> "a rejection (415 or another 4xx)"));

    @Override
    public List<Violation> check(Exchange exchange) {
        Case planned = exchange.planned();
        return exchange
                .answer()
                .filter(answer -> appliesTo.test(planned) && !accepts.test(planned, answer.status()))
                .map(answer -> new Violation(
                        rule,
                        "the status was " + answer.status() + ", expected " + expected.apply(planned),
                        rule.equals("status")
                                ? planned.operation().pointer()
                                : planned.operation().pointer() + "/responses"))
                .stream()
                .toList();
    }

    private static boolean isRejectionOfCredentials(Case planned, int status) {
        // A resource may be hidden (RFC 9110, section 15.5.4), or the planned one may not exist.
        boolean hidden = status == NOT_FOUND
                && !PathTemplate.of(planned.operation().path()).names().isEmpty();
        // Credentials of another form may be a bad request (RFC 6750, section 3.1).
        boolean malformed = status == BAD_REQUEST
                && !WrongCredentials.in(
                                planned.parameters(), planned.operation().credentials())
                        .isEmpty();
        return OF_MISSING_CREDENTIALS.contains(status) || hidden || malformed;
    }

    private static boolean needsDocumentedStatus(Case planned) {
        return planned.kind().isRefused()
                ? planned.operation().refuses()
                : planned.kind().isAllowed();
    }

    private static boolean isDocumented(Case planned, int status) {
        return planned.documented(status).isPresent();
    }

    private static boolean isRequested(Case planned, int status) {
        return planned.status().filter(asked -> asked == status).isPresent();
    }

    private static boolean isError(int status) {
        return status / 100 == 4 || status / 100 == 5;
    }

    private static boolean isSuccess(int status) {
        return status / 100 == 2;
    }
}
