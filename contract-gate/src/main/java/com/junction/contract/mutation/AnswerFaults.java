package com.junction.contract.mutation;

import com.junction.contract.document.ContractHeader;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.schema.JsonText;
import com.junction.contract.target.Answer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Faults of an answer's status, headers and text. */
final class AnswerFaults {
    private AnswerFaults() {}

    static List<Fault> all() {
        return List.of(
                ofSuccess("success is an undocumented status", answer -> answer.withStatus(299)),
                ofSuccess(
                        "success is a redirect",
                        answer -> answer.withStatus(302).withHeader("Location", "/")),
                ofSuccess("success is a failure of the server", answer -> answer.withStatus(500)),
                ofSuccess("success is a refusal", answer -> answer.withStatus(400)),
                new Fault(
                        "an error is a success",
                        passing -> Optional.of(passing.answer())
                                .filter(answer -> answer.status() >= 400
                                        && passing.rules().isEmpty())
                                .filter(answer -> passing.operation()
                                        .response(answer.status())
                                        .isPresent())
                                .map(answer -> answer.withStatus(200))),
                ofJson("the content is called HTML", answer -> answer.withHeader("Content-Type", "text/html")),
                ofJson("the type of the content is missing", answer -> answer.withoutHeader("Content-Type")),
                ofJson("the body is empty", answer -> answer.withBody("")),
                ofJson(
                        "the body is cut off",
                        answer -> answer.withBody(
                                answer.body().substring(0, answer.body().length() - 1))),
                ofJson("the connection ends within the body", Answer::breaking),
                ofJson("something stands behind the body", answer -> answer.withBody(answer.body() + "}")),
                ofJson(
                        "the body is JavaScript",
                        answer -> answer.withBody(answer.body().replace('"', '\''))),
                ofJson("the body is an error page", answer -> answer.withBody("<html>It works!</html>")),
                new Fault("a property is there twice", AnswerFaults::twice),
                ofHeader("a required header is missing", true, (answer, header) -> answer.withoutHeader(header.name())),
                ofHeader(
                        "a header is not valid by its schema",
                        false,
                        (answer, header) -> answer.withHeader(header.name(), "not a value")));
    }

    private static Optional<Answer> twice(Passing passing) {
        JsonNode body = JsonText.parse(passing.answer().body());
        if (passing.json().isEmpty() || body == null || !body.isObject() || body.isEmpty()) {
            return Optional.empty();
        }
        String name = body.propertyNames().iterator().next();
        String again = ",\"" + name + "\":" + body.path(name) + "}";
        return Optional.of(passing.answer()
                .withBody(passing.answer()
                        .body()
                        .stripTrailing()
                        .replaceFirst("}$", again.replace("\\", "\\\\").replace("$", "\\$"))));
    }

    private static Fault ofSuccess(String name, Function<Answer, Answer> change) {
        return new Fault(
                name, passing -> passing.isAllowed() ? Optional.of(change.apply(passing.answer())) : Optional.empty());
    }

    private static Fault ofJson(String name, Function<Answer, Answer> change) {
        return new Fault(name, passing -> passing.json().map(json -> change.apply(passing.answer())));
    }

    private static Fault ofHeader(String name, boolean required, BiFunction<Answer, ContractHeader, Answer> change) {
        return new Fault(
                name,
                passing -> headers(passing)
                        .filter(header -> required
                                ? header.required()
                                : header.schema()
                                        .node()
                                        .path("type")
                                        .asString("")
                                        .matches("integer|number|boolean"))
                        .findFirst()
                        .map(header -> change.apply(passing.answer(), header)));
    }

    private static Stream<ContractHeader> headers(Passing passing) {
        return passing.operation().response(passing.answer().status()).map(ContractResponse::headers).stream()
                .flatMap(List::stream)
                .filter(header -> passing.answer().headers().get(header.name()) != null);
    }
}
