package com.junction.contract.plan.given;

import com.junction.contract.tree.Place;
import com.junction.contract.tree.YamlFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a file of values:
 *
 * <pre>{@code
 * parameters:                      # of every operation that has them
 *   customer_id: cus_1
 * operations:
 *   GET /orders/{order_id}:
 *     parameters:
 *       order_id: ord_1
 *   POST /orders:
 *     body: {item: tea, count: 2}
 * }</pre>
 */
final class ValueFile {
    private static final String PARAMETERS = "parameters";
    private static final String OPERATIONS = "operations";
    private static final String BODY = "body";

    private final Path file;
    private final List<GivenValue> values = new ArrayList<>();

    private ValueFile(Path file) {
        this.file = file;
    }

    /** @throws IllegalArgumentException if the file cannot be read or has another form; the message names the place */
    static List<GivenValue> read(Path file) {
        ValueFile reader = new ValueFile(file);
        JsonNode root = YamlFile.read(file);
        reader.checkKeys(root, "", Set.of(PARAMETERS, OPERATIONS));
        reader.addParameters(null, root, "");
        for (Map.Entry<String, JsonNode> operation : reader.entries(root, OPERATIONS, "")) {
            String place = "/" + OPERATIONS + "/" + Place.escaped(operation.getKey());
            JsonNode values = operation.getValue();
            reader.checkKeys(values, place, Set.of(PARAMETERS, BODY));
            if (!values.has(BODY) && values.path(PARAMETERS).isEmpty()) {
                throw new IllegalArgumentException(reader.at(place) + "it needs parameters or a body");
            }
            reader.addParameters(operation.getKey(), values, place);
            if (values.has(BODY)) {
                reader.values.add(new GivenValue(
                        operation.getKey(), null, List.of(values.path(BODY)), reader.at(place + "/" + BODY)));
            }
        }
        return reader.values;
    }

    private void addParameters(@Nullable String operation, JsonNode owner, String place) {
        for (Map.Entry<String, JsonNode> entry : entries(owner, PARAMETERS, place)) {
            String source = at(place + "/" + PARAMETERS + "/" + Place.escaped(entry.getKey()));
            values.add(new GivenValue(operation, entry.getKey(), List.of(entry.getValue()), source));
        }
    }

    private Set<Map.Entry<String, JsonNode>> entries(JsonNode owner, String key, String place) {
        JsonNode map = owner.path(key);
        if (!map.isMissingNode() && !map.isObject()) {
            throw new IllegalArgumentException(at(place + "/" + key) + "it must be a map of names and values");
        }
        return map.properties();
    }

    private void checkKeys(JsonNode map, String place, Set<String> keys) {
        if (!map.isObject()) {
            throw new IllegalArgumentException(
                    at(place) + "it must be a map with " + String.join(" and ", sorted(keys)));
        }
        for (String key : map.propertyNames()) {
            if (!keys.contains(key)) {
                throw new IllegalArgumentException(at(place + "/" + Place.escaped(key))
                        + "the key is not known; the keys are " + String.join(" and ", sorted(keys)));
            }
        }
    }

    private static List<String> sorted(Set<String> keys) {
        return keys.stream().sorted().toList();
    }

    private String at(String pointer) {
        return file + " at #" + pointer + ": ";
    }
}
