package com.junction.retrofit.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.JavaNames;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.NumberWords;
import com.junction.retrofit.generator.java.Signatures;
import com.junction.retrofit.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes an enum: open, as a class that keeps values it does not know, since a server may learn new ones before its
 * clients do; or closed, as an enum of Java.
 */
final class EnumGenerator {
    private static final int INDENT = 4;
    private static final List<String> NAMES = List.of("x-enum-varnames", "x-enumNames");

    private final GeneratorOptions options;

    EnumGenerator(GeneratorOptions options) {
        this.options = options;
    }

    /** What the templates print. */
    record View(
            String packageName,
            List<String> imports,
            String name,
            List<String> javadoc,
            String wireType,
            String wireBoxed,
            String adapter,
            List<Constant> constants,
            String constantList,
            String valueList,
            String unknown) {
        boolean text() {
            return wireType.equals("String");
        }
    }

    /** One value: its name in Java, the name of its visitor method, its text as a literal, and its declaration. */
    record Constant(String constant, String pascal, String text, boolean visited, String declaration, boolean last) {}

    /** How values look on the wire. */
    private enum Wire {
        STRING("String", "String", "STRING"),
        INTEGER("int", "Integer", "INTEGER"),
        LONG("long", "Long", "LONG"),
        DOUBLE("double", "Double", "DOUBLE"),
        VALUE("Object", "Object", "VALUE");

        private final String type;
        private final String boxed;
        private final String adapter;

        Wire(String type, String boxed, String adapter) {
            this.type = type;
            this.boxed = boxed;
            this.adapter = "Json." + adapter;
        }

        static Wire of(List<JsonNode> values) {
            if (values.stream().allMatch(JsonNode::isTextual)) {
                return STRING;
            }
            if (values.stream().allMatch(JsonNode::isIntegralNumber)) {
                return values.stream().allMatch(JsonNode::canConvertToInt) ? INTEGER : LONG;
            }
            return values.stream().allMatch(JsonNode::isNumber) ? DOUBLE : VALUE;
        }

        String literal(JsonNode value) {
            return switch (this) {
                case STRING -> JavaNames.literal(value.asText());
                case INTEGER -> value.asText();
                case LONG -> value.asText() + "L";
                case DOUBLE -> String.valueOf(value.doubleValue());
                case VALUE ->
                    value.isNumber()
                            ? "new BigDecimal(" + JavaNames.literal(value.asText()) + ")"
                            : value.isBoolean()
                                    ? value.asText()
                                    : JavaNames.literal(value.isTextual() ? value.asText() : value.toString());
            };
        }
    }

    /** The adapter of the wire that an enum is read and written by. */
    static String adapter(Schema schema) {
        return Wire.of(schema.constants()).adapter;
    }

    /** The name of the constant for a value of the enum, or null where it is none. */
    @Nullable
    String constantName(Schema schema, JsonNode value) {
        return Optional.ofNullable(names(schema).get(value))
                .map(JavaNames::constantCase)
                .orElse(null);
    }

    SourceFile generate(Schema schema, TypePlace place) {
        boolean closed = isClosed(schema);
        Wire wire = Wire.of(schema.constants());
        List<Constant> constants = constants(schema, wire, place, closed);
        List<String> names = constants.stream().map(Constant::constant).toList();
        String unknown = names.contains("UNKNOWN") ? "_UNKNOWN" : "UNKNOWN";
        Imports imports = new Imports(place.packageName()).add("com.squareup.moshi.JsonAdapter");
        if (closed || wire != Wire.STRING) {
            imports.add(options.core("Json"));
        }
        if (!closed) {
            imports.add(options.core("OpenEnum"), "java.util.Map");
        }
        if (wire == Wire.VALUE && schema.constants().stream().anyMatch(JsonNode::isNumber)) {
            imports.add("java.math.BigDecimal");
        }
        Javadoc javadoc = new Javadoc().text(schema.description().orElse(closed ? place.className() + "." : null));
        if (!closed) {
            javadoc.markup("A value that this list does not know is kept: see {@link #valueOf(" + wire.type + ")}.");
        }
        ExternalDocs.addTo(javadoc, schema.node());
        View view = new View(
                place.packageName(),
                imports.list(),
                place.className(),
                javadoc.lines(0),
                wire.type,
                wire.boxed,
                adapter(place.className(), wire, closed),
                constants,
                Signatures.filled(names, 12, 12),
                Signatures.filled(
                        Stream.concat(names.stream(), Stream.of(unknown)).toList(), 8, 8),
                unknown);
        return new SourceFile(closed ? "ClosedEnum" : "Enum", place.packageName(), place.className(), view);
    }

    /** Whether every text is a value of it. */
    boolean takesAnyText(Schema schema) {
        return schema.kind() == Schema.Kind.ENUM && Wire.of(schema.constants()) == Wire.STRING && !isClosed(schema);
    }

    private boolean isClosed(Schema schema) {
        return options.closedEnums()
                || (!options.closedEnumExtension().isEmpty() && schema.isTrue(options.closedEnumExtension()));
    }

    private static String adapter(String className, Wire wire, boolean closed) {
        if (closed) {
            return "Json.enumeration(" + wire.adapter + ", values(), " + className + "::getValue)";
        }
        return switch (wire) {
            case STRING -> "texts(KNOWN, " + className + "::valueOf)";
            case VALUE -> "Json.converted(Json.VALUE, " + className + "::valueOf, value -> value.wire())";
            default ->
                "Json.converted(" + wire.adapter + ", " + className + "::valueOf, value -> (" + wire.boxed
                        + ") value.wire())";
        };
    }

    private List<Constant> constants(Schema schema, Wire wire, TypePlace place, boolean closed) {
        List<Constant> constants = new ArrayList<>();
        Map<JsonNode, String> names = names(schema);
        names.forEach((value, name) -> {
            String constant = JavaNames.constantCase(name);
            String visitor = JavaNames.pascalCase(name);
            boolean free = constants.stream().noneMatch(other -> other.pascal().equals(visitor));
            String pascal = free ? visitor : visitor + "_" + constants.size();
            String literal = wire.literal(value);
            String declaration = closed
                    ? constant + "(" + literal + ")"
                    : Signatures.parenthesized(
                            "public static final " + place.className() + " " + constant + " = new " + place.className(),
                            List.of("Value." + constant, literal),
                            ";",
                            INDENT);
            String text = JavaNames.literal(value.asText());
            // The number 1 and the string "1" are one text: the first of them is visited.
            boolean visited = constants.stream().noneMatch(other -> other.text().equals(text));
            constants.add(
                    new Constant(constant, pascal, text, visited, declaration, constants.size() + 1 == names.size()));
        });
        return constants;
    }

    /** A name for each value, no two of which are the same in Java. */
    private static Map<JsonNode, String> names(Schema schema) {
        Map<JsonNode, String> names = new LinkedHashMap<>();
        Map<String, JsonNode> valueByConstant = new HashMap<>();
        List<JsonNode> all = new ArrayList<>();
        schema.node().get("enum").items().forEach(value -> all.add(value.value()));
        for (JsonNode value : schema.constants()) {
            String base = name(schema, value, all.indexOf(value));
            String name = base;
            for (int i = 2; valueByConstant.containsKey(JavaNames.constantCase(name)); i++) {
                name = base + "_" + i;
            }
            if (!name.equals(base)) {
                schema.node()
                        .get("enum")
                        .warn(valueByConstant.get(JavaNames.constantCase(base)) + " and " + value
                                + " are both " + JavaNames.constantCase(base) + " in Java, so this is "
                                + JavaNames.constantCase(name) + "; x-fern-enum gives it another name");
            }
            valueByConstant.put(JavaNames.constantCase(name), value);
            names.put(value, name);
        }
        return names;
    }

    private static String name(Schema schema, JsonNode value, int index) {
        Node node = schema.node();
        Optional<String> named = node.get("x-fern-enum").get(value.asText()).text("name");
        for (String keyword : NAMES) {
            List<Node> names = node.get(keyword).items();
            named = named.or(() -> index >= 0 && index < names.size()
                    ? Optional.of(names.get(index).value().asText())
                    : Optional.empty());
        }
        return named.filter(name -> !name.isBlank())
                .orElseGet(() -> NumberWords.spellOut(value.isTextual() ? value.asText() : value.toString()));
    }
}
