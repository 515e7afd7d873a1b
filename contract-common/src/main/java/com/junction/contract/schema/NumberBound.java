package com.junction.contract.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/**
 * The keywords {@code minimum}, {@code maximum}, {@code exclusiveMinimum} and {@code exclusiveMaximum} (JSON Schema
 * Validation, section 6.2) for numbers of any size. The keywords of the validator fail for numbers beyond a long.
 */
enum NumberBound implements Keyword {
    MINIMUM("minimum", 1, "exclusiveMinimum"),
    MAXIMUM("maximum", -1, "exclusiveMaximum"),
    EXCLUSIVE_MINIMUM("exclusiveMinimum", 1, ""),
    EXCLUSIVE_MAXIMUM("exclusiveMaximum", -1, "");

    private final String keyword;
    private final int sign;

    /** The keyword of OpenAPI 3.0 that makes this bound exclusive if it is true. */
    private final String flag;

    NumberBound(String keyword, int sign, String flag) {
        this.keyword = keyword;
        this.sign = sign;
        this.flag = flag;
    }

    @Override
    public String getValue() {
        return keyword;
    }

    @Override
    public KeywordValidator newValidator(SchemaLocation location, JsonNode node, Schema parent, SchemaContext context) {
        if (!node.isNumber()) {
            throw new SchemaException(keyword + " is not a number");
        }
        boolean exclusive = flag.isEmpty() || parent.getSchemaNode().path(flag).booleanValue(false);
        return new Validator(this, exclusive, location, node, parent, context);
    }

    private static final class Validator extends BaseKeywordValidator implements KeywordValidator {
        private final BigDecimal bound;
        private final int sign;
        private final boolean exclusive;

        Validator(
                NumberBound keyword,
                boolean exclusive,
                SchemaLocation location,
                JsonNode node,
                Schema parent,
                SchemaContext context) {
            super(keyword, node, location, parent, context);
            this.bound = node.decimalValue();
            this.sign = keyword.sign;
            this.exclusive = exclusive;
        }

        @Override
        public void validate(ExecutionContext context, JsonNode node, JsonNode root, NodePath instance) {
            if (!node.isNumber()) {
                return;
            }
            int order = node.decimalValue().compareTo(bound) * sign;
            if (order < 0 || (order == 0 && exclusive)) {
                context.addError(error().instanceNode(node)
                        .instanceLocation(instance)
                        .evaluationPath(context.getEvaluationPath())
                        .locale(context.getExecutionConfig().getLocale())
                        .arguments(getSchemaNode().toString())
                        .build());
            }
        }
    }
}
