package com.junction.contract.plan;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.DocumentTree.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values that parameters can carry to a server that has only their text. */
final class ParameterValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What no style of an array or an object takes for a delimiter. */
    private static final String PLAIN = "[\\w.:+-]+";

    private static final String HEADER = "[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?";

    private final PlannedValues values;

    ParameterValues(PlannedValues values) {
        this.values = values;
    }

    /**
     * A value for each parameter.
     *
     * @throws UnplannableException where a required one has none
     */
    Map<String, JsonNode> first(ContractOperation operation) {
        Map<String, JsonNode> first = new LinkedHashMap<>();
        for (ContractParameter parameter : operation.parameters()) {
            Optional<JsonNode> value = first(parameter);
            if (value.isEmpty() && parameter.required()) {
                throw new UnplannableException("no valid value is known for the parameter " + parameter.name() + " (#"
                        + parameter.schema().pointer() + "); give it an example");
            }
            value.ifPresent(known -> first.put(parameter.key(), known));
        }
        return first;
    }

    private Optional<JsonNode> first(ContractParameter parameter) {
        return values.ofParameter(parameter.schema()).filter(value -> isWritable(parameter, value));
    }

    /** Values for all parameters, so that each pair of values occurs, and each optional one is absent. */
    List<Map<String, JsonNode>> valid(ContractOperation operation) {
        List<ContractParameter> parameters = operation.parameters();
        List<List<Optional<JsonNode>>> choices = new ArrayList<>();
        for (ContractParameter parameter : parameters) {
            Set<Optional<JsonNode>> choice = new LinkedHashSet<>();
            first(parameter).ifPresent(value -> choice.add(Optional.of(value)));
            values.valid(parameter.schema()).values().stream()
                    .filter(value -> isWritable(parameter, value) && carries(parameter, value))
                    .forEach(value -> choice.add(Optional.of(value)));
            if (!parameter.required()) {
                choice.add(Optional.empty());
            }
            choices.add(List.copyOf(choice));
        }
        List<Map<String, JsonNode>> partitions = new ArrayList<>();
        for (int[] combination :
                Pairwise.combine(choices.stream().mapToInt(List::size).toArray())) {
            Map<String, JsonNode> partition = new LinkedHashMap<>();
            for (int i = 0; i < combination.length; i++) {
                String key = parameters.get(i).key();
                choices.get(i).get(combination[i]).ifPresent(value -> partition.put(key, value));
            }
            partitions.add(partition);
        }
        return partitions;
    }

    /** Values that a parameter must not have, by the rule that they break. */
    Map<String, JsonNode> invalid(ContractParameter parameter) {
        Map<String, JsonNode> invalid = values.invalid(parameter.schema());
        invalid.values()
                .removeIf(value ->
                        value.isContainer() || !carries(parameter, value) || isValidAsText(value, parameter.schema()));
        return invalid;
    }

    /** A server sees a text, and may take it for whatever it looks like. */
    private boolean isValidAsText(JsonNode value, Place schema) {
        String text = SchemaReader.fullText(value);
        if (values.isValid(JSON.stringNode(text), schema)) {
            return true;
        }
        return text.matches("-?\\d+") && values.isValid(JSON.numberNode(Long.parseLong(text)), schema);
    }

    /** OpenAPI leaves open how values within values are written, but for JSON text and deep objects. */
    private static boolean isWritable(ContractParameter parameter, JsonNode value) {
        boolean nested = value.isContainer() && value.valueStream().anyMatch(JsonNode::isContainer);
        return !nested || parameter.json() || parameter.style().equals("deepObject");
    }

    /** Whether a value arrives as what it is: null and nothing at all have no text. */
    private static boolean carries(ContractParameter parameter, JsonNode value) {
        if (value.isContainer()) {
            return !value.isEmpty()
                    && value.valueStream()
                            .allMatch(item -> SchemaReader.fullText(item).matches(PLAIN));
        }
        String text = SchemaReader.fullText(value);
        return !value.isNull()
                && switch (parameter.in()) {
                    case "query" -> !text.isEmpty();
                    case "path" -> !text.matches("\\.{0,2}");
                    case "header" -> text.matches(HEADER);
                    default -> text.matches(PLAIN);
                };
    }
}
