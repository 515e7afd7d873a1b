package com.junction.contract.verify;

import com.junction.contract.credential.ApiKey;
import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.Credential;
import com.junction.contract.http.MediaTypes;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.replay.RequestWriter;
import com.junction.contract.replay.WireCapture;
import com.junction.contract.schema.JsonDifference;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.JsonText;
import com.junction.contract.schema.Violation;
import com.junction.contract.tree.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks that the client sends the planned request as the document describes it, with the declared credentials only. */
final class RequestConformance implements Check {
    private final RequestWriter writer;
    private final JsonSchemas schemas;

    RequestConformance(JsonSchemas schemas) {
        this.writer = new RequestWriter();
        this.schemas = schemas;
    }

    @Override
    public String checkName() {
        return "request_conformance";
    }

    @Override
    public String question() {
        return "does the client send the planned request, as the document describes it, with the declared credentials only?";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        Case planned = exchange.planned();
        ContractOperation operation = planned.operation();
        WireRequest request = exchange.request();
        if (request == null) {
            return List.of(new Violation("sent", "nothing was sent: " + exchange.problem(), operation.pointer()));
        }
        SentParts expected = new SentParts(expected(planned, request));
        SentParts actual = new SentParts(request);
        List<Violation> violations = new ArrayList<>();
        String method = expected.request().method();
        if (!request.method().equals(method)) {
            violations.add(
                    new Violation("method", request.method() + " was sent, expected " + method, operation.pointer()));
        }
        checkUrl(operation, expected, actual, violations);
        checkHeaders(operation, expected, actual, violations);
        checkCredentials(operation, actual, violations);
        checkBody(planned, expected, actual, violations);
        return violations;
    }

    private WireRequest expected(Case planned, WireRequest actual) {
        try {
            return WireCapture.request(writer.write(planned, actual.baseUrl()));
        } catch (IOException e) {
            throw new IllegalStateException("a planned request has its whole body in memory", e);
        }
    }

    private static void checkUrl(
            ContractOperation operation, SentParts expected, SentParts actual, List<Violation> violations) {
        if (!SameTexts.segments(expected.url().pathSegments(), actual.url().pathSegments())) {
            String message = "the path on the wire was " + actual.url().encodedPath() + ", expected "
                    + expected.url().encodedPath();
            violations.add(new Violation("parameter", message, operation.pointer()));
        }
        Map<String, List<String>> sent = actual.query(operation);
        Map<String, List<String>> planned = expected.query(operation);
        Set<String> names = new LinkedHashSet<>(planned.keySet());
        names.addAll(sent.keySet());
        for (String name : names) {
            compare(
                            "query parameter " + name,
                            planned.getOrDefault(name, List.of()),
                            sent.getOrDefault(name, List.of()),
                            pointerOfQuery(operation, name))
                    .ifPresent(violations::add);
        }
    }

    private static void checkHeaders(
            ContractOperation operation, SentParts expected, SentParts actual, List<Violation> violations) {
        for (ContractParameter parameter : operation.parameters()) {
            String name = parameter.name();
            String pointer = parameter.schema().pointer();
            // A client may send its own User-Agent if none is planned.
            boolean ownName =
                    name.equalsIgnoreCase("User-Agent") && expected.header(name).isEmpty();
            if (parameter.in().equals("header") && !ownName) {
                compare("header " + name, expected.header(name), actual.header(name), pointer)
                        .ifPresent(violations::add);
            } else if (parameter.in().equals("cookie")) {
                compare("cookie " + name, expected.cookie(name), actual.cookie(name), pointer)
                        .ifPresent(violations::add);
            }
        }
    }

    private static void checkCredentials(ContractOperation operation, SentParts actual, List<Violation> violations) {
        Set<Credential> declared = operation.credentials().stream().findFirst().orElse(Set.of());
        for (Credential credential : declared) {
            String value = carried(actual, credential);
            if (value == null) {
                violations.add(security(credential.name() + " was not sent", operation));
            } else if (!isAsDeclared(value, credential)) {
                violations.add(security(credential.name() + " was not sent as the given key", operation));
            }
        }
        for (Credential credential : operation.foreignCredentials()) {
            boolean other = declared.stream().anyMatch(each -> each.name().equals(credential.name()))
                    || operation.parameters().stream()
                            .anyMatch(parameter -> parameter.name().equalsIgnoreCase(credential.name()));
            if (!other && carried(actual, credential) != null) {
                violations.add(
                        security(credential.name() + " was sent, but the operation does not declare it", operation));
            }
        }
    }

    private static Violation security(String message, ContractOperation operation) {
        return new Violation("security", message, operation.pointer());
    }

    private static @Nullable String carried(SentParts request, Credential credential) {
        return switch (credential.in()) {
            case "query" -> request.url().queryParameter(credential.name());
            case "cookie" ->
                request.cookie(credential.name()).stream().findFirst().orElse(null);
            default -> request.request().headers().get(credential.name());
        };
    }

    /** Clients get keys that all have the same prefix. Names of schemes are case-insensitive (RFC 9110, section 11.1). */
    private static boolean isAsDeclared(String value, Credential credential) {
        return switch (credential.scheme()) {
            case "basic" -> value.startsWith("Basic ");
            case "bearer" -> value.startsWith("Bearer " + ApiKey.PLACEHOLDER);
            case "" -> value.startsWith(ApiKey.PLACEHOLDER);
            default -> startsWithIgnoringCase(value, credential.scheme() + " " + ApiKey.PLACEHOLDER);
        };
    }

    private static boolean startsWithIgnoringCase(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length());
    }

    private void checkBody(Case planned, SentParts expected, SentParts actual, List<Violation> violations) {
        ContractBody declared = planned.operation().body().orElse(null);
        JsonNode body = planned.body();
        String sent = actual.request().body();
        if (declared == null || body == null) {
            if (!sent.isEmpty()) {
                violations.add(new Violation(
                        "body",
                        declared == null
                                ? "a body was sent, but the document does not describe one"
                                : "a body was sent, but none was planned",
                        declared == null
                                ? planned.operation().pointer()
                                : declared.schema().pointer()));
            }
            return;
        }
        String type = String.valueOf(actual.request().headers().get("Content-Type"));
        if (!MediaTypes.matches(type, declared.mediaType())) {
            violations.add(new Violation(
                    "content-type",
                    "the body was sent as " + type + ", expected " + declared.mediaType(),
                    declared.place().pointer()));
        }
        boolean same = switch (declared.kind()) {
            case JSON -> isSameJson(body, sent, declared.schema());
            case FORM -> SameTexts.fields(expected.form(), actual.form());
            case MULTIPART -> SameTexts.fields(expected.multipart(), actual.multipart());
            case TEXT -> expected.request().body().equals(sent);
        };
        if (!same) {
            violations.add(new Violation(
                    "body",
                    "the body on the wire is not the planned one: " + body,
                    declared.schema().pointer()));
        } else if (declared.kind() == BodyKind.JSON) {
            violations.addAll(schemas.validate(body, declared.schema()));
        }
    }

    private static boolean isSameJson(JsonNode planned, String sent, Place schema) {
        JsonNode value = JsonText.parse(sent);
        return value != null && JsonDifference.first(planned, value, schema).isEmpty();
    }

    private static String pointerOfQuery(ContractOperation operation, String name) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.key().equals("query " + name))
                .map(parameter -> parameter.schema().pointer())
                .findFirst()
                .orElse(operation.pointer());
    }

    private static Optional<Violation> compare(String what, List<String> planned, List<String> sent, String pointer) {
        return SameTexts.values(planned, sent)
                ? Optional.empty()
                : Optional.of(new Violation(
                        "parameter",
                        what + " was " + shown(sent) + " on the wire, expected " + shown(planned),
                        pointer));
    }

    private static String shown(List<String> values) {
        return values.isEmpty() ? "absent" : "\"" + String.join("\", \"", values) + "\"";
    }
}
