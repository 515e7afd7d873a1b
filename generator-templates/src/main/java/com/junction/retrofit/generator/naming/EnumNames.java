package com.junction.retrofit.generator.naming;

import com.fasterxml.jackson.databind.JsonNode;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.spec.Schema;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Names the values of an enum. */
public final class EnumNames {
    private static final List<NamingExtension> LISTS =
            List.of(NamingExtension.ENUM_NAMES, NamingExtension.NSWAG_ENUM_NAMES);

    private EnumNames() {}

    /**
     * The names of one value.
     *
     * @param constant the name of its constant
     * @param visitor the name of its method in the visitor, without {@code visit}
     */
    public record Name(String constant, String visitor) {}

    /**
     * Returns unique names for each value.
     *
     * @param className the name of the enum
     */
    public static Map<JsonNode, Name> of(Schema schema, String className) {
        Map<JsonNode, String> wanted = wanted(schema);
        Scope constants = Scopes.constants(className);
        Scope visitors = Scopes.visitorMethods();
        Map<JsonNode, Name> names = new LinkedHashMap<>();
        UnaryOperator<String> spelled = Operators.whereNeeded(wanted.values(), JavaNames::constantCase);
        wanted.forEach((value, text) -> {
            String name = spelled.apply(text);
            String wantedConstant = JavaNames.constantCase(name);
            String constant = constants.claim(wantedConstant);
            if (!constant.equals(wantedConstant)) {
                schema.node()
                        .get("enum")
                        .warn(value + " is called " + constant + " in Java, because " + wantedConstant + " is taken; "
                                + NamingExtension.ENUM + " gives it another name");
            }
            String visitor = JavaNames.pascalCase(constant.equals(wantedConstant) ? name : constant);
            names.put(value, new Name(constant, visitors.claim(visitor, visitor + "_" + names.size())));
        });
        return names;
    }

    /** Returns the name of the constant for unknown values, which differs from the other constants. */
    public static String unknown(Map<JsonNode, Name> names) {
        return names.values().stream().anyMatch(name -> name.constant().equals("UNKNOWN")) ? "_UNKNOWN" : "UNKNOWN";
    }

    private static Map<JsonNode, String> wanted(Schema schema) {
        Map<JsonNode, Integer> indexes = new HashMap<>();
        List<Node> values = schema.node().get("enum").items();
        for (int i = 0; i < values.size(); i++) {
            indexes.putIfAbsent(values.get(i).value(), i);
        }
        Map<JsonNode, String> names = new LinkedHashMap<>();
        schema.constants().forEach(value -> names.put(value, name(schema, value, indexes.getOrDefault(value, -1))));
        return names;
    }

    private static String name(Schema schema, JsonNode value, int index) {
        Node node = schema.node();
        Optional<String> named =
                node.get(NamingExtension.ENUM.key()).get(value.asText()).text("name");
        for (NamingExtension list : LISTS) {
            JsonNode names = node.value().path(list.key());
            named = named.or(() -> index >= 0 && names.has(index)
                    ? Optional.of(names.get(index).asText())
                    : Optional.empty());
        }
        return named.filter(name -> !name.isBlank())
                .orElseGet(() -> NumberWords.spellOut(value.isTextual() ? value.asText() : value.toString()));
    }
}
