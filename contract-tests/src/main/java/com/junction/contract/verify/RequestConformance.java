package com.junction.contract.verify;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.JsonSchemas;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the client sent is what was planned, in the form that the document gives it, with the declared credentials. */
final class RequestConformance implements Check {
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([^}]+)}");

    private final JsonSchemas schemas;

    RequestConformance(JsonSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public String name() {
        return "request_conformance";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        Case planned = exchange.planned();
        ContractOperation operation = planned.operation();
        WireRequest request = exchange.request();
        if (request == null) {
            return List.of(violation("sent", "nothing was sent: " + exchange.problem(), operation.pointer()));
        }
        List<Violation> violations = new ArrayList<>();
        if (!request.method().equals(operation.method())) {
            violations.add(violation(
                    "method", request.method() + " was sent, not " + operation.method(), operation.pointer()));
        }
        Map<String, String> path = pathValues(operation.path(), request.target());
        Map<String, List<String>> query = queryValues(request.target());
        for (ContractParameter parameter : operation.parameters()) {
            String actual = switch (parameter.in()) {
                case "path" -> path.get(parameter.name());
                case "header" -> request.headers().get(parameter.name());
                default -> single(query.remove(parameter.name()));
            };
            JsonNode wanted = planned.parameters().get(parameter.name());
            String expected = wanted == null ? null : wanted.isString() ? wanted.asString() : wanted.toString();
            if (!Objects.equals(expected, actual) && !isContainer(wanted)) {
                String message = parameter.in() + " parameter " + parameter.name() + " was " + shown(actual)
                        + " on the wire, not " + shown(expected);
                violations.add(
                        violation("parameter", message, parameter.schema().pointer()));
            }
        }
        if (!query.isEmpty()) {
            violations.add(
                    violation("parameter", "undocumented query parameters: " + query.keySet(), operation.pointer()));
        }
        checkCredentials(operation, request, violations);
        checkBody(planned, request, violations);
        return violations;
    }

    private void checkCredentials(ContractOperation operation, WireRequest request, List<Violation> violations) {
        for (String header : operation.credentialHeaders()) {
            if (request.headers().get(header) == null) {
                violations.add(violation("security", header + " was not sent", operation.pointer()));
            }
        }
        for (String header : operation.foreignCredentialHeaders()) {
            if (request.headers().get(header) != null) {
                violations.add(violation(
                        "security", header + " was sent, but the operation does not declare it", operation.pointer()));
            }
        }
    }

    private void checkBody(Case planned, WireRequest request, List<Violation> violations) {
        JsonNode body = planned.body();
        if (body == null) {
            return;
        }
        planned.operation().body().ifPresent(declared -> {
            String type = String.valueOf(request.headers().get("Content-Type"));
            if (!MediaTypes.matches(type, declared.mediaType())) {
                violations.add(violation(
                        "content-type",
                        "the body was sent as " + type + ", not as " + declared.mediaType(),
                        declared.place().pointer()));
            }
            JsonNode actual = JsonText.parse(request.body());
            if (actual == null || !JsonText.sameValue(body, actual)) {
                violations.add(violation(
                        "body",
                        "the body on the wire is not the planned one: " + body,
                        declared.schema().pointer()));
                return;
            }
            schemas.validate(actual, declared.schema())
                    .forEach(finding -> violations.add(Violation.of(name(), finding)));
        });
    }

    private static Map<String, String> pathValues(String template, String target) {
        List<String> names = new ArrayList<>();
        Matcher parameter = PATH_PARAMETER.matcher(template);
        StringBuilder pattern = new StringBuilder();
        int end = 0;
        while (parameter.find()) {
            pattern.append(Pattern.quote(template.substring(end, parameter.start())))
                    .append("([^/?]*)");
            names.add(parameter.group(1));
            end = parameter.end();
        }
        pattern.append(Pattern.quote(template.substring(end))).append("(?:\\?.*)?");
        Matcher matcher = Pattern.compile(".*?" + pattern).matcher(target);
        Map<String, String> values = new LinkedHashMap<>();
        if (matcher.matches()) {
            for (int i = 0; i < names.size(); i++) {
                values.put(names.get(i), decode(matcher.group(i + 1).replace("+", "%2B")));
            }
        }
        return values;
    }

    private static Map<String, List<String>> queryValues(String target) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int start = target.indexOf('?');
        if (start >= 0) {
            for (String pair : target.substring(start + 1).split("&")) {
                String[] parts = pair.split("=", 2);
                values.computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
                        .add(parts.length > 1 ? decode(parts[1]) : "");
            }
        }
        return values;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static @Nullable String single(@Nullable List<String> values) {
        return values == null ? null : String.join(",", values);
    }

    /** Arrays and objects have several forms on the wire, which are not judged yet. */
    private static boolean isContainer(@Nullable JsonNode value) {
        return value != null && value.isContainer();
    }

    private static String shown(@Nullable String value) {
        return value == null ? "absent" : "\"" + value + "\"";
    }

    private Violation violation(String rule, String message, String document) {
        return new Violation(name(), rule, message, "", document);
    }
}
