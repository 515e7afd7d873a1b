package com.junction.contract.diff;

import com.junction.contract.diff.schema.Canonical;
import com.junction.contract.diff.schema.JavaExtensions;
import com.junction.contract.diff.schema.Schema;
import com.junction.contract.diff.schema.Side;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractHeader;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.ContractResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Compares the names, parameters, bodies, responses and credentials of an operation in two documents. */
final class OperationComparison {
    private static final List<String> OF_OPERATION =
            List.of("summary", "description", "externalDocs", JavaExtensions.AVAILABILITY);

    private static final List<String> DESCRIPTION = List.of("description");
    private static final List<String> EXAMPLES = List.of("example", "examples");

    private final DiffSide old;
    private final DiffSide now;
    private final ContractOperation before;
    private final ContractOperation after;
    private final Changes changes;
    private final boolean byServer;
    private final Side sent;
    private final Side received;
    private final SchemaComparison request;
    private final SchemaComparison response;

    /** @param byServer whether the server sends the request, as for a webhook: its body is then a response to others */
    OperationComparison(
            DiffSide old,
            DiffSide now,
            ContractOperation before,
            ContractOperation after,
            boolean byServer,
            Changes changes) {
        this.old = old;
        this.now = now;
        this.before = before;
        this.after = after;
        this.changes = changes;
        this.byServer = byServer;
        this.sent = byServer ? Side.RESPONSE : Side.REQUEST;
        this.received = byServer ? Side.REQUEST : Side.RESPONSE;
        this.request = schemas(sent);
        this.response = schemas(received);
    }

    private SchemaComparison schemas(Side side) {
        return new SchemaComparison(old.reader(side), now.reader(side), changes, after.name(), side);
    }

    void compare() {
        names();
        security();
        parameters();
        requestBody();
        responses();
    }

    private void report(Rule rule, Side side, String where, String pointer, String message) {
        changes.add(rule, after.name(), side, where, pointer, message);
    }

    private void report(Rule rule, Side side, String message) {
        report(rule, side, "", before.pointer(), message);
    }

    private void names() {
        JsonNode was = old.tree().at(before.pointer()).node();
        JsonNode is = now.tree().at(after.pointer()).node();
        if (before.ignored() != after.ignored()) {
            report(
                    after.ignored() ? Rule.OPERATION_HIDDEN : Rule.OPERATION_SHOWN,
                    sent,
                    after.ignored() ? "clients no longer have it" : "clients have it now");
        }
        if (!byServer) {
            renamed(
                    Rule.OPERATION_RENAMED,
                    name(was, JavaExtensions.METHOD_NAME, was.path("operationId")),
                    name(is, JavaExtensions.METHOD_NAME, is.path("operationId")));
            renamed(
                    Rule.OPERATION_MOVED,
                    name(was, JavaExtensions.GROUP_NAME, was.path("tags").path(0)),
                    name(is, JavaExtensions.GROUP_NAME, is.path("tags").path(0)));
        }
        described(OF_OPERATION, was, is, sent, "", before.pointer());
        deprecated(was, is, "", before.pointer());
    }

    private void described(List<String> keywords, JsonNode was, JsonNode is, Side side, String where, String pointer) {
        keywords.stream()
                .filter(keyword -> !was.path(keyword).equals(is.path(keyword)))
                .forEach(keyword -> report(Rule.DESCRIPTION_CHANGED, side, where, pointer, keyword + " changed"));
    }

    private void deprecated(JsonNode was, JsonNode is, String where, String pointer) {
        boolean isDeprecated = is.path("deprecated").asBoolean(false);
        if (was.path("deprecated").asBoolean(false) != isDeprecated) {
            String message = isDeprecated ? "it is deprecated" : "it is no longer deprecated";
            report(Rule.DEPRECATED, sent, where, pointer, message);
        }
    }

    private static String name(JsonNode operation, String extension, JsonNode otherwise) {
        JsonNode named = operation.path(extension);
        return Canonical.value(named.isMissingNode() ? otherwise : named);
    }

    private void renamed(Rule rule, String was, String is) {
        if (!was.equals(is)) {
            report(rule, sent, was + " is now " + is);
        }
    }

    private void security() {
        Security was = byServer ? Security.ofServer(old.tree(), before) : Security.of(old.tree(), before);
        Security is = byServer ? Security.ofServer(now.tree(), after) : Security.of(now.tree(), after);
        if (!is.isSatisfiedBy(was)) {
            Rule rule = was.isOpen() ? Rule.SECURITY_ADDED : Rule.SECURITY_CHANGED;
            report(rule, sent, "credentials were " + was + ", and are " + is);
        } else if (!was.isSatisfiedBy(is)) {
            report(Rule.SECURITY_RELAXED, sent, "credentials were " + was + ", and are " + is);
        }
    }

    private void parameters() {
        Map<String, ContractParameter> were = byKey(before);
        Map<String, ContractParameter> are = byKey(after);
        were.forEach((key, parameter) -> {
            ContractParameter present = are.get(key);
            if (present == null) {
                report(Rule.PARAMETER_REMOVED, sent, key, parameter.place().pointer(), parameter.key() + " is gone");
            } else {
                parameter(parameter, present);
            }
        });
        are.forEach((key, parameter) -> {
            if (!were.containsKey(key)) {
                Rule rule = parameter.required() ? Rule.REQUIRED_PARAMETER_ADDED : Rule.PARAMETER_ADDED;
                report(rule, sent, key, parameter.place().pointer(), parameter.key() + " is new");
            }
        });
    }

    /** The parameters by keys that identify them in both documents: order in the path, and lower case for headers. */
    private static Map<String, ContractParameter> byKey(ContractOperation operation) {
        Map<String, ContractParameter> parameters = new LinkedHashMap<>();
        for (ContractParameter parameter : operation.parameters()) {
            String key = parameter.in().equals("path")
                    ? "path " + (parameters.size() + 1)
                    : parameter.in().equals("header") ? parameter.key().toLowerCase(Locale.ROOT) : parameter.key();
            parameters.put(key, parameter);
        }
        return parameters;
    }

    private void parameter(ContractParameter was, ContractParameter is) {
        String where = is.key();
        String pointer = was.place().pointer();
        if (is.in().equals("path") && !was.name().equals(is.name())) {
            report(Rule.PATH_PARAMETER_RENAMED, sent, where, pointer, was.name() + " is now " + is.name());
        }
        if (!was.required() && is.required()) {
            report(Rule.PARAMETER_REQUIRED, sent, where, pointer, is.key() + " is required");
        } else if (was.required() && !is.required()) {
            report(Rule.PARAMETER_OPTIONAL, sent, where, pointer, is.key() + " is no longer required");
        }
        if (!was.style().equals(is.style()) || was.explode() != is.explode() || was.json() != is.json()) {
            report(Rule.PARAMETER_SERIALIZATION_CHANGED, sent, where, pointer, "its serialization changed");
        }
        JsonNode one = was.place().node();
        JsonNode other = is.place().node();
        if (!one.path(JavaExtensions.PARAMETER_NAME).equals(other.path(JavaExtensions.PARAMETER_NAME))) {
            report(Rule.PARAMETER_RENAMED, sent, where, pointer, JavaExtensions.PARAMETER_NAME + " changed");
        }
        described(DESCRIPTION, one, other, sent, where, pointer);
        deprecated(one, other, where, pointer);
        request.compare(Schema.of(was.schema()), Schema.of(is.schema()), where);
    }

    private void requestBody() {
        boolean had = !before.bodies().isEmpty();
        boolean has = !after.bodies().isEmpty();
        String pointer = (had ? before : after).pointer() + "/requestBody";
        String where = "request body";
        if (!had || !has) {
            if (had) {
                report(Rule.REQUEST_BODY_REMOVED, sent, where, pointer, "it no longer has a body");
            } else if (has) {
                Rule rule = after.bodyRequired() ? Rule.REQUIRED_REQUEST_BODY_ADDED : Rule.REQUEST_BODY_ADDED;
                report(rule, sent, where, pointer, "it has a body now");
            }
            return;
        }
        if (!before.bodyRequired() && after.bodyRequired()) {
            report(Rule.REQUEST_BODY_REQUIRED, sent, where, pointer, "the body is required");
        } else if (before.bodyRequired() && !after.bodyRequired()) {
            report(Rule.REQUEST_BODY_OPTIONAL, sent, where, pointer, "the body is no longer required");
        }
        bodies(before.bodies(), after.bodies(), request, sent, where, pointer);
    }

    private void bodies(
            List<ContractBody> were,
            List<ContractBody> are,
            SchemaComparison schemas,
            Side side,
            String where,
            String pointer) {
        Map<String, ContractBody> present = byName(are, OperationComparison::mediaType);
        Map<String, ContractBody> past = byName(were, OperationComparison::mediaType);
        past.forEach((type, body) -> {
            ContractBody same = present.get(type);
            if (same == null) {
                report(Rule.MEDIA_TYPE_REMOVED, side, where, pointer, type + " is gone");
            } else {
                described(
                        EXAMPLES,
                        body.place().node(),
                        same.place().node(),
                        side,
                        where,
                        body.place().pointer());
                schemas.compare(Schema.of(body.schema()), Schema.of(same.schema()), where);
            }
        });
        present.keySet().stream()
                .filter(type -> !past.containsKey(type))
                .forEach(type -> report(Rule.MEDIA_TYPE_ADDED, side, where, pointer, type + " is new"));
    }

    private static String mediaType(ContractBody body) {
        return body.mediaType().toLowerCase(Locale.ROOT).split(";", 2)[0].stripTrailing();
    }

    private void responses() {
        Map<String, ContractResponse> were =
                byName(before.responses(), it -> it.code().toUpperCase(Locale.ROOT));
        Map<String, ContractResponse> are =
                byName(after.responses(), it -> it.code().toUpperCase(Locale.ROOT));
        were.forEach((code, was) -> {
            String where = "response " + code;
            ContractResponse is = are.get(code);
            if (is != null) {
                response(was, is, where);
                return;
            }
            Map<String, ContractResponse> instead = StatusRanges.instead(code, were, are);
            if (instead.isEmpty()) {
                Rule rule = code.startsWith("2") ? Rule.SUCCESS_REMOVED : Rule.ERROR_REMOVED;
                report(rule, received, where, was.pointer(), "status " + code + " is gone");
            } else {
                String message = "status " + code + " is now " + String.join(" and ", instead.keySet());
                report(Rule.RESPONSE_RANGE_CHANGED, received, where, was.pointer(), message);
                instead.values().forEach(each -> response(was, each, where));
            }
        });
        are.forEach((code, is) -> {
            if (!were.containsKey(code) && StatusRanges.instead(code, are, were).isEmpty()) {
                report(Rule.RESPONSE_ADDED, received, "response " + code, is.pointer(), "status " + code + " is new");
            }
        });
    }

    private void response(ContractResponse was, ContractResponse is, String where) {
        String pointer = was.pointer();
        described(
                DESCRIPTION,
                old.tree().at(pointer).node(),
                now.tree().at(is.pointer()).node(),
                received,
                where,
                pointer);
        if (was.bodies().isEmpty() != is.bodies().isEmpty()) {
            Rule rule = was.bodies().isEmpty() ? Rule.RESPONSE_BODY_ADDED : Rule.RESPONSE_BODY_REMOVED;
            String message = was.bodies().isEmpty() ? "it has a body now" : "it no longer has a body";
            report(rule, received, where, pointer, message);
        } else {
            bodies(was.bodies(), is.bodies(), response, received, where, pointer);
        }
        Map<String, ContractHeader> were = byName(was.headers(), it -> it.name().toLowerCase(Locale.ROOT));
        Map<String, ContractHeader> are = byName(is.headers(), it -> it.name().toLowerCase(Locale.ROOT));
        were.forEach((name, header) -> header(name, header, Optional.ofNullable(are.get(name)), where, pointer));
        are.keySet().stream()
                .filter(name -> !were.containsKey(name))
                .forEach(name ->
                        report(Rule.RESPONSE_HEADER_ADDED, received, where, pointer, "header " + name + " is new"));
    }

    private void header(
            String name, ContractHeader was, Optional<ContractHeader> now, String response, String pointer) {
        String where = response + " header " + name;
        if (now.isEmpty()) {
            report(Rule.RESPONSE_HEADER_REMOVED, received, where, pointer, "header " + name + " is gone");
            return;
        }
        if (was.required() != now.get().required()) {
            Rule rule = was.required() ? Rule.RESPONSE_HEADER_OPTIONAL : Rule.RESPONSE_HEADER_REQUIRED;
            String message = was.required() ? " is no longer required" : " is required";
            report(rule, received, where, pointer, "header " + name + message);
        }
        this.response.compare(Schema.of(was.schema()), Schema.of(now.get().schema()), where);
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(name, it -> it, (first, second) -> first, LinkedHashMap::new));
    }
}
