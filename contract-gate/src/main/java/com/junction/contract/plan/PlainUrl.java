package com.junction.contract.plan;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.SchemaView;
import com.junction.contract.plan.values.ValueText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What web servers, and proxies in front of them, accept in a URL, whatever a schema allows. Many of them reject encoded
 * delimiters and control characters in a path before the operation is reached.
 */
final class PlainUrl {
    /** Half of the 8,000 octets that RFC 9110, section 4.1, recommends, because some servers count headers as well. */
    private static final int LONGEST = 3_800;

    private static final String PATH_DELIMITERS = "/\\%;";

    private PlainUrl() {}

    /** Whether a value is accepted where its parameter stands. */
    static boolean accepts(ContractParameter parameter, JsonNode value) {
        return switch (parameter.in()) {
            case "path" ->
                texts(value)
                        .allMatch(text -> !hasControl(text)
                                && text.chars().noneMatch(character -> PATH_DELIMITERS.indexOf(character) >= 0));
            case "query" -> texts(value).noneMatch(PlainUrl::hasControl);
            default -> true;
        };
    }

    private static boolean hasControl(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }

    /** Whether a request with these values is short enough. */
    static boolean isShort(ContractOperation operation, Map<String, JsonNode> values) {
        long size = operation.path().length();
        for (Map.Entry<String, JsonNode> value : values.entrySet()) {
            size += value.getKey().length()
                    + texts(value.getValue())
                            .mapToLong(text -> 1
                                    + URLEncoder.encode(text, StandardCharsets.UTF_8)
                                            .length())
                            .sum();
        }
        return size <= LONGEST;
    }

    private static Stream<String> texts(JsonNode value) {
        return value.isContainer() ? value.valueStream().flatMap(PlainUrl::texts) : Stream.of(ValueText.of(value));
    }

    /** Whether a parameter is a whole segment of a path whose values only the server knows, such as an id. */
    static boolean isIdentifier(ContractOperation operation, ContractParameter parameter) {
        SchemaView schema = SchemaView.of(parameter.schema());
        return parameter.in().equals("path")
                && List.of(operation.path().split("/")).contains("{" + parameter.name() + "}")
                && schema.values().isEmpty()
                && !schema.type().equals("boolean");
    }
}
