package com.junction.contract.plan;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractHeader;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.document.SchemaView;
import com.junction.contract.plan.sample.UnplannableException;
import com.junction.contract.plan.values.PlannedValues;
import com.junction.contract.plan.values.ValueText;
import com.junction.contract.schema.LimitReachedException;
import com.junction.document.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.Headers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plans what responses have beside JSON: headers and other bodies, by their schemas. A mock that makes them up may break
 * the schemas, or fail to write them.
 */
final class ResponseTexts {
    private static final String HEADER = "[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?";

    private final PlannedValues values;

    ResponseTexts(PlannedValues values) {
        this.values = values;
    }

    /** The headers of a response, without those that no text is known for. */
    Headers headers(ContractResponse response) {
        Headers.Builder headers = new Headers.Builder();
        response.headers().forEach(header -> text(header).ifPresent(text -> headers.set(header.name(), text)));
        return headers.build();
    }

    /** A body that is not JSON. */
    String body(ContractBody declared) {
        return value(declared.schema())
                .filter(JsonNode::isValueNode)
                .map(ValueText::of)
                .orElse("text");
    }

    /** Puts them as examples into the document that a mock serves. Schemas stay: references may lead to them. */
    void serve(ContractResponse response, ObjectNode served) {
        if (served.at(response.pointer()).path("headers") instanceof ObjectNode shown) {
            Headers planned = headers(response);
            for (String name : List.copyOf(shown.propertyNames())) {
                String text = planned.get(name);
                if (text == null) {
                    shown.remove(name);
                } else if (shown.path(name).path("schema").isObject()) {
                    serve(text, (ObjectNode) shown.path(name));
                } else {
                    serve(text, shown.putObject(name)).putObject("schema").put("type", "string");
                }
            }
        }
        response.bodies().stream()
                .filter(body -> body.kind() != BodyKind.JSON)
                .filter(body -> served.at(body.place().pointer()).isObject())
                .forEach(body ->
                        serve(body(body), (ObjectNode) served.at(body.place().pointer())));
    }

    private static ObjectNode serve(String text, ObjectNode described) {
        described.remove("examples");
        return described.put("example", text);
    }

    /** A valid value of a schema; empty if none is known. */
    Optional<JsonNode> value(Place schema) {
        try {
            return values.of(schema);
        } catch (UnplannableException | LimitReachedException e) {
            return Optional.empty();
        }
    }

    private Optional<String> text(ContractHeader header) {
        if (!header.name().matches("[\\w!#$%&'*+.^`|~-]+")) {
            return Optional.empty();
        }
        boolean judged = header.schema().node().isObject() && !new SchemaView(header.schema()).isObject();
        if (!judged) {
            return Optional.of("text");
        }
        return value(header.schema())
                .filter(value -> new SchemaView(header.schema()).isList() == value.isArray())
                .flatMap(ResponseTexts::text)
                .filter(text -> text.matches(HEADER));
    }

    /** In the style of all headers (OpenAPI, Header Object: {@code simple}). */
    private static Optional<String> text(JsonNode value) {
        if (value.isArray()) {
            boolean plain = value.valueStream()
                    .allMatch(item -> item.isValueNode()
                            && !item.isNull()
                            && !item.asString().contains(","));
            return plain
                    ? Optional.of(value.valueStream().map(ValueText::of).collect(Collectors.joining(",")))
                    : Optional.empty();
        }
        return value.isValueNode() && !value.isNull() ? Optional.of(ValueText.of(value)) : Optional.empty();
    }
}
