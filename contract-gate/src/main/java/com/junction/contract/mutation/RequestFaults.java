package com.junction.contract.mutation;

import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.SchemaView;
import com.junction.contract.schema.JsonText;
import com.junction.contract.target.Answer;
import com.junction.document.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.Headers;
import tools.jackson.databind.JsonNode;

/** Faults of how a server takes requests: what it accepts or refuses though it must not. */
final class RequestFaults {

    RequestFaults() {}

    List<Fault> all() {
        return List.of(
                accepts("what is required is not asked for", rules -> rules.contains("required")),
                accepts("a type is not looked at", rules -> rules.contains("type") && !rules.contains("enum")),
                accepts("any text goes for an enum", rules -> rules.contains("enum") || rules.contains("const")),
                accepts("a format is not looked at", rules -> rules.contains("format")),
                accepts("a pattern is not looked at", rules -> rules.contains("pattern")),
                accepts(
                        "any number goes",
                        anyOf("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")),
                accepts("any length goes", anyOf("minLength", "maxLength")),
                accepts("any number of items goes", anyOf("minItems", "maxItems", "uniqueItems")),
                accepts("any property goes", anyOf("additionalProperties", "unevaluatedProperties")),
                instead("an invalid request is a failure of the server", 500, passing -> isRefused(passing)),
                instead(
                        "an invalid request has an undocumented status",
                        418,
                        passing -> isRefused(passing)
                                && passing.operation().refuses()
                                && passing.operation().response(418).isEmpty()),
                replaced(
                        "credentials are not asked for",
                        passing -> passing.answer().status() == 401),
                replaced("any method goes", passing -> passing.answer().status() == 405),
                instead(
                        "a bound is a failure of the server",
                        500,
                        passing -> passing.isAllowed() && says(passing, this::bounds)),
                instead("a bound is refused", 422, passing -> passing.isAllowed() && says(passing, this::bounds)),
                instead(
                        "an enum value is refused",
                        422,
                        passing -> passing.isAllowed() && says(passing, this::lastOfEnums)),
                instead("null is refused", 422, passing -> passing.isAllowed() && hasNull(passing)),
                instead(
                        "an empty list is refused",
                        422,
                        passing -> passing.isAllowed() && passing.sent().contains("[]")),
                instead("what may be absent is missed", 422, passing -> passing.isAllowed() && lacksOptional(passing)));
    }

    private static Predicate<Set<String>> anyOf(String... rules) {
        return broken -> Stream.of(rules).anyMatch(broken::contains);
    }

    private static boolean isRefused(Passing passing) {
        return !passing.rules().isEmpty() && passing.answer().status() / 100 == 4;
    }

    private static boolean hasNull(Passing passing) {
        JsonNode body = JsonText.parse(passing.sent());
        return body != null && body.isObject() && body.valueStream().anyMatch(JsonNode::isNull);
    }

    private static boolean lacksOptional(Passing passing) {
        return passing.operation().parameters().stream()
                .filter(parameter -> parameter.in().equals("query") && !parameter.required())
                .anyMatch(parameter -> !passing.url().queryParameterNames().contains(parameter.name()));
    }

    private static boolean says(Passing passing, Function<Passing, Set<String>> texts) {
        Set<String> wanted = texts.apply(passing);
        return passing.texts().anyMatch(wanted::contains);
    }

    /** The texts of all bounds of numbers that the parameters and the body's own properties have. */
    private Set<String> bounds(Passing passing) {
        return schemas(passing)
                .flatMap(schema -> Stream.of("minimum", "maximum").map(schema.node()::path))
                .filter(JsonNode::isNumber)
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    private Set<String> lastOfEnums(Passing passing) {
        return schemas(passing)
                .map(schema -> schema.node().path("enum"))
                .filter(values -> values.size() > 1)
                .map(values -> values.get(values.size() - 1).asString())
                .collect(Collectors.toSet());
    }

    private Stream<Place> schemas(Passing passing) {
        Stream<Place> parameters = passing.operation().parameters().stream().map(ContractParameter::schema);
        Stream<Place> properties = passing.operation().body().stream()
                .flatMap(body -> new SchemaView(body.schema()).properties().values().stream());
        return Stream.concat(parameters, properties).flatMap(this::withMembers);
    }

    private Stream<Place> withMembers(Place schema) {
        Stream<Place> members =
                new SchemaView(schema).unions().values().stream().flatMap(List::stream);
        return Stream.concat(Stream.of(schema), members);
    }

    private static Fault accepts(String name, Predicate<Set<String>> broken) {
        return replaced(name, passing -> isRefused(passing) && broken.test(Set.copyOf(passing.rules())));
    }

    /** Answers as if the request had been a good one. */
    private static Fault replaced(String name, Predicate<Passing> applies) {
        return new Fault(
                name, passing -> Optional.ofNullable(passing.accepted()).filter(any -> applies.test(passing)));
    }

    private static Fault instead(String name, int status, Predicate<Passing> applies) {
        return new Fault(
                name,
                passing -> applies.test(passing)
                        ? Optional.of(new Answer(
                                status, Headers.of("Content-Type", "application/json"), "{\"detail\":null}", false))
                        : Optional.empty());
    }
}
