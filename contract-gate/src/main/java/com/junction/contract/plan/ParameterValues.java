package com.junction.contract.plan;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.SchemaView;
import com.junction.contract.plan.DocumentedExamples.Shown;
import com.junction.contract.plan.given.GivenValues;
import com.junction.contract.plan.sample.UnplannableException;
import com.junction.contract.plan.values.Pairwise;
import com.junction.contract.plan.values.PlannedValues;
import com.junction.contract.plan.values.ValueText;
import com.junction.contract.plan.values.Variant;
import com.junction.contract.schema.JsonText;
import com.junction.contract.tree.Place;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values that a server can recognize from the text of a parameter. */
final class ParameterValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Texts without characters that are delimiters in a style of arrays or objects. */
    private static final String PLAIN = "[\\w.:+-]+";

    private static final String HEADER = "[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?";

    private static final String DEFAULT = "default";

    private final PlannedValues values;
    private final GivenValues given;
    private final Map<String, List<Shown>> examples = new HashMap<>();
    private final Set<String> problems = new LinkedHashSet<>();

    ParameterValues(PlannedValues values, GivenValues given) {
        this.values = values;
        this.given = given;
    }

    /**
     * The values that the user gave for an operation, by the keys of the parameters.
     *
     * @throws IllegalArgumentException if a value cannot be sent where its parameter stands
     */
    Map<String, JsonNode> given(ContractOperation operation) {
        Map<String, JsonNode> known = given.parameters(operation);
        for (ContractParameter parameter : operation.parameters()) {
            JsonNode value = known.get(parameter.key());
            if (value != null
                    && !(isWritable(parameter, value) && (value.isContainer() || carries(parameter, value)))) {
                throw new IllegalArgumentException("the value " + ValueText.label(value) + " of the parameter "
                        + parameter.name() + " of " + operation.name() + " cannot be sent in its " + parameter.in()
                        + "; give another value");
            }
        }
        return known;
    }

    /** The examples of a parameter that cases of an operation send. */
    List<Shown> examples(ContractOperation operation, ContractParameter parameter) {
        JsonNode only = mayVary(parameter) ? null : given.parameters(operation).get(parameter.key());
        return examples(parameter).stream()
                .filter(example -> only == null || only.equals(example.value()))
                .toList();
    }

    /** The valid examples of a parameter that a server recognizes from their text. */
    private List<Shown> examples(ContractParameter parameter) {
        return examples.computeIfAbsent(
                parameter.place().pointer() + " " + parameter.schema().pointer() + " " + parameter.key(),
                key -> DocumentedExamples.of(parameter).stream()
                        .flatMap(example -> valid(parameter, example).stream())
                        .filter(example -> isSent(parameter, example))
                        .toList());
    }

    /** The example, or what its text stands for: a URL has no types, so {@code '7'} may show the integer 7. */
    private Optional<Shown> valid(ContractParameter parameter, Shown example) {
        return Stream.of(Optional.of(example.value()), retyped(example.value()))
                .flatMap(Optional::stream)
                .filter(value -> values.isValid(value, parameter.schema()))
                .findFirst()
                .map(value -> new Shown(example.label(), value));
    }

    private static Optional<JsonNode> retyped(JsonNode value) {
        if (value.isContainer()) {
            return Optional.empty();
        }
        return value.isString()
                ? Optional.ofNullable(JsonText.parse(value.asString())).filter(JsonNode::isValueNode)
                : Optional.of(JSON.stringNode(value.toString()));
    }

    private boolean isSent(ContractParameter parameter, Shown example) {
        boolean sent = arrives(parameter, example.value());
        if (!sent) {
            problems.add("#" + parameter.place().pointer() + ": the " + example.label() + " ("
                    + ValueText.label(example.value()) + ") of the parameter " + parameter.name()
                    + " is not sent, because a server cannot tell it from another value or from none");
        }
        return sent;
    }

    /** The valid examples that are not sent. */
    Set<String> problems() {
        return problems;
    }

    /**
     * A value for each parameter.
     *
     * @throws UnplannableException if a required parameter has no valid value
     */
    Map<String, JsonNode> first(ContractOperation operation) {
        Map<String, JsonNode> first = new LinkedHashMap<>();
        for (ContractParameter parameter : operation.parameters()) {
            Optional<JsonNode> value = first(operation, parameter);
            if (value.isEmpty() && parameter.required()) {
                throw new UnplannableException("no valid value is known for the parameter " + parameter.name() + " (#"
                        + parameter.schema().pointer() + "); give it an example");
            }
            value.ifPresent(known -> first.put(parameter.key(), known));
        }
        return first;
    }

    /** A value of the user, an example of the document, or a value of the schema. */
    private Optional<JsonNode> first(ContractOperation operation, ContractParameter parameter) {
        return Optional.ofNullable(given.parameters(operation).get(parameter.key()))
                .or(() -> examples(parameter).stream().map(Shown::value).findFirst())
                .or(() -> made(parameter));
    }

    /** Prefers a value that the server recognizes. A path cannot carry an empty text. */
    private Optional<JsonNode> made(ContractParameter parameter) {
        Optional<JsonNode> first = values.ofParameter(parameter.schema()).filter(value -> isWritable(parameter, value));
        return first.filter(value -> carries(parameter, value))
                .or(() -> values.valid(parameter.schema()).stream()
                        .filter(variant -> variant.fits(value -> arrives(parameter, value)))
                        .map(Variant::value)
                        .findFirst())
                .or(() -> first.filter(value -> !parameter.in().equals("path")));
    }

    /**
     * Values for all parameters.
     *
     * @param values by {@link ContractParameter#key()}; a parameter without a value is not sent
     * @param tries the goals that the values try
     * @param shown what the document calls the values that it has, such as {@code example few}, by the keys of their
     *     parameters
     */
    record Partition(Map<String, JsonNode> values, List<String> tries, Map<String, String> shown) {}

    private record Choice(@Nullable JsonNode value, String tries, String shown) {
        Choice(@Nullable JsonNode value, String tries) {
            this(value, tries, "");
        }
    }

    /** Values for all parameters in pairwise combinations. Optional parameters are also absent. */
    List<Partition> valid(ContractOperation operation) {
        List<ContractParameter> parameters = operation.parameters();
        List<List<Choice>> choices = new ArrayList<>();
        parameters.forEach(parameter -> choices.add(choices(operation, parameter)));
        List<Partition> partitions = new ArrayList<>();
        int[] sizes = choices.stream().mapToInt(List::size).toArray();
        for (int[] combination : Pairwise.combine(Integer.MAX_VALUE, sizes)) {
            Map<String, JsonNode> partition = new LinkedHashMap<>();
            List<String> tries = new ArrayList<>();
            Map<String, String> shown = new HashMap<>();
            for (int i = 0; i < combination.length; i++) {
                Choice choice = choices.get(i).get(combination[i]);
                tries.add(choice.tries());
                if (choice.value() != null) {
                    partition.put(parameters.get(i).key(), choice.value());
                    shown.put(parameters.get(i).key(), choice.shown());
                }
            }
            partitions.add(new Partition(partition, tries, shown));
        }
        return partitions;
    }

    private List<Choice> choices(ContractOperation operation, ContractParameter parameter) {
        Map<Object, Choice> choices = new LinkedHashMap<>();
        String own = operation.name() + " " + parameter.key();
        JsonNode value = given.parameters(operation).get(parameter.key());
        if (value != null) {
            choices.put(identity(value), new Choice(value, own));
        }
        if (value == null || mayVary(parameter)) {
            for (Shown example : examples(operation, parameter)) {
                String tries = choices.isEmpty() ? own : own + " " + example.label();
                choices.putIfAbsent(identity(example.value()), new Choice(example.value(), tries, example.label()));
            }
            if (choices.isEmpty()) {
                made(parameter).ifPresent(made -> choices.put(identity(made), new Choice(made, own)));
            }
            JsonNode byDefault = parameter.schema().node().path(DEFAULT);
            if (arrives(parameter, byDefault) && values.isValid(byDefault, parameter.schema())) {
                choices.putIfAbsent(identity(byDefault), new Choice(byDefault, own + " " + DEFAULT, DEFAULT));
            }
            values.valid(parameter.schema()).stream()
                    .filter(variant -> variant.fits(other -> arrives(parameter, other)))
                    .filter(Variant::isWanted)
                    .forEach(variant -> choices.putIfAbsent(
                            identity(variant.value()),
                            new Choice(variant.value(), parameter.in() + " " + variant.origin())));
        }
        List<Choice> all = new ArrayList<>(choices.values());
        if (!parameter.required()) {
            all.add(new Choice(null, own + " absent"));
        }
        return all;
    }

    /** Equal for equal values: two nodes of one number may differ in their class. */
    private static Object identity(JsonNode value) {
        return value.isNumber() ? value.decimalValue().stripTrailingZeros() : value;
    }

    /**
     * Whether a parameter also has other values than the one that the user gave. An id in a path, or a tenant in a
     * header, has only that one: a server does not know others. A list of values or a boolean says which are right.
     */
    private static boolean mayVary(ContractParameter parameter) {
        SchemaView schema = SchemaView.of(parameter.schema());
        return parameter.in().equals("query")
                || !schema.values().isEmpty()
                || schema.type().equals("boolean");
    }

    /** Invalid values of a parameter, each of which breaks one rule. */
    List<Variant> invalid(ContractParameter parameter) {
        return values.invalid(parameter.schema()).stream()
                .filter(variant -> variant.fits(value -> !value.isContainer() && arrives(parameter, value)))
                .map(variant -> new Variant(
                        variant.label(),
                        variant.origin(),
                        variant::value,
                        () -> variant.isWanted() && !isValidAsText(variant.value(), parameter.schema())))
                .toList();
    }

    /** A server has only the text, which may look like a value of another type. */
    private boolean isValidAsText(JsonNode value, Place schema) {
        String text = ValueText.of(value);
        if (values.isValid(JSON.stringNode(text), schema)) {
            return true;
        }
        return text.matches("-?\\d+") && values.isValid(JSON.numberNode(new BigInteger(text)), schema);
    }

    /** Whether a server reads the planned value. */
    private static boolean arrives(ContractParameter parameter, JsonNode value) {
        return isWritable(parameter, value) && carries(parameter, value);
    }

    /**
     * Whether a style defines how a value is written. Null has no text (RFC 6570, section 2.3), and OpenAPI does not
     * define nested values. JSON can express both, and deep objects can have nested values. A parameter without a
     * schema is a text.
     */
    private static boolean isWritable(ContractParameter parameter, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return false;
        }
        if (parameter.schema().node().isMissingNode() && !parameter.json()) {
            return value.isString();
        }
        boolean nested = value.isContainer() && value.valueStream().anyMatch(JsonNode::isContainer);
        return parameter.json()
                || (!hasNull(value) && (!nested || parameter.style().equals("deepObject")));
    }

    private static boolean hasNull(JsonNode value) {
        return value.isNull() || value.valueStream().anyMatch(ParameterValues::hasNull);
    }

    /** Whether the text of a value means only this value. An empty text means no value. */
    private static boolean carries(ContractParameter parameter, JsonNode value) {
        if (value.isContainer()) {
            return !value.isEmpty()
                    && value.valueStream().allMatch(item -> ValueText.of(item).matches(PLAIN));
        }
        String text = ValueText.of(value);
        return switch (parameter.in()) {
            case "query" -> !text.isEmpty();
            case "path" -> !text.matches("\\.{0,2}");
            case "header" -> text.matches(HEADER);
            default -> text.matches(PLAIN);
        };
    }
}
