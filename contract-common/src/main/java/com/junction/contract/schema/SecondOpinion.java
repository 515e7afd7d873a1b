package com.junction.contract.schema;

import com.junction.contract.document.Contract;
import com.junction.contract.tree.Direction;
import com.junction.contract.tree.Place;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.JsonSchemaException;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.IdentityHashMap;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An independent second validator. If it disagrees with {@link JsonSchemas}, one of the two has a bug. */
public final class SecondOpinion {
    private static final URI DOCUMENT = URI.create("urn:contract");

    private final Contract contract;

    /** By root. A document that does not mention directions has one root for all directions. */
    private final IdentityHashMap<JsonNode, Validator> validators = new IdentityHashMap<>();

    /** Reads the schemas of a contract. Schemas of OpenAPI 3.0 are translated to JSON Schema 2020-12. */
    public SecondOpinion(Contract contract) {
        this.contract = contract;
    }

    private synchronized Validator validator(Direction direction) {
        return validators.computeIfAbsent(contract.root(direction), root -> {
            Validator validator = new ValidatorFactory()
                    .withDefaultDialect(new Dialects.Draft2020Dialect())
                    .withDisabledSchemaValidation(true)
                    .withJsonNodeFactory(new SecondOpinionNode.Factory())
                    .withEvaluatorFactory(AssertedFormats.forSecondOpinion())
                    .createValidator();
            JsonNode schemas = contract.isOpenApi30() ? OpenApi30Schemas.translate(root) : root;
            validator.registerSchema(DOCUMENT, (Object) schemas);
            return validator;
        });
    }

    /** Whether a value is valid by a schema; empty if the validator does not support the schema. */
    public Optional<Boolean> isValid(JsonNode value, Place schema) {
        try {
            URI reference = new URI(DOCUMENT.getScheme(), DOCUMENT.getSchemeSpecificPart(), schema.pointer());
            return Optional.of(validator(schema.direction())
                    .validate(reference, (Object) value)
                    .isValid());
        } catch (java.net.URISyntaxException | JsonSchemaException e) {
            return Optional.empty();
        }
    }
}
