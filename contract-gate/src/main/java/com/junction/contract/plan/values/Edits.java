package com.junction.contract.plan.values;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Copies of values that differ in one place and share all others. */
public final class Edits {
    private Edits() {}

    /** An object without a property. */
    public static ObjectNode without(ObjectNode object, String name) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode().setAll(object);
        copy.remove(name);
        return copy;
    }

    /** An object with a property, which it may already have. */
    public static ObjectNode with(ObjectNode object, String name, JsonNode value) {
        return JsonNodeFactory.instance.objectNode().setAll(object).set(name, value);
    }

    /** An object without the properties of other names. */
    static ObjectNode retaining(ObjectNode object, Set<String> names) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        names.stream().filter(object::has).forEach(name -> copy.set(name, object.path(name)));
        return copy;
    }

    /** A list with another item at an index that it has. */
    public static ArrayNode with(ArrayNode array, int index, JsonNode value) {
        ArrayNode copy = JsonNodeFactory.instance.arrayNode().addAll(array);
        copy.set(index, value);
        return copy;
    }

    /** A list of another size. The filler is used for all items that the list does not have. */
    public static ArrayNode sized(ArrayNode array, int size, JsonNode filler) {
        ArrayNode copy = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < size; i++) {
            copy.add(i < array.size() ? array.get(i) : filler);
        }
        return copy;
    }
}
