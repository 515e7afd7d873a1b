package com.junction.contract.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The keyword {@code uniqueItems} (JSON Schema Validation, section 6.4.3), which compares texts of items. The keyword of
 * the validator compares hash codes, and takes quadratic time for crafted items with equal hash codes.
 */
final class UniqueItems implements Keyword {
    @Override
    public String getValue() {
        return "uniqueItems";
    }

    @Override
    public KeywordValidator newValidator(SchemaLocation location, JsonNode node, Schema parent, SchemaContext context) {
        return new Validator(this, location, node, parent, context);
    }

    private static final class Validator extends BaseKeywordValidator implements KeywordValidator {
        Validator(Keyword keyword, SchemaLocation location, JsonNode node, Schema parent, SchemaContext context) {
            super(keyword, node, location, parent, context);
        }

        @Override
        public void validate(ExecutionContext context, JsonNode node, JsonNode root, NodePath instance) {
            if (!node.isArray() || !getSchemaNode().asBoolean(false)) {
                return;
            }
            Set<String> texts = new TreeSet<>();
            for (JsonNode item : node) {
                StringBuilder text = new StringBuilder();
                write(item, text);
                if (!texts.add(text.toString())) {
                    context.addError(error().instanceNode(node)
                            .instanceLocation(instance)
                            .evaluationPath(context.getEvaluationPath())
                            .locale(context.getExecutionConfig().getLocale())
                            .build());
                    return;
                }
            }
        }
    }

    /** Writes equal values as equal texts. The order of properties and the notation of numbers do not matter. */
    private static void write(JsonNode value, StringBuilder text) {
        if (value.isNumber()) {
            text.append(value.decimalValue().stripTrailingZeros());
        } else if (value.isArray()) {
            text.append('[');
            value.forEach(item -> {
                write(item, text);
                text.append(',');
            });
            text.append(']');
        } else if (value.isObject()) {
            TreeMap<String, JsonNode> sorted = new TreeMap<>();
            value.forEachEntry(sorted::put);
            text.append('{');
            sorted.forEach((name, property) -> {
                text.append(name.length()).append(':').append(name);
                write(property, text);
                text.append(',');
            });
            text.append('}');
        } else {
            text.append(value);
        }
    }
}
