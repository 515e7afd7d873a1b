package com.junction.contract.replay;

import com.junction.contract.document.SchemaView;
import com.junction.contract.schema.JsonDifference;
import com.junction.contract.schema.JsonText;
import com.junction.contract.tree.Place;
import java.lang.reflect.Method;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Checks that the getters of a decoded object return the defaults of absent properties. */
final class Defaults {
    private final List<LostDefault> lost = new ArrayList<>();

    private Defaults() {}

    /**
     * Returns the defaults that getters do not return.
     *
     * @param decoded an object of the client
     * @param json the JSON from which it was decoded
     * @param schema the schema of the value
     */
    static List<LostDefault> lostBy(Object decoded, JsonNode json, Place schema) {
        Defaults defaults = new Defaults();
        defaults.compare(decoded, json, schema, "");
        return defaults.lost;
    }

    private void compare(Object decoded, JsonNode json, Place schema, String instance) {
        SchemaView view = SchemaView.of(schema);
        if (json.isArray() && decoded instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                Object item = items.get(i);
                if (item != null) {
                    compare(item, json.path(i), view.items(), instance + "/" + i);
                }
            }
        } else if (json.isObject()) {
            for (String name : view.propertyNames()) {
                Place property = view.property(name);
                getter(decoded, name).ifPresent(getter -> {
                    Object value = value(decoded, getter);
                    if (json.has(name)) {
                        compare(value, json.path(name), property, instance + "/" + name);
                    } else {
                        absent(value, property, instance + "/" + name);
                    }
                });
            }
        }
    }

    private void absent(Object value, Place property, String instance) {
        JsonNode expected = property.node().path("default");
        boolean scalar = expected.isValueNode() && !expected.isNull();
        if (scalar && !isSame(value, expected)) {
            lost.add(new LostDefault(
                    instance,
                    property,
                    "the client returns " + (value == TypedClient.NOTHING ? "nothing" : value)
                            + " for an absent property, expected " + expected));
        }
    }

    private static boolean isSame(Object value, JsonNode expected) {
        if (value instanceof OffsetDateTime time) {
            return expected.isString() && time.equals(OffsetDateTime.parse(expected.asString()));
        }
        if (expected.isString()) {
            return value.toString().equals(expected.asString());
        }
        JsonNode given = JsonText.parse(value.toString());
        return given != null && JsonDifference.first(expected, given).isEmpty();
    }

    private static Optional<Method> getter(Object object, String name) {
        String wanted = RequestObjects.letters("get" + name);
        return Arrays.stream(object.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> RequestObjects.letters(method.getName()).equals(wanted))
                .findFirst();
    }

    private static Object value(Object object, Method getter) {
        Object value = TypedClient.invoke(object, getter);
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? optional.get() : TypedClient.NOTHING;
        }
        return value;
    }
}
