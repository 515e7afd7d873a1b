package com.junction.contract.verify;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.Credential;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.replay.RequestWriter;
import com.junction.contract.replay.WireCapture;
import com.junction.contract.schema.JsonDifference;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.JsonText;
import com.junction.contract.target.ApiKey;
import com.junction.document.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the client sent is the planned request as the document describes it, with the declared credentials and no
 * others.
 */
final class RequestConformance implements Check {
    private final RequestWriter writer;
    private final JsonSchemas schemas;

    RequestConformance(JsonSchemas schemas) {
        this.writer = new RequestWriter();
        this.schemas = schemas;
    }

    @Override
    public String name() {
        return "request_conformance";
    }

    @Override
    public String question() {
        return "did the client send what was planned, as the document says, with the declared credentials and no others?";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        Case planned = exchange.planned();
        ContractOperation operation = planned.operation();
        WireRequest actual = exchange.request();
        if (actual == null) {
            return List.of(violation("sent", "nothing was sent: " + exchange.problem(), operation.pointer()));
        }
        WireRequest expected = expected(planned, actual);
        List<Violation> violations = new ArrayList<>();
        if (!actual.method().equals(expected.method())) {
            violations.add(
                    violation("method", actual.method() + " was sent, not " + expected.method(), operation.pointer()));
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

    private void checkUrl(
            ContractOperation operation, WireRequest expected, WireRequest actual, List<Violation> violations) {
        if (!samePath(url(expected).pathSegments(), url(actual).pathSegments())) {
            String message = "the path on the wire was " + url(actual).encodedPath() + ", not "
                    + url(expected).encodedPath();
            violations.add(violation("parameter", message, operation.pointer()));
        }
        Map<String, List<String>> sent = query(operation, actual);
        Map<String, List<String>> wanted = query(operation, expected);
        Set<String> names = new LinkedHashSet<>(wanted.keySet());
        names.addAll(sent.keySet());
        for (String name : names) {
            compare("query parameter " + name, wanted.get(name), sent.get(name), pointer(operation, "query", name))
                    .ifPresent(violations::add);
        }
    }

    private void checkHeaders(
            ContractOperation operation, WireRequest expected, WireRequest actual, List<Violation> violations) {
        for (ContractParameter parameter : operation.parameters()) {
            String name = parameter.name();
            // A client names itself where nothing else does.
            boolean ownName = name.equalsIgnoreCase("User-Agent")
                    && expected.headers().values(name).isEmpty();
            if (parameter.in().equals("header") && !ownName) {
                compare(
                                "header " + name,
                                expected.headers().values(name),
                                actual.headers().values(name),
                                parameter.schema().pointer())
                        .ifPresent(violations::add);
            } else if (parameter.in().equals("cookie")) {
                compare(
                                "cookie " + name,
                                cookies(expected).get(name),
                                cookies(actual).get(name),
                                parameter.schema().pointer())
                        .ifPresent(violations::add);
            }
        }
    }

    private void checkCredentials(ContractOperation operation, WireRequest request, List<Violation> violations) {
        Set<Credential> declared = operation.credentials().stream().findFirst().orElse(Set.of());
        for (Credential credential : declared) {
            String value = carried(request, credential);
            if (value == null) {
                violations.add(violation("security", credential.name() + " was not sent", operation.pointer()));
            } else if (!isAsDeclared(value, credential)) {
                violations.add(violation(
                        "security",
                        credential.name() + " was not sent as the key that was given",
                        operation.pointer()));
            }
        }
        for (Credential credential : operation.foreignCredentials()) {
            boolean other = declared.stream().anyMatch(each -> each.name().equals(credential.name()))
                    || operation.parameters().stream()
                            .anyMatch(parameter -> parameter.name().equalsIgnoreCase(credential.name()));
            if (!other && carried(request, credential) != null) {
                violations.add(violation(
                        "security",
                        credential.name() + " was sent, but the operation does not declare it",
                        operation.pointer()));
            }
        }
    }

    private static @Nullable String carried(WireRequest request, Credential credential) {
        return switch (credential.in()) {
            case "query" -> url(request).queryParameter(credential.name());
            case "cookie" ->
                cookies(request).getOrDefault(credential.name(), List.of()).stream()
                        .findFirst()
                        .orElse(null);
            default -> request.headers().get(credential.name());
        };
    }

    /** Clients are built with keys that all begin alike. */
    private static boolean isAsDeclared(String value, Credential credential) {
        return switch (credential.scheme()) {
            case "basic" -> value.startsWith("Basic ");
            case "bearer" -> value.startsWith("Bearer " + ApiKey.PLACEHOLDER);
            case "" -> value.startsWith(ApiKey.PLACEHOLDER);
            default -> startsWithIgnoringCase(value, credential.scheme() + " " + ApiKey.PLACEHOLDER);
        };
    }

    /** The names of schemes have no case (RFC 9110, section 11.1). */
    private static boolean startsWithIgnoringCase(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length());
    }

    private void checkBody(Case planned, WireRequest expected, WireRequest actual, List<Violation> violations) {
        ContractBody declared = planned.operation().body().orElse(null);
        if (declared == null) {
            if (!actual.body().isEmpty()) {
                violations.add(violation(
                        "body",
                        "a body was sent, though none is described",
                        planned.operation().pointer()));
            }
            return;
        }
        if (planned.body() == null) {
            if (!actual.body().isEmpty()) {
                violations.add(violation(
                        "body",
                        "a body was sent, though none was planned",
                        declared.schema().pointer()));
            }
            return;
        }
        String type = String.valueOf(actual.headers().get("Content-Type"));
        if (!MediaTypes.matches(type, declared.mediaType())) {
            violations.add(violation(
                    "content-type",
                    "the body was sent as " + type + ", not as " + declared.mediaType(),
                    declared.place().pointer()));
        }
        boolean same = switch (declared.kind()) {
            case JSON -> sameJson(planned.body(), actual, declared.schema());
            case FORM -> sameFields(form(expected), form(actual));
            case MULTIPART -> sameFields(parts(expected), parts(actual));
            case TEXT -> expected.body().equals(actual.body());
        };
        if (!same) {
            violations.add(violation(
                    "body",
                    "the body on the wire is not the planned one: " + planned.body(),
                    declared.schema().pointer()));
        } else if (declared.kind() == BodyKind.JSON) {
            schemas.validate(planned.body(), declared.schema())
                    .forEach(finding -> violations.add(Violation.of(name(), finding)));
        }
    }

    private boolean sameJson(JsonNode planned, WireRequest actual, Place schema) {
        JsonNode sent = JsonText.parse(actual.body());
        return sent != null && JsonDifference.first(planned, sent, schema).isEmpty();
    }

    private static Map<String, List<String>> form(WireRequest request) {
        HttpUrl url = HttpUrl.get("http://form/")
                .newBuilder()
                .encodedQuery(request.body())
                .build();
        return byName(url);
    }

    /** The texts of the parts by their names; what a file is called is not compared. */
    private static Map<String, List<String>> parts(WireRequest request) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        MediaType type = MediaType.parse(String.valueOf(request.headers().get("Content-Type")));
        String boundary = type == null ? null : type.parameter("boundary");
        if (boundary == null) {
            return parts;
        }
        try (MultipartReader reader = new MultipartReader(new Buffer().writeUtf8(request.body()), boundary)) {
            for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
                String name = name(String.valueOf(part.headers().get("Content-Disposition")));
                parts.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(part.body().readUtf8());
            }
        } catch (IOException e) {
            parts.put("not multipart", List.of(String.valueOf(e.getMessage())));
        }
        return parts;
    }

    private static String name(String disposition) {
        int start = disposition.indexOf("name=\"");
        int end = start < 0 ? -1 : disposition.indexOf('"', start + 6);
        return end < 0 ? disposition : disposition.substring(start + 6, end);
    }

    private static HttpUrl url(WireRequest request) {
        return HttpUrl.get(request.baseUrl() + request.target());
    }

    private static Map<String, List<String>> query(ContractOperation operation, WireRequest request) {
        Map<String, List<String>> query = byName(url(request));
        operation
                .credentials()
                .forEach(all -> all.stream()
                        .filter(credential -> credential.in().equals("query"))
                        .forEach(credential -> query.remove(credential.name())));
        return query;
    }

    private static Map<String, List<String>> byName(HttpUrl url) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < url.querySize(); i++) {
            values.computeIfAbsent(url.queryParameterName(i), name -> new ArrayList<>())
                    .add(Objects.requireNonNullElse(url.queryParameterValue(i), ""));
        }
        return values;
    }

    private static Map<String, List<String>> cookies(WireRequest request) {
        Map<String, List<String>> cookies = new LinkedHashMap<>();
        Headers headers = request.headers();
        for (String header : headers.values("Cookie")) {
            for (String cookie : header.split(";")) {
                String[] parts = cookie.stripLeading().split("=", 2);
                cookies.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts.length > 1 ? parts[1] : "");
            }
        }
        return cookies;
    }

    private static String pointer(ContractOperation operation, String in, String name) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.key().equals(in + " " + name))
                .map(parameter -> parameter.schema().pointer())
                .findFirst()
                .orElse(operation.pointer());
    }

    private Optional<Violation> compare(
            String what, @Nullable List<String> expected, @Nullable List<String> actual, String pointer) {
        List<String> wanted = expected == null ? List.of() : expected;
        List<String> sent = actual == null ? List.of() : actual;
        return sameTexts(wanted, sent)
                ? Optional.empty()
                : Optional.of(violation(
                        "parameter", what + " was " + shown(sent) + " on the wire, not " + shown(wanted), pointer));
    }

    private static boolean sameFields(Map<String, List<String>> wanted, Map<String, List<String>> sent) {
        return wanted.keySet().equals(sent.keySet())
                && wanted.entrySet().stream()
                        .allMatch(each -> sameTexts(each.getValue(), sent.getOrDefault(each.getKey(), List.of())));
    }

    /** A number has several texts, and so has JSON. */
    private static boolean sameTexts(List<String> wanted, List<String> sent) {
        return same(wanted, sent, value -> value.isNumber() || value.isContainer() || value.isString());
    }

    /** The segments of a path have numbers as the document has them. */
    private static boolean samePath(List<String> wanted, List<String> sent) {
        return same(wanted, sent, value -> value.isContainer() || value.isString());
    }

    private static boolean same(List<String> wanted, List<String> sent, Predicate<JsonNode> isComparedAsJson) {
        return wanted.size() == sent.size()
                && IntStream.range(0, wanted.size()).allMatch(i -> same(wanted.get(i), sent.get(i), isComparedAsJson));
    }

    private static boolean same(String wanted, String sent, Predicate<JsonNode> isComparedAsJson) {
        if (wanted.equals(sent)) {
            return true;
        }
        JsonNode one = JsonText.parse(wanted);
        JsonNode other = JsonText.parse(sent);
        return one != null
                && other != null
                && isComparedAsJson.test(one)
                && JsonDifference.first(one, other).isEmpty();
    }

    private static String shown(List<String> values) {
        return values.isEmpty() ? "absent" : "\"" + String.join("\", \"", values) + "\"";
    }

    private Violation violation(String rule, String message, String document) {
        return new Violation(name(), rule, message, "", document);
    }
}
