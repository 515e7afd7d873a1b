package com.junction.contract.recorded;

import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.OperationMatcher.Match;
import com.junction.contract.document.SchemaView;
import com.junction.contract.http.Cookies;
import com.junction.contract.http.UrlEncodedForm;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.JsonText;
import com.junction.contract.schema.PlainText;
import com.junction.contract.tree.Place;
import com.junction.document.PercentEncoding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the values of parameters back from a request: the reverse of their styles (OpenAPI, "Style Values"). */
final class ParameterReader {
    private final PlainText texts;

    ParameterReader(JsonSchemas schemas) {
        this.texts = new PlainText(schemas);
    }

    /** @throws UnreadableEntryException if a parameter has a style that cannot be read */
    Map<String, JsonNode> read(Match match, HttpUrl url, Headers headers) throws UnreadableEntryException {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        for (ContractParameter parameter : match.operation().parameters()) {
            boolean object = new SchemaView(parameter.schema()).isObject() && !parameter.json();
            boolean label =
                    parameter.style().equals("label") || parameter.style().equals("matrix");
            if (label || (object && !parameter.style().equals("deepObject"))) {
                throw new UnreadableEntryException(
                        "the parameter " + parameter.name() + " has a style that cannot be read");
            }
            value(parameter, match, url, headers).ifPresent(value -> values.put(parameter.key(), value));
        }
        return values;
    }

    /** Returns the value of a form. */
    ObjectNode form(String text, Place schema) {
        HttpUrl fields = UrlEncodedForm.parse(text);
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        for (String name : fields.queryParameterNames()) {
            Place property = schema.child("properties", name);
            List<String> values = present(fields.queryParameterValues(name));
            form.set(
                    name,
                    new SchemaView(property).isList()
                            ? texts.list(values, property)
                            : texts.value(String.join(",", values), property));
        }
        return form;
    }

    private Optional<JsonNode> value(ContractParameter parameter, Match match, HttpUrl url, Headers headers) {
        return switch (parameter.in()) {
            case "path" ->
                Optional.ofNullable(match.parameters().get(parameter.name()))
                        .map(PercentEncoding::decode)
                        .map(text -> delimited(parameter, text, ","));
            case "query" -> query(parameter, url);
            case "header" ->
                Optional.ofNullable(headers.get(parameter.name())).map(text -> delimited(parameter, text, ","));
            default -> cookie(parameter, headers).map(text -> delimited(parameter, text, ","));
        };
    }

    private Optional<JsonNode> query(ContractParameter parameter, HttpUrl url) {
        String name = parameter.name();
        if (parameter.style().equals("deepObject")) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (String key : url.queryParameterNames()) {
                if (key.startsWith(name + "[") && key.endsWith("]")) {
                    String property = key.substring(name.length() + 1, key.length() - 1);
                    object.set(
                            property,
                            texts.value(
                                    String.valueOf(url.queryParameter(key)),
                                    parameter.schema().child("properties", property)));
                }
            }
            return object.isEmpty() ? Optional.empty() : Optional.of(object);
        }
        List<String> values = present(url.queryParameterValues(name));
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (new SchemaView(parameter.schema()).isList() && parameter.explode() && !parameter.json()) {
            return Optional.of(texts.list(values, parameter.schema()));
        }
        String delimiter = switch (parameter.style()) {
            case "spaceDelimited" -> " ";
            case "pipeDelimited" -> "|";
            default -> ",";
        };
        return Optional.of(delimited(parameter, values.get(0), delimiter));
    }

    private JsonNode delimited(ContractParameter parameter, String text, String delimiter) {
        if (parameter.json()) {
            JsonNode json = JsonText.parse(text);
            return json == null ? JsonNodeFactory.instance.stringNode(text) : json;
        }
        return new SchemaView(parameter.schema()).isList()
                ? texts.list(List.of(text.split(Pattern.quote(delimiter), -1)), parameter.schema())
                : texts.value(text, parameter.schema());
    }

    private static Optional<String> cookie(ContractParameter parameter, Headers headers) {
        return Cookies.of(headers).getOrDefault(parameter.name(), List.of()).stream()
                .map(PercentEncoding::decode)
                .findFirst();
    }

    private static List<String> present(List<? extends @Nullable String> values) {
        return values.stream().flatMap(Stream::ofNullable).map(String::valueOf).toList();
    }
}
