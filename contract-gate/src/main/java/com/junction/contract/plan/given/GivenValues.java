package com.junction.contract.plan.given;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.LimitReachedException;
import com.junction.contract.schema.Violation;
import com.junction.contract.select.Nearest;
import com.junction.contract.tree.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The values that a user gives for the parameters and the request bodies of a document. */
public final class GivenValues {
    /** No values. */
    public static final GivenValues NONE = new GivenValues();

    private final Map<ContractOperation, Map<String, JsonNode>> parameters = new HashMap<>();
    private final Map<ContractOperation, JsonNode> bodies = new HashMap<>();

    private GivenValues() {}

    /**
     * Reads the values for a document.
     *
     * @throws IllegalArgumentException if a value is for an operation or a parameter that the document does not have, or
     *     is not valid by its schema; the message names the place and the way out
     */
    public static GivenValues of(ValueSettings settings, Contract contract, JsonSchemas schemas) {
        List<GivenValue> all = new ArrayList<>();
        settings.texts().forEach(text -> all.add(GivenValue.parse(text)));
        settings.file().map(ValueFile::read).ifPresent(all::addAll);
        GivenValues given = new GivenValues();
        // The first value counts: the command line precedes the file, and one operation precedes all.
        all.stream().filter(value -> value.operation() != null).forEach(value -> given.add(value, contract, schemas));
        all.stream().filter(value -> value.operation() == null).forEach(value -> given.add(value, contract, schemas));
        return given;
    }

    /** The values for the parameters of an operation, by {@link ContractParameter#key()}. */
    public Map<String, JsonNode> parameters(ContractOperation operation) {
        return parameters.getOrDefault(operation, Map.of());
    }

    /** The value for the request body of an operation. */
    public Optional<JsonNode> body(ContractOperation operation) {
        return Optional.ofNullable(bodies.get(operation));
    }

    private void add(GivenValue value, Contract contract, JsonSchemas schemas) {
        List<ContractOperation> operations = operations(value, contract);
        String name = value.name();
        if (name == null) {
            operations.forEach(operation -> addBody(value, operation, schemas));
            return;
        }
        Set<String> known = new LinkedHashSet<>();
        boolean found = false;
        for (ContractOperation operation : operations) {
            for (ContractParameter parameter : operation.parameters()) {
                known.add(parameter.name());
                if (isNamed(parameter, name)) {
                    found = true;
                    Map<String, JsonNode> values = parameters.computeIfAbsent(operation, any -> new HashMap<>());
                    if (!values.containsKey(parameter.key())) {
                        values.put(parameter.key(), valid(value, parameter.schema(), operation, schemas));
                    }
                }
            }
        }
        if (!found) {
            String where = value.operation() == null ? "no operation has" : value.operation() + " does not have";
            throw new IllegalArgumentException(value.source() + where + " a parameter " + name + hint(name, known));
        }
    }

    /** Names of headers have no case (RFC 9110, section 5.1). */
    private static boolean isNamed(ContractParameter parameter, String name) {
        return parameter.in().equals("header")
                ? parameter.name().equalsIgnoreCase(name)
                : parameter.name().equals(name);
    }

    private static List<ContractOperation> operations(GivenValue value, Contract contract) {
        String name = value.operation();
        if (name == null) {
            return contract.operations();
        }
        List<ContractOperation> named = contract.operations().stream()
                .filter(operation -> operation.name().equals(name))
                .toList();
        if (named.isEmpty()) {
            Collection<String> names =
                    contract.operations().stream().map(ContractOperation::name).toList();
            throw new IllegalArgumentException(
                    value.source() + "the document has no operation " + name + hint(name, names));
        }
        return named;
    }

    private void addBody(GivenValue value, ContractOperation operation, JsonSchemas schemas) {
        ContractBody body = operation
                .body()
                .orElseThrow(
                        () -> new IllegalArgumentException(value.source() + operation.name() + " has no request body"));
        if (!bodies.containsKey(operation)) {
            bodies.put(operation, valid(value, body.schema(), operation, schemas));
        }
    }

    /** The first reading that is valid. */
    private static JsonNode valid(GivenValue value, Place schema, ContractOperation operation, JsonSchemas schemas) {
        List<Violation> problems = new ArrayList<>();
        for (JsonNode reading : value.readings()) {
            try {
                List<Violation> violations = schemas.validate(reading, schema);
                if (violations.isEmpty()) {
                    return reading;
                }
                problems.add(violations.get(0));
            } catch (LimitReachedException e) {
                problems.add(new Violation("limit", String.valueOf(e.getMessage()), schema.pointer()));
            }
        }
        // A reading of the right type says more about what is wrong.
        Violation problem = problems.stream()
                .filter(each -> !each.rule().equals("type"))
                .findFirst()
                .orElse(problems.get(0));
        throw new IllegalArgumentException(value.source() + "the value is not valid for " + operation.name() + ": "
                + problem.message() + " (#" + problem.document() + ")");
    }

    private static String hint(String unknown, Collection<String> known) {
        return Nearest.of(unknown, known)
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }
}
