package com.junction.retrofit.generator.types;

import com.fasterxml.jackson.databind.JsonNode;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.spec.Schema;
import com.junction.retrofit.generator.types.JavaType.Scalar;
import java.util.List;

/** Decides the type of an enum's values and the values that an enum accepts. */
public final class EnumTypes {
    /** A switch over so many strings takes about 54,000 of the 65,535 bytes that a method may have. */
    private static final int MOST_IN_ONE_CLASS = 1_500;

    private EnumTypes() {}

    /** Returns the type of the values in JSON. */
    static Scalar wire(Schema schema, GeneratorOptions options) {
        List<JsonNode> values = schema.constants();
        if (values.stream().allMatch(JsonNode::isTextual)) {
            return Scalar.STRING;
        }
        if (values.stream().allMatch(JsonNode::isIntegralNumber)) {
            // Choose a type that also holds values of later versions of the document.
            return Numbers.type(values.stream()
                    .map(value -> Numbers.Width.of(value.decimalValue()))
                    .reduce(Numbers.width(schema, options.longIntegers()), Numbers::max));
        }
        if (!values.stream().allMatch(JsonNode::isNumber)) {
            return Scalar.VALUE;
        }
        return Numbers.isDouble(schema, options) ? Scalar.DOUBLE : Scalar.DECIMAL;
    }

    /** Whether the enum accepts every text. */
    public static boolean takesAnyText(Schema schema, GeneratorOptions options) {
        return schema.kind() == Schema.Kind.ENUM
                && wire(schema, options) == Scalar.STRING
                && !isClosed(schema, options);
    }

    static boolean isClosed(Schema schema, GeneratorOptions options) {
        return options.closedEnums()
                || (!options.closedEnumExtension().isEmpty() && schema.isTrue(options.closedEnumExtension()));
    }

    /** Whether the values are too many or too long for one class and one switch. */
    static boolean isLarge(Schema schema) {
        return schema.constants().size() > MOST_IN_ONE_CLASS
                || !schema.constants().stream().allMatch(value -> Code.isConstant(value.asText()));
    }
}
