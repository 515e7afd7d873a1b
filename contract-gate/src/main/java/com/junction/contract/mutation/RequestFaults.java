package com.junction.contract.mutation;

import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.SchemaView;
import com.junction.contract.schema.JsonText;
import com.junction.contract.server.Answer;
import com.junction.contract.tree.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.Headers;
import tools.jackson.databind.JsonNode;

/** Faults of servers that accept invalid requests or reject valid ones. */
final class RequestFaults {
    private RequestFaults() {}

    static List<ServerFault> all() {
        return List.of(
                accepts("accepts requests without required values", rules -> rules.contains("required")),
                accepts("accepts values of another type", rules -> rules.contains("type") && !rules.contains("enum")),
                accepts("accepts values outside an enum", rules -> rules.contains("enum") || rules.contains("const")),
                accepts("accepts strings of another format", rules -> rules.contains("format")),
                accepts("accepts strings of another pattern", rules -> rules.contains("pattern")),
                accepts(
                        "accepts numbers out of range",
                        anyOf("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")),
                accepts("accepts strings of any length", anyOf("minLength", "maxLength")),
                accepts("accepts lists of any size", anyOf("minItems", "maxItems", "uniqueItems")),
                accepts("accepts unknown properties", anyOf("additionalProperties", "unevaluatedProperties")),
                instead("answers an invalid request with 500", 500, RequestFaults::isRejected),
                instead(
                        "answers an invalid request with an undocumented status",
                        418,
                        exchange -> isRejected(exchange)
                                && exchange.operation().refuses()
                                && exchange.operation().response(418).isEmpty()),
                replaced(
                        "accepts requests without credentials",
                        exchange -> exchange.answer().status() == 401),
                replaced(
                        "accepts unsupported methods",
                        exchange -> exchange.answer().status() == 405),
                fails("answers boundary values with 500", 500, exchange -> hasAny(exchange, bounds(exchange))),
                fails("rejects boundary values", 422, exchange -> hasAny(exchange, bounds(exchange))),
                fails("rejects an enum value", 422, exchange -> hasAny(exchange, lastOfEnums(exchange))),
                fails("rejects null", 422, RequestFaults::hasNull),
                fails("rejects empty lists", 422, exchange -> exchange.sent().contains("[]")),
                fails("requires optional parameters", 422, RequestFaults::lacksOptional));
    }

    private static Predicate<Set<String>> anyOf(String... rules) {
        return broken -> Stream.of(rules).anyMatch(broken::contains);
    }

    private static boolean isRejected(UnaffectedExchange exchange) {
        return !exchange.rules().isEmpty() && exchange.answer().status() / 100 == 4;
    }

    private static boolean hasNull(UnaffectedExchange exchange) {
        JsonNode body = JsonText.parse(exchange.sent());
        return body != null && body.isObject() && body.valueStream().anyMatch(JsonNode::isNull);
    }

    private static boolean lacksOptional(UnaffectedExchange exchange) {
        return exchange.operation().parameters().stream()
                .filter(parameter -> parameter.in().equals("query") && !parameter.required())
                .anyMatch(parameter -> !exchange.url().queryParameterNames().contains(parameter.name()));
    }

    private static boolean hasAny(UnaffectedExchange exchange, Set<String> values) {
        return exchange.texts().anyMatch(values::contains);
    }

    /** The minimums and maximums of the parameters and of the body's properties. */
    private static Set<String> bounds(UnaffectedExchange exchange) {
        return schemas(exchange)
                .flatMap(schema -> Stream.of("minimum", "maximum").map(schema.node()::path))
                .filter(JsonNode::isNumber)
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    private static Set<String> lastOfEnums(UnaffectedExchange exchange) {
        return schemas(exchange)
                .map(schema -> schema.node().path("enum"))
                .filter(values -> values.size() > 1)
                .map(values -> values.get(values.size() - 1).asString())
                .collect(Collectors.toSet());
    }

    private static Stream<Place> schemas(UnaffectedExchange exchange) {
        Stream<Place> parameters = exchange.operation().parameters().stream().map(ContractParameter::schema);
        Stream<Place> properties = exchange.operation().body().stream()
                .flatMap(body -> new SchemaView(body.schema()).properties().values().stream());
        return Stream.concat(parameters, properties).flatMap(RequestFaults::withMembers);
    }

    private static Stream<Place> withMembers(Place schema) {
        Stream<Place> members =
                new SchemaView(schema).unions().values().stream().flatMap(List::stream);
        return Stream.concat(Stream.of(schema), members);
    }

    private static ServerFault accepts(String name, Predicate<Set<String>> broken) {
        return replaced(name, exchange -> isRejected(exchange) && broken.test(Set.copyOf(exchange.rules())));
    }

    /** Answers as if the request were valid. */
    private static ServerFault replaced(String name, Predicate<UnaffectedExchange> applies) {
        return new ServerFault(
                name, exchange -> Optional.ofNullable(exchange.accepted()).filter(any -> applies.test(exchange)));
    }

    /** Fails at a valid request. */
    private static ServerFault fails(String name, int status, Predicate<UnaffectedExchange> applies) {
        return instead(name, status, exchange -> exchange.isAllowed() && applies.test(exchange));
    }

    private static ServerFault instead(String name, int status, Predicate<UnaffectedExchange> applies) {
        return new ServerFault(
                name,
                exchange -> applies.test(exchange)
                        ? Optional.of(new Answer(
                                status, Headers.of("Content-Type", "application/json"), "{\"detail\":null}", false))
                        : Optional.empty());
    }
}
