package com.junction.contract.verify;

import com.junction.contract.http.MediaTypes;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.schema.Violation;
import com.junction.contract.verify.leak.Internals;
import com.junction.document.PercentEncoding;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A check of responses that servers give of their own accord, whatever the document says. A response that a case asks for,
 * of a mock or of a recording, is not checked.
 *
 * @param rule the rule that violations name
 * @param fault describes what is wrong with the response of an exchange; empty if nothing is
 */
record ResponseCheck(String checkName, String question, String rule, Function<Exchange, Optional<String>> fault)
        implements Check {
    private static final int OK = 200;
    private static final int FIRST_ERROR = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int METHOD_NOT_ALLOWED = 405;

    /** All checks of this kind. */
    static final List<ResponseCheck> ALL = List.of(
            new ResponseCheck(
                    "allow_header",
                    "does a response with status 405 name the allowed methods in Allow?",
                    "header",
                    exchange -> without(exchange, METHOD_NOT_ALLOWED, "Allow", "15.5.6")),
            new ResponseCheck(
                    "authenticate_header",
                    "does a response with status 401 name an authentication scheme in WWW-Authenticate?",
                    "header",
                    exchange -> without(exchange, UNAUTHORIZED, "WWW-Authenticate", "15.5.2")),
            new ResponseCheck(
                    "no_internals_leaked",
                    "is an error free of stack traces, errors of databases, and paths of files of the server?",
                    "text",
                    ResponseCheck::leak));

    @Override
    public List<Violation> check(Exchange exchange) {
        boolean asked = exchange.planned().status().isPresent();
        return Optional.of(exchange).filter(any -> !asked).flatMap(fault).stream()
                .map(message -> new Violation(
                        rule, message, exchange.planned().operation().pointer() + "/responses"))
                .toList();
    }

    private static Optional<String> without(Exchange exchange, int status, String header, String section) {
        return exchange.answer()
                .filter(answer -> answer.status() == status && answer.headers().get(header) == null)
                .map(answer -> "a response with status " + status + " must have the header " + header
                        + " (RFC 9110, section " + section + ")");
    }

    private static Optional<String> leak(Exchange exchange) {
        return exchange.answer()
                .filter(answer -> answer.status() >= FIRST_ERROR || isUndescribedPage(exchange, answer))
                .flatMap(answer -> leak(answer, requestText(exchange.request())));
    }

    private static Optional<String> leak(WireResponse answer, String sent) {
        Optional<String> inBody = Internals.find(answer.body(), sent::contains)
                .map(leak -> "the body has " + leak.what() + ": " + leak.line());
        return inBody.or(
                () -> Internals.find(PercentEncoding.decode(answer.headers().toString()), sent::contains)
                        .map(leak -> "a header has " + leak.what() + ": " + leak.line()));
    }

    /** Some servers answer with a page about an error, but with status 200. */
    private static boolean isUndescribedPage(Exchange exchange, WireResponse answer) {
        return answer.status() == OK
                && MediaTypes.matches(answer.headers().get("Content-Type"), "text/html")
                && exchange.documented()
                        .filter(response ->
                                response.mediaTypes().stream().anyMatch(type -> MediaTypes.matches("text/html", type)))
                        .isEmpty();
    }

    /** All texts of a request, as they are and without escapes: a server may repeat them. */
    private static String requestText(@Nullable WireRequest request) {
        return request == null
                ? ""
                : String.join(
                        "\n",
                        request.target(),
                        PercentEncoding.decode(request.target()),
                        request.headers().toString(),
                        request.body(),
                        Internals.unescaped(request.body()));
    }
}
