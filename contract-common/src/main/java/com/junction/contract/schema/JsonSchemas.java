package com.junction.contract.schema;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.tree.Direction;
import com.junction.contract.tree.Place;
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
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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

/** Validates values by the schemas of a document, including formats: JSON Schema 2020-12 or the dialect of OpenAPI 3.0. */
public final class JsonSchemas {
    /** How many violations one validation reports; a value may have millions. */
    public static final int MAX_VIOLATIONS = 21;

    /** The keywords that are evaluated for one value. A large, ordinary response takes some hundred thousand. */
    static final long MAX_STEPS = 5_000_000;

    /** The keywords that are evaluated for one of the many values that planning tries. */
    static final long MAX_STEPS_OF_PLANNED = 4_000;

    /** The parts of a document that schemas refer to. */
    private static final Pattern PART = Pattern.compile("components|paths|webhooks|definitions|x-.*");

    private static final Pattern ELSEWHERE = Pattern.compile("/(?:" + PART + ")/.*");

    private static final ExecutionConfig JUDGING = execution(MAX_STEPS);
    private static final ExecutionConfig PLANNING = execution(MAX_STEPS_OF_PLANNED);

    private final Contract contract;
    private final SchemaRegistry registry;

    /** By root. A document that does not mention directions has one root for all directions. */
    private final IdentityHashMap<JsonNode, Schema> documents = new IdentityHashMap<>();

    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    /** Compiles the schemas of a contract. */
    public JsonSchemas(Contract contract) {
        this.contract = contract;
        boolean version30 = contract.isOpenApi30();
        Dialect dialect = Dialect.builder(version30 ? OpenApi30.getInstance() : Dialects.getDraft202012())
                // Since draft 6, 1.0 is an integer; the other validator and most languages agree.
                .specificationVersion(version30 ? SpecificationVersion.DRAFT_6 : SpecificationVersion.DRAFT_2020_12)
                .keyword(new UniqueItems())
                // In OpenAPI 3.0, exclusive bounds are flags of the other bounds.
                .keywords(List.of(NumberBound.values()).subList(0, version30 ? 2 : 4))
                .formats(AssertedFormats::applyTo)
                .build();
        this.registry = SchemaRegistry.withDefaultDialect(
                dialect,
                builder -> builder.schemaLoader(loader -> loader.allow(iri -> isMetaschema(iri.toString())))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .regularExpressionFactory(BoundedPattern::new)
                                .build()));
    }

    private static ExecutionConfig execution(long steps) {
        return ExecutionConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .maxEvaluationSteps(steps)
                .build();
    }

    /** The validator's jar contains these schemas. No other schema is loaded. */
    private static boolean isMetaschema(String iri) {
        return iri.matches("https?://json-schema\\.org/.*");
    }

    /**
     * Returns the first {@value #MAX_VIOLATIONS} violations of a value; none if the value is valid, or if the schema itself
     * cannot be understood.
     *
     * @param schema the schema; its direction decides which properties it does not require
     * @throws LimitReachedException if the schema takes too many steps for this value
     */
    public List<Violation> validate(JsonNode value, Place schema) {
        return validate(value, schema, JUDGING);
    }

    /**
     * Whether a value is valid, within the steps that planning has for one value.
     *
     * @throws LimitReachedException if validation takes more steps
     */
    public boolean isPlainlyValid(JsonNode value, Place schema) {
        return validate(value, schema, PLANNING).isEmpty();
    }

    private List<Violation> validate(JsonNode value, Place schema, ExecutionConfig execution) {
        try {
            return violations(value, schema, execution);
        } catch (PatternSyntaxException | SchemaException e) {
            return List.of();
        } catch (ValidationLimitExceededException e) {
            throw new LimitReachedException(String.format(
                    Locale.ROOT,
                    "its value takes more than %,d steps to validate against #%s",
                    execution == PLANNING ? MAX_STEPS_OF_PLANNED : MAX_STEPS,
                    schema.pointer()));
        } catch (StackOverflowError e) {
            throw new LimitReachedException(
                    "its value is too deeply nested, or has too long a text, to validate against #" + schema.pointer());
        }
    }

    /**
     * The violations of the values of a request.
     *
     * @param parameters the values by the keys of their parameters; absent ones are not validated
     * @param body the body, or null
     */
    public List<Violation> validate(
            ContractOperation operation, Map<String, JsonNode> parameters, @Nullable JsonNode body) {
        List<Violation> violations = new ArrayList<>();
        for (ContractParameter parameter : operation.parameters()) {
            JsonNode value = parameters.get(parameter.key());
            if (value != null) {
                violations.addAll(validate(value, parameter.schema()));
            }
        }
        if (body != null && operation.body().isPresent()) {
            violations.addAll(validate(body, operation.body().get().schema()));
        }
        return violations;
    }

    private List<Violation> violations(JsonNode value, Place schema, ExecutionConfig execution) {
        Steps.begin();
        return compiled
                .computeIfAbsent(schema.key(), key -> compile(schema))
                .validate(new BoundedContext(execution, MAX_VIOLATIONS), value, OutputFormat.DEFAULT)
                .stream()
                .limit(MAX_VIOLATIONS)
                .map(error -> violation(error, schema))
                .toList();
    }

    private Schema compile(Place schema) {
        if (!schema.node().isObject()) {
            // OpenAPI 3.0 has no boolean schemas, but some places have no schema.
            ObjectNode nothing = JsonNodeFactory.instance.objectNode();
            boolean refuses = schema.node().isBoolean() && !schema.node().asBoolean();
            return registry.getSchema(refuses ? nothing.set("not", JsonNodeFactory.instance.objectNode()) : nothing);
        }
        boolean isElsewhere = contract.root().at(schema.pointer()).isMissingNode();
        return isElsewhere || schema.node().has("$schema")
                ? compileAlone((ObjectNode) schema.node())
                : document(schema.direction()).getSubSchema(path(schema.pointer()));
    }

    /** A schema that names its dialect is compiled separately, with the parts of the document beside itself. */
    private Schema compileAlone(ObjectNode schema) {
        ObjectNode self = JsonNodeFactory.instance.objectNode().setAll(schema);
        if (SpecificationVersion.fromDialectId(schema.path("$schema").asString(""))
                .isEmpty()) {
            self.remove("$schema");
        }
        return registry.getSchema(addReferenced(self, contract.root()));
    }

    private static ObjectNode addReferenced(ObjectNode schema, JsonNode document) {
        document.properties().forEach(part -> {
            if (PART.matcher(part.getKey()).matches() && part.getValue().isObject()) {
                schema.set(part.getKey(), part.getValue());
            }
        });
        return schema;
    }

    /** The document as one schema, so that each target of references is compiled once. */
    private synchronized Schema document(Direction direction) {
        return documents.computeIfAbsent(
                contract.root(direction),
                root -> registry.getSchema(addReferenced(JsonNodeFactory.instance.objectNode(), root)));
    }

    private NodePath path(String pointer) {
        NodePath path = new NodePath(PathType.JSON_POINTER);
        JsonNode node = contract.root();
        for (String token : pointer.substring(1).split("/", -1)) {
            String name = token.replace("~1", "/").replace("~0", "~");
            path = node.isArray() ? path.append(Integer.parseInt(name)) : path.append(name);
            node = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
        }
        return path;
    }

    private static Violation violation(Error error, Place schema) {
        String location = error.getSchemaLocation().getFragment().toString();
        boolean elsewhere = ELSEWHERE.matcher(location).matches();
        String pointer = elsewhere ? location : schema.pointer() + location;
        return new Violation(
                String.valueOf(error.getKeyword()),
                String.valueOf(error.getMessage()),
                error.getInstanceLocation().toString(),
                pointer);
    }
}
