package com.junction.contract.document;

import com.junction.contract.document.DocumentTree.Place;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.ValidationLimitExceededException;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.dialect.OpenApi30;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Judges values by the schemas of a document, formats included: JSON Schema 2020-12, or the dialect of OpenAPI 3.0. */
public final class JsonSchemas {
    /** How many findings one validation reports; a value may have millions. */
    public static final int MAX_FINDINGS = 21;

    /** How many keywords are evaluated for one value. A large, ordinary answer takes some hundred thousand. */
    static final long MAX_STEPS = 5_000_000;

    /** The parts of a document that references of schemas lead into. */
    private static final Pattern PART = Pattern.compile("components|paths|webhooks|definitions|x-.*");

    private static final Pattern ELSEWHERE = Pattern.compile("/(?:" + PART + ")/.*");

    private static final ExecutionConfig EXECUTION = ExecutionConfig.builder()
            .formatAssertionsEnabled(true)
            .locale(Locale.ENGLISH)
            .maxEvaluationSteps(MAX_STEPS)
            .build();

    private final JsonNode root;
    private final SchemaRegistry registry;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    /** The schemas of a contract. */
    public JsonSchemas(Contract contract) {
        this.root = contract.root();
        boolean version30 = root.path("openapi").asString("").startsWith("3.0");
        Dialect dialect = Dialect.builder(version30 ? OpenApi30.getInstance() : Dialects.getDraft202012())
                .keyword(new UniqueItems())
                .formats(formats -> formats.replaceAll((name, format) -> new BoundedFormat(format)))
                .build();
        this.registry = SchemaRegistry.withDefaultDialect(
                dialect,
                builder -> builder.schemaLoader(loader -> loader.allow(iri -> isMetaschema(iri.toString())))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .regularExpressionFactory(BoundedPattern::new)
                                .build()));
    }

    /** Those are in the validator's jar. Whatever else a schema names is not loaded, from nowhere. */
    private static boolean isMetaschema(String iri) {
        return iri.matches("https?://json-schema\\.org/.*");
    }

    /**
     * What a schema says of a value.
     *
     * @param rule the keyword that is broken
     * @param message what the value breaks
     * @param instance the JSON pointer into the value
     * @param schema the JSON pointer into the document
     */
    public record Finding(String rule, String message, String instance, String schema) {}

    /**
     * What is wrong with a value, the first {@value #MAX_FINDINGS} findings; empty if the value is valid, or if the
     * schema itself cannot be understood.
     *
     * @throws LimitReachedException if the schema takes too many steps for this value
     */
    public List<Finding> validate(JsonNode value, Place schema) {
        try {
            return findings(value, schema);
        } catch (PatternSyntaxException | SchemaException e) {
            return List.of();
        } catch (ValidationLimitExceededException e) {
            throw new LimitReachedException(String.format(
                    Locale.ROOT,
                    "its value takes more than %,d steps to validate against #%s",
                    MAX_STEPS,
                    schema.pointer()));
        } catch (StackOverflowError e) {
            throw new LimitReachedException(
                    "its value is too deeply nested, or has too long a text, to validate against #" + schema.pointer());
        }
    }

    /**
     * All that is wrong with the values of a request.
     *
     * @param parameters by their keys; what is absent is not looked at
     * @param body or null where there is none
     */
    public List<Finding> validate(
            ContractOperation operation, Map<String, JsonNode> parameters, @Nullable JsonNode body) {
        List<Finding> findings = new ArrayList<>();
        for (ContractParameter parameter : operation.parameters()) {
            JsonNode value = parameters.get(parameter.key());
            if (value != null) {
                findings.addAll(validate(value, parameter.schema()));
            }
        }
        if (body != null && operation.body().isPresent()) {
            findings.addAll(validate(body, operation.body().get().schema()));
        }
        return findings;
    }

    private List<Finding> findings(JsonNode value, Place schema) {
        Steps.begin();
        return compiled
                .computeIfAbsent(schema.pointer(), pointer -> compile(schema))
                .validate(new BoundedContext(EXECUTION, MAX_FINDINGS), value, OutputFormat.DEFAULT)
                .stream()
                .limit(MAX_FINDINGS)
                .map(error -> finding(error, schema))
                .toList();
    }

    /** References lead into the document, so the schema is compiled with the parts of it beside itself. */
    private Schema compile(Place schema) {
        if (!(schema.node() instanceof ObjectNode object)) {
            // OpenAPI 3.0 has no boolean schemas, but places without any.
            ObjectNode nothing = JsonNodeFactory.instance.objectNode();
            boolean refuses = schema.node().isBoolean() && !schema.node().asBoolean();
            return registry.getSchema(refuses ? nothing.set("not", JsonNodeFactory.instance.objectNode()) : nothing);
        }
        ObjectNode self = JsonNodeFactory.instance.objectNode().setAll(object);
        if (SpecificationVersion.fromDialectId(object.path("$schema").asString(""))
                .isEmpty()) {
            self.remove("$schema");
        }
        root.properties().forEach(part -> {
            if (PART.matcher(part.getKey()).matches() && part.getValue().isObject()) {
                self.set(part.getKey(), part.getValue());
            }
        });
        return registry.getSchema(self);
    }

    private static Finding finding(Error error, Place schema) {
        String location = error.getSchemaLocation().getFragment().toString();
        boolean elsewhere = ELSEWHERE.matcher(location).matches();
        String pointer = elsewhere ? location : schema.pointer() + location;
        return new Finding(
                String.valueOf(error.getKeyword()),
                String.valueOf(error.getMessage()),
                error.getInstanceLocation().toString(),
                pointer);
    }
}
