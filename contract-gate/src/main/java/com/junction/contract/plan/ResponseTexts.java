package com.junction.contract.plan;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractHeader;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.document.SchemaView;
import com.junction.contract.plan.sample.UnplannableException;
import com.junction.contract.plan.values.PlannedValues;
import com.junction.contract.plan.values.ValueText;
import com.junction.contract.prism.ServedDocument;
import com.junction.contract.schema.LimitReachedException;
import com.junction.contract.tree.Place;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.Headers;
import tools.jackson.databind.JsonNode;

/**
 * Plans the headers of responses, and the bodies that are not JSON, from their schemas. A mock that generates them may
 * break the schemas, or fail to write them.
 */
final class ResponseTexts {
    private static final String HEADER = "[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?";

    private final PlannedValues values;

    ResponseTexts(PlannedValues values) {
        this.values = values;
    }

    /** The headers of a response, except those for which no text is known. */
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

    /** Serves a response with its planned headers and texts. */
    void serve(ContractResponse response, ServedDocument served) {
        served.show(response, headers(response));
        response.bodies().stream()
                .filter(body -> body.kind() != BodyKind.JSON)
                .forEach(body -> served.show(body, body(body)));
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

    /** A value in the style of headers, which is always {@code simple} (OpenAPI, Header Object). */
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
