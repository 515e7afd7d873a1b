package com.junction.retrofit.generator.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CompileTimeConstant;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.JavadocText;
import com.junction.retrofit.generator.java.Signatures;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.JavaNames;
import com.junction.retrofit.generator.naming.NumberWords;
import com.junction.retrofit.generator.naming.Operators;
import com.junction.retrofit.generator.naming.Scope;
import com.junction.retrofit.generator.naming.Scopes;
import com.junction.retrofit.generator.naming.TypePlace;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.spec.Schema;
import com.junction.retrofit.generator.types.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes an enum: open, as a class that keeps values it does not know, since a server may learn new ones before its
 * clients do; or closed, as an enum of Java.
 */
public final class EnumGenerator {
    private static final int INDENT = 4;
    private static final List<String> NAMES = List.of("x-enum-varnames", "x-enumNames");

    private final GeneratorOptions options;

    public EnumGenerator(GeneratorOptions options) {
        this.options = options;
    }

    /** What the templates print. */
    public record View(
            Code packageName,
            List<Code> imports,
            Code name,
            List<Code> javadoc,
            Code wireType,
            Code adapter,
            List<Constant> constants,
            Code constantList,
            Code valueList,
            Code unknown) {
        public boolean text() {
            return wireType.is("String");
        }

        /** Whether equal values may differ in Java. */
        public boolean exact() {
            return wireType.is("BigDecimal") || wireType.is("Object");
        }
    }

    /** One value: its name in Java, the name of its visitor method, its text as a literal, and its declaration. */
    public record Constant(Code constant, Code pascal, Code text, boolean visited, Code declaration, boolean last) {}

    /** The names of one value: its constant, and its visitor method without {@code visit}. */
    public record Name(String constant, String visitor) {}

    /** How values look on the wire. */
    public enum Wire {
        STRING("String", "String", "Json.STRING"),
        INTEGER("int", "Integer", "Json.INTEGER"),
        LONG("long", "Long", "Json.LONG"),
        BIG_INTEGER("BigInteger", "BigInteger", "Json.BIG_INTEGER"),
        DECIMAL("BigDecimal", "BigDecimal", "Json.DECIMAL"),
        DOUBLE("double", "Double", "Json.DOUBLE"),
        VALUE("Object", "Object", "Json.VALUE");

        private final Code type;
        private final Code boxed;
        private final Code adapter;

        Wire(@CompileTimeConstant String type, @CompileTimeConstant String boxed, @CompileTimeConstant String adapter) {
            this.type = Code.of(type);
            this.boxed = Code.of(boxed);
            this.adapter = Code.of(adapter);
        }

        public static Wire of(Schema schema, GeneratorOptions options) {
            List<JsonNode> values = schema.constants();
            if (values.stream().allMatch(JsonNode::isTextual)) {
                return STRING;
            }
            if (values.stream().allMatch(JsonNode::isIntegralNumber)) {
                // A value that a later version of the document adds fits too.
                Numbers.Width width = values.stream()
                        .map(value -> Numbers.Width.of(value.decimalValue()))
                        .reduce(Numbers.width(schema, options.longIntegers()), Numbers::max);
                return switch (width) {
                    case INT -> INTEGER;
                    case LONG -> LONG;
                    case BIG -> BIG_INTEGER;
                };
            }
            if (!values.stream().allMatch(JsonNode::isNumber)) {
                return VALUE;
            }
            return Numbers.isDouble(schema, options) ? DOUBLE : DECIMAL;
        }

        /** The type of the values in Java. */
        public Code type() {
            return type;
        }

        /** The adapter of the values. */
        public Code adapter() {
            return adapter;
        }

        /** An expression that casts to the values' type from {@code Object}. */
        public Code cast(Code value) {
            return this == VALUE ? value : Code.format("(%s) %s", boxed, value);
        }

        /** Whether equal values may differ in Java. */
        public boolean exact() {
            return this == DECIMAL || this == VALUE;
        }

        /** Adds what the literals need. */
        public void addImports(Schema schema, Imports imports) {
            boolean values = this == VALUE && schema.constants().stream().anyMatch(JsonNode::isNumber);
            if (this == DECIMAL || values) {
                imports.add("java.math.BigDecimal");
            }
            if (this == BIG_INTEGER) {
                imports.add("java.math.BigInteger");
            }
        }

        public Code literal(JsonNode value) {
            return switch (this) {
                case STRING -> Code.literal(value.asText());
                case INTEGER -> Code.literal(value.intValue());
                case LONG -> Code.literal(value.longValue());
                case BIG_INTEGER ->
                    Code.format(
                            "new BigInteger(%s)",
                            Code.literal(value.bigIntegerValue().toString()));
                case DECIMAL -> Numbers.decimal(value.decimalValue());
                case DOUBLE -> Code.literal(value.doubleValue());
                case VALUE -> any(value);
            };
        }

        private static Code any(JsonNode value) {
            if (value.isNumber()) {
                return Numbers.decimal(value.decimalValue());
            }
            return value.isBoolean()
                    ? Code.literal(value.booleanValue())
                    : Code.literal(value.isTextual() ? value.asText() : value.toString());
        }
    }

    /** The adapter of the wire that an enum is read and written by. */
    public Code adapter(Schema schema) {
        return Wire.of(schema, options).adapter;
    }

    /** The name of the constant for a value of the enum, or null where it is none. */
    @Nullable
    public String constantName(Schema schema, String className, JsonNode value) {
        return Optional.ofNullable(names(schema, className).get(value))
                .map(Name::constant)
                .orElse(null);
    }

    public SourceFile generate(Schema schema, TypePlace place) {
        boolean closed = isClosed(schema);
        Wire wire = Wire.of(schema, options);
        List<Constant> constants = constants(schema, wire, place, closed);
        List<String> names = constants.stream()
                .map(constant -> constant.constant().toString())
                .toList();
        String unknown = names.contains("UNKNOWN") ? "_UNKNOWN" : "UNKNOWN";
        Imports imports = new Imports(place.packageName()).add("com.squareup.moshi.JsonAdapter");
        if (closed || wire != Wire.STRING) {
            imports.add(options.core("Json"));
        }
        if (!closed) {
            imports.add(options.core("OpenEnum"), "java.util.Map");
        }
        wire.addImports(schema, imports);
        Javadoc javadoc = new Javadoc().text(schema.description().orElse(closed ? place.className() + "." : null));
        if (!closed) {
            javadoc.paragraph(
                    "A value that this list does not know is kept: see %s.",
                    JavadocText.link(Code.format("#valueOf(%s)", wire.type)));
        }
        ExternalDocs.addTo(javadoc, schema.node());
        View view = new View(
                Code.name(place.packageName()),
                imports.list(),
                Code.name(place.className()),
                javadoc.lines(0),
                wire.type,
                adapter(Code.name(place.className()), wire, closed),
                constants,
                Signatures.filled(names, 12),
                Signatures.filled(
                        Stream.concat(names.stream(), Stream.of(unknown)).toList(), 8),
                Code.name(unknown));
        return new SourceFile(closed ? "ClosedEnum" : "Enum", place.packageName(), place.className(), view);
    }

    /** Whether every text is a value of it. */
    public boolean takesAnyText(Schema schema) {
        return schema.kind() == Schema.Kind.ENUM && Wire.of(schema, options) == Wire.STRING && !isClosed(schema);
    }

    public boolean isClosed(Schema schema) {
        return options.closedEnums()
                || (!options.closedEnumExtension().isEmpty() && schema.isTrue(options.closedEnumExtension()));
    }

    private static Code adapter(Code name, Wire wire, boolean closed) {
        if (closed) {
            return Code.format("Json.enumeration(%s, values(), %s::getValue)", wire.adapter, name);
        }
        return switch (wire) {
            case STRING -> Code.format("texts(KNOWN, %s::valueOf)", name);
            case VALUE -> Code.format("Json.converted(Json.VALUE, %s::valueOf, value -> value.wire())", name);
            default ->
                Code.format(
                        "Json.converted(%s, %s::valueOf, value -> (%s) value.wire())", wire.adapter, name, wire.boxed);
        };
    }

    private List<Constant> constants(Schema schema, Wire wire, TypePlace place, boolean closed) {
        List<Constant> constants = new ArrayList<>();
        Set<Code> texts = new HashSet<>();
        Map<JsonNode, Name> names = names(schema, place.className());
        names.forEach((value, name) -> {
            Code constant = Code.name(name.constant());
            Code className = Code.name(place.className());
            Code literal = wire.literal(value);
            Code declaration = closed
                    ? Code.format("%s(%s)", constant, literal)
                    : Signatures.parenthesized(
                            Code.format("public static final %s %s = new %s", className, constant, className),
                            List.of(Code.format("Value.%s", constant), literal),
                            Code.of(";"),
                            INDENT);
            Code text = Code.literal(
                    value.isNumber() && wire != Wire.DOUBLE ? Numbers.text(value.decimalValue()) : value.asText());
            // The number 1 and the string "1" are one text: the first of them is visited.
            boolean visited = texts.add(text);
            boolean last = constants.size() + 1 == names.size();
            constants.add(new Constant(constant, Code.name(name.visitor()), text, visited, declaration, last));
        });
        return constants;
    }

    /** Names for each value, which no other value has. */
    public static Map<JsonNode, Name> names(Schema schema, String className) {
        Map<JsonNode, String> wanted = wantedNames(schema);
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
                        .warn(value + " is called " + constant + " in Java, because " + wantedConstant
                                + " is taken; x-fern-enum gives it another name");
            }
            String visitor = JavaNames.pascalCase(constant.equals(wantedConstant) ? name : constant);
            names.put(value, new Name(constant, visitors.claim(visitor, visitor + "_" + names.size())));
        });
        return names;
    }

    private static Map<JsonNode, String> wantedNames(Schema schema) {
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
        Optional<String> named = node.get("x-fern-enum").get(value.asText()).text("name");
        for (String keyword : NAMES) {
            JsonNode names = node.value().path(keyword);
            named = named.or(() -> index >= 0 && names.has(index)
                    ? Optional.of(names.get(index).asText())
                    : Optional.empty());
        }
        return named.filter(name -> !name.isBlank())
                .orElseGet(() -> NumberWords.spellOut(value.isTextual() ? value.asText() : value.toString()));
    }
}
