package com.junction.contract.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.MessageSourceError;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import com.networknt.schema.keyword.FormatValidator;
import com.networknt.schema.path.NodePath;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * A format with limits on the length and the number of texts. Host names, addresses and patterns take more than a minute
 * for some megabytes of text.
 */
final class BoundedFormat implements Format {
    private static final int MAX_LENGTH = 10_000;

    /** Formats that the validator compiles, in quadratic time. */
    private static final int MAX_LENGTH_OF_REGEX = 1000;

    private static final Set<String> SLOW = Set.of("email", "idn-email", "hostname", "idn-hostname", "regex");
    private static final int STEPS_FOR_A_CHARACTER = 10;

    private final Format format;

    BoundedFormat(Format format) {
        this.format = format;
    }

    @Override
    public String getName() {
        return format.getName();
    }

    @Override
    public String getMessageKey() {
        return format.getMessageKey();
    }

    /** The validator calls this for every value. */
    @Override
    public void validate(
            ExecutionContext execution,
            SchemaContext schema,
            JsonNode node,
            JsonNode root,
            NodePath instance,
            boolean asserted,
            Supplier<MessageSourceError.Builder> error,
            FormatValidator validator) {
        if (node.isString()) {
            check(node.asString().length());
        }
        format.validate(execution, schema, node, root, instance, asserted, error, validator);
    }

    private void check(int length) {
        int max = getName().equals("regex") ? MAX_LENGTH_OF_REGEX : MAX_LENGTH;
        if (length > max) {
            throw new LimitReachedException(String.format(
                    Locale.ROOT,
                    "it has a text of format %s that is longer than %,d characters, the limit",
                    getName(),
                    max));
        }
        if (SLOW.contains(getName()) && !Steps.current().take((long) length * STEPS_FOR_A_CHARACTER)) {
            throw new LimitReachedException("it has too many texts of format " + getName() + " to validate");
        }
    }
}
