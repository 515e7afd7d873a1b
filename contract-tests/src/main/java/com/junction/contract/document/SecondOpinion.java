package com.junction.contract.document;

import com.junction.contract.document.DocumentTree.Place;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.JsonSchemaException;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.net.URI;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Another validator, by other people: where it does not agree with {@link JsonSchemas}, one of the two is wrong. */
public final class SecondOpinion {
    private static final URI DOCUMENT = URI.create("urn:contract");

    private final Validator validator;

    /** Reads the schemas of a contract, those of OpenAPI 3.0 as what they are in JSON Schema 2020-12. */
    public SecondOpinion(Contract contract) {
        JsonNode root = contract.root().path("openapi").asString("").startsWith("3.0")
                ? OpenApi30Schemas.translate(contract.root())
                : contract.root();
        validator = new ValidatorFactory()
                .withDefaultDialect(new Dialects.Draft2020Dialect())
                .withDisabledSchemaValidation(true)
                .withJsonNodeFactory(new JacksonNode.Factory())
                .withEvaluatorFactory(new FormatEvaluatorFactory())
                .createValidator();
        validator.registerSchema(DOCUMENT, root.toString());
    }

    /** Whether a value is valid by a schema; empty where this validator does not understand the schema. */
    public Optional<Boolean> isValid(JsonNode value, Place schema) {
        try {
            URI reference = new URI(DOCUMENT.getScheme(), DOCUMENT.getSchemeSpecificPart(), schema.pointer());
            return Optional.of(validator.validate(reference, value.toString()).isValid());
        } catch (java.net.URISyntaxException | JsonSchemaException e) {
            return Optional.empty();
        }
    }
}
