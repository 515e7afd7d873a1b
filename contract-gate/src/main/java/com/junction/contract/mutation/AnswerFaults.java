package com.junction.contract.mutation;

import com.junction.contract.document.ContractHeader;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.schema.JsonText;
import com.junction.contract.server.Answer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Faults in the status, the headers and the text of answers. */
final class AnswerFaults {
    private AnswerFaults() {}

    static List<ServerFault> all() {
        return List.of(
                ofSuccess("answers a valid request with an undocumented status", answer -> answer.withStatus(299)),
                ofSuccess(
                        "answers a valid request with a redirect",
                        answer -> answer.withStatus(302).withHeader("Location", "/")),
                ofSuccess("answers a valid request with 500", answer -> answer.withStatus(500)),
                ofSuccess("answers a valid request with 400", answer -> answer.withStatus(400)),
                new ServerFault(
                        "sends an error with status 200",
                        exchange -> Optional.of(exchange.answer())
                                .filter(answer -> answer.status() >= 400
                                        && exchange.rules().isEmpty())
                                .filter(answer -> exchange.operation()
                                        .response(answer.status())
                                        .isPresent())
                                .map(answer -> answer.withStatus(200))),
                ofJson("sends JSON as text/html", answer -> answer.withHeader("Content-Type", "text/html")),
                ofJson("omits the Content-Type", answer -> answer.withoutHeader("Content-Type")),
                ofJson("sends an empty body", answer -> answer.withBody("")),
                ofJson(
                        "truncates the body",
                        answer -> answer.withBody(
                                answer.body().substring(0, answer.body().length() - 1))),
                ofJson("closes the connection within the body", Answer::breaking),
                ofJson("sends text after the body", answer -> answer.withBody(answer.body() + "}")),
                ofJson(
                        "quotes JSON with apostrophes",
                        answer -> answer.withBody(answer.body().replace('"', '\''))),
                ofJson("sends an HTML page as the body", answer -> answer.withBody("<html>It works!</html>")),
                new ServerFault("sends a property twice", AnswerFaults::twice),
                ofHeader("omits a required header", true, (answer, header) -> answer.withoutHeader(header.name())),
                ofHeader(
                        "sends an invalid header",
                        false,
                        (answer, header) -> answer.withHeader(header.name(), "not a value")));
    }

    private static Optional<Answer> twice(UnaffectedExchange exchange) {
        JsonNode body = JsonText.parse(exchange.answer().body());
        if (exchange.json().isEmpty() || body == null || !body.isObject() || body.isEmpty()) {
            return Optional.empty();
        }
        String name = body.propertyNames().iterator().next();
        String again = ",\"" + name + "\":" + body.path(name) + "}";
        return Optional.of(exchange.answer()
                .withBody(exchange.answer()
                        .body()
                        .stripTrailing()
                        .replaceFirst("}$", again.replace("\\", "\\\\").replace("$", "\\$"))));
    }

    private static ServerFault ofSuccess(String name, Function<Answer, Answer> change) {
        return new ServerFault(
                name,
                exchange -> exchange.isAllowed() ? Optional.of(change.apply(exchange.answer())) : Optional.empty());
    }

    private static ServerFault ofJson(String name, Function<Answer, Answer> change) {
        return new ServerFault(name, exchange -> exchange.json().map(json -> change.apply(exchange.answer())));
    }

    private static ServerFault ofHeader(
            String name, boolean required, BiFunction<Answer, ContractHeader, Answer> change) {
        return new ServerFault(
                name,
                exchange -> headers(exchange)
                        .filter(header -> required
                                ? header.required()
                                : header.schema()
                                        .node()
                                        .path("type")
                                        .asString("")
                                        .matches("integer|number|boolean"))
                        .findFirst()
                        .map(header -> change.apply(exchange.answer(), header)));
    }

    private static Stream<ContractHeader> headers(UnaffectedExchange exchange) {
        return exchange.operation().response(exchange.answer().status()).map(ContractResponse::headers).stream()
                .flatMap(List::stream)
                .filter(header -> exchange.answer().headers().get(header.name()) != null);
    }
}
