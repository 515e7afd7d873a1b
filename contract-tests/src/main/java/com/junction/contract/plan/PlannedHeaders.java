package com.junction.contract.plan;

import com.junction.contract.document.ContractHeader;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.document.DocumentTree;
import com.junction.contract.document.LimitReachedException;
import com.junction.contract.document.SchemaTypes;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.Headers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans the headers of responses by their schemas, as texts: a mock that makes them up may break the schemas. */
final class PlannedHeaders {
    private static final String TEXT = "[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?";

    private final DocumentTree tree;
    private final PlannedValues values;

    PlannedHeaders(DocumentTree tree, PlannedValues values) {
        this.tree = tree;
        this.values = values;
    }

    /** The headers of a response, without those that no text is known for. */
    Headers of(ContractResponse response) {
        Headers.Builder headers = new Headers.Builder();
        response.headers().forEach(header -> text(header).ifPresent(text -> headers.set(header.name(), text)));
        return headers.build();
    }

    /** Puts them into the document that a mock serves, as examples, in place of what is described there. */
    void serve(ContractResponse response, ObjectNode served) {
        if (served.at(response.pointer()) instanceof ObjectNode shown && shown.has("headers")) {
            ObjectNode headers = shown.putObject("headers");
            of(response).forEach(header -> {
                ObjectNode example = headers.putObject(header.getFirst());
                example.putObject("schema").put("type", "string");
                example.put("example", header.getSecond());
            });
        }
    }

    private Optional<String> text(ContractHeader header) {
        if (!header.name().matches("[\\w!#$%&'*+.^`|~-]+")) {
            return Optional.empty();
        }
        if (header.schema().node().isMissingNode()) {
            return Optional.of("text");
        }
        try {
            return values.of(header.schema())
                    .filter(value -> SchemaTypes.isList(tree, header.schema()) == value.isArray())
                    .flatMap(PlannedHeaders::text)
                    .filter(text -> text.matches(TEXT));
        } catch (UnplannableException | LimitReachedException e) {
            return Optional.empty();
        }
    }

    /** In the style of all headers (OpenAPI, Header Object: {@code simple}); objects have no text that is judged. */
    private static Optional<String> text(JsonNode value) {
        if (value.isArray()) {
            boolean plain = value.valueStream()
                    .allMatch(item -> item.isValueNode()
                            && !item.isNull()
                            && !item.asString().contains(","));
            return plain
                    ? Optional.of(
                            value.valueStream().map(SchemaReader::fullText).collect(Collectors.joining(",")))
                    : Optional.empty();
        }
        return value.isValueNode() && !value.isNull() ? Optional.of(SchemaReader.fullText(value)) : Optional.empty();
    }
}
