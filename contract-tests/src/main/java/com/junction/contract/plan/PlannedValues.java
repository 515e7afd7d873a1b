package com.junction.contract.plan;

import com.junction.contract.document.Contract;
import com.junction.contract.document.DocumentTree;
import com.junction.contract.document.DocumentTree.Place;
import com.junction.contract.document.JsonSchemas;
import com.junction.contract.document.LimitReachedException;
import com.junction.contract.document.SecondOpinion;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Values by schema that two validators agree about. */
final class PlannedValues {
    /** Where a document shows values, in the order that they are tried in. */
    private static final List<String> SHOWN = List.of("example", "examples", "default");

    private final DocumentTree tree;
    private final SchemaReader reader;
    private final SampleValues samples;
    private final JsonSchemas schemas;
    private final SecondOpinion secondOpinion;
    private final String closedEnums;
    private final int budget;
    private final Map<String, Optional<JsonNode>> known = new HashMap<>();
    private final Map<String, List<Variant>> valid = new HashMap<>();
    private final Map<String, List<Variant>> combined = new HashMap<>();
    private final Map<String, List<Variant>> invalid = new HashMap<>();
    private final Set<String> disagreements = new LinkedHashSet<>();

    PlannedValues(Contract contract, JsonSchemas schemas, PlanSettings settings) {
        this.tree = contract.tree();
        this.reader = new SchemaReader(tree);
        this.samples = new SampleValues(reader, new SampleBudget(contract.limits()));
        this.schemas = schemas;
        this.secondOpinion = new SecondOpinion(contract);
        this.closedEnums = settings.closedEnums();
        this.budget = settings.budget();
    }

    /** Where the validators do not agree, and what about. */
    Set<String> disagreements() {
        return disagreements;
    }

    /** A valid value: one by the schema, else one that the document shows. */
    Optional<JsonNode> of(Place schema) {
        Optional<JsonNode> value = known.get(schema.pointer());
        if (value == null) {
            value = find(schema);
            known.put(schema.pointer(), value);
        }
        return value;
    }

    /** A valid value of a parameter: of a number and a text that looks like it, a server cannot tell which it is. */
    Optional<JsonNode> ofParameter(Place schema) {
        Optional<JsonNode> value = of(schema);
        if (value.filter(JsonNode::isNumber).isEmpty()) {
            return value;
        }
        return valid(schema).stream()
                .map(Variant::value)
                .filter(JsonNode::isString)
                .findFirst()
                .or(() -> value);
    }

    private Optional<JsonNode> find(Place schema) {
        JsonNode sample = samples.value(schema);
        if (isValid(sample, schema)) {
            return Optional.of(sample);
        }
        for (Variant variant : valid(schema)) {
            if (!variant.value().isNull()) {
                return Optional.of(variant.value());
            }
        }
        for (String keyword : SHOWN) {
            JsonNode shown = tree.child(schema, keyword).node();
            JsonNode value = keyword.equals("examples") ? shown.path(0) : shown;
            if (!value.isMissingNode() && isValid(value, schema)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The valid values beside the first. */
    List<Variant> valid(Place schema) {
        return valid.computeIfAbsent(
                schema.pointer(),
                pointer -> Variants.of(schema, reader, samples, new ValidDeviations(reader, samples)).stream()
                        .filter(variant -> isValid(variant.value(), schema))
                        .toList());
    }

    /** Valid values whose properties differ from the sample's in many places at a time. */
    List<Variant> combined(Place schema) {
        return combined.computeIfAbsent(
                schema.pointer(),
                pointer -> Combinations.of(schema, reader, samples, budget).stream()
                        .filter(variant -> isValid(variant.value(), schema))
                        .toList());
    }

    /** Values that break one rule each. */
    List<Variant> invalid(Place schema) {
        return invalid.computeIfAbsent(
                schema.pointer(),
                pointer -> Variants.of(schema, reader, samples, new InvalidDeviations(reader)).stream()
                        .filter(variant -> isInvalid(variant.value(), schema))
                        .toList());
    }

    /** Values that a later version of the document may allow. */
    List<Variant> later(Place schema) {
        return Variants.of(schema, reader, samples, new LaterDeviations(reader, closedEnums));
    }

    /** The schema of a value that cannot be null. */
    Place withoutNull(Place schema) {
        return reader.schema(schema);
    }

    /** Whether both validators call a value valid. A schema that takes too long to judge a value accepts none. */
    boolean isValid(JsonNode value, Place schema) {
        try {
            return schemas.validate(value, schema).isEmpty() && agrees(value, schema, true);
        } catch (LimitReachedException e) {
            return false;
        }
    }

    private boolean isInvalid(JsonNode value, Place schema) {
        try {
            return !schemas.validate(value, schema).isEmpty() && agrees(value, schema, false);
        } catch (LimitReachedException e) {
            return false;
        }
    }

    private boolean agrees(JsonNode value, Place schema, boolean valid) {
        boolean agrees = secondOpinion.isValid(value, schema).orElse(valid) == valid;
        if (!agrees) {
            disagreements.add("#" + schema.pointer() + ": " + (valid ? "valid" : "invalid")
                    + " by one validator, not by the other: " + value);
        }
        return agrees;
    }
}
