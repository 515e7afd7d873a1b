package com.junction.contract.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * The formats that are validated: those of JSON Schema 2020-12 (Validation, section 7.3), and those of the OpenAPI Format
 * Registry that restrict numbers or texts. All other formats are annotations. Without this list, validators would assert
 * formats of their own choice.
 */
final class AssertedFormats {
    /** Formats that the validators implement. */
    private static final Set<String> OF_VALIDATORS = Set.of(
            "date",
            "duration",
            "email",
            "idn-email",
            "hostname",
            "idn-hostname",
            "ipv4",
            "ipv6",
            "uri",
            "uri-reference",
            "iri",
            "iri-reference",
            "uuid",
            "uri-template",
            "json-pointer",
            "relative-json-pointer",
            "regex");

    private AssertedFormats() {}

    /** The only formats of the first validator. */
    static void applyTo(Map<String, Format> formats) {
        formats.keySet().retainAll(OF_VALIDATORS);
        TextFormat.all().forEach((name, texts) -> formats.put(name, new OfTexts(name, texts)));
        NumberFormat.names().forEach(name -> formats.put(name, new OfNumbers(name)));
        formats.replaceAll((name, format) -> new BoundedFormat(format));
    }

    /** The only formats of the second validator. */
    static EvaluatorFactory forSecondOpinion() {
        FormatEvaluatorFactory own = new FormatEvaluatorFactory();
        return (context, keyword, node) -> {
            if (!keyword.equals("format") || !node.isString()) {
                return Optional.empty();
            }
            String name = node.asString();
            Predicate<String> texts = TextFormat.all().get(name);
            if (texts != null) {
                return Optional.of(evaluator(value -> !value.isString() || texts.test(value.asString())));
            }
            Optional<NumberFormat> numbers = NumberFormat.of(name);
            if (numbers.isPresent()) {
                return Optional.of(
                        evaluator(value -> !value.isNumber() || numbers.get().accepts(value.asNumber())));
            }
            return OF_VALIDATORS.contains(name) ? own.create(context, keyword, node) : Optional.empty();
        };
    }

    private static Evaluator evaluator(Predicate<dev.harrel.jsonschema.JsonNode> accepts) {
        return (context, value) -> accepts.test(value) ? Evaluator.Result.success() : Evaluator.Result.failure();
    }

    private record OfTexts(String name, Predicate<String> texts) implements Format {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getMessageKey() {
            return name.endsWith("time") ? "format." + name : "format";
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return texts.test(value);
        }
    }

    private record OfNumbers(String name) implements Format {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, SchemaContext schema, JsonNode value) {
            return NumberFormat.of(name).orElseThrow().accepts(value);
        }
    }
}
