package com.junction.contract.realserver;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntPredicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the bodies of requests. */
final class Bodies {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Behaviour behaviour;

    Bodies(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    /** The bytes of a body, which must be there and have the media type of the operation. */
    byte[] bytes(Operation operation, Received request) {
        if (request.isTooLarge()) {
            throw Refusal.of(413, "Content Too Large", "The body has more than " + Received.MOST_BYTES + " bytes.");
        }
        if (request.body().length == 0) {
            if (operation == Operation.UPDATE_TASK && behaviour.has(ProjectsFault.EMPTY_BODY_FAILS)) {
                throw Refusal.failure();
            }
            if (operation == Operation.CREATE_TASK && behaviour.has(ProjectsFault.MISSING_BODY_ACCEPTED)) {
                return "{\"title\":\"Untitled\"}".getBytes(StandardCharsets.UTF_8);
            }
            throw Refusal.badRequest("The body is missing.");
        }
        String contentType = request.header("Content-Type").orElse("");
        boolean isIgnored =
                operation == Operation.CREATE_TASK && behaviour.has(ProjectsFault.ANY_CONTENT_TYPE_ACCEPTED);
        if (!MediaTypes.isSame(contentType, operation.takes) && !isIgnored) {
            throw operation == Operation.CREATE_TASK && behaviour.has(ProjectsFault.WRONG_CONTENT_TYPE_FAILS)
                    ? Refusal.failure()
                    : Refusal.of(415, "Unsupported Media Type", "The body must be " + operation.takes + ".");
        }
        return request.body();
    }

    /** The JSON object of a body. */
    ObjectNode object(Operation operation, Received request) {
        byte[] bytes = bytes(operation, request);
        JsonNode json = parsed(operation, bytes);
        if (json instanceof ObjectNode object) {
            checkTexts(operation, object);
            return object;
        }
        throw Refusal.unprocessable("The body must be an object.");
    }

    private JsonNode parsed(Operation operation, byte[] bytes) {
        try {
            return STRICT.readTree(bytes);
        } catch (JacksonException e) {
            boolean isCreation = operation == Operation.CREATE_PROJECT;
            if (isCreation && behaviour.has(ProjectsFault.MALFORMED_JSON_FAILS)) {
                throw Refusal.failure();
            }
            if (isCreation && behaviour.has(ProjectsFault.MALFORMED_JSON_ACCEPTED)) {
                return STRICT.createObjectNode().put("name", "Unnamed");
            }
            if (isCreation && behaviour.has(ProjectsFault.EXCEPTION_IN_400)) {
                throw Refusal.badRequest(e.toString());
            }
            if (operation == Operation.CREATE_TASK
                    && e instanceof UnexpectedEndOfInputException
                    && behaviour.has(ProjectsFault.CUT_OFF_JSON_ACCEPTED)) {
                return STRICT.createObjectNode().put("title", "Untitled");
            }
            throw Refusal.badRequest("The body is not JSON.");
        }
    }

    private void checkTexts(Operation operation, ObjectNode object) {
        if (operation == Operation.CREATE_PROJECT && hasCharacter(object, character -> character == 0)) {
            if (behaviour.has(ProjectsFault.NUL_FAILS)) {
                throw Refusal.failure();
            }
            if (behaviour.has(ProjectsFault.SQL_IN_500)) {
                throw Refusal.of(
                        500,
                        "Internal Server Error",
                        "ERROR: invalid byte sequence for encoding \"UTF8\": 0x00 (SQLSTATE 22021)");
            }
        }
        if (operation == Operation.CREATE_TASK) {
            boolean fails = (behaviour.has(ProjectsFault.LONG_TEXT_FAILS)
                            && object.path("title").asString("").length() > 1000)
                    || (behaviour.has(ProjectsFault.EMOJI_FAILS)
                            && hasCharacter(object, Character::isSupplementaryCodePoint))
                    || (behaviour.has(ProjectsFault.NULL_FAILS)
                            && object.path("due_date").isNull());
            if (fails) {
                throw Refusal.failure();
            }
        }
        if (operation == Operation.UPDATE_TASK && object.isEmpty() && behaviour.has(ProjectsFault.EMPTY_OBJECT_FAILS)) {
            throw Refusal.failure();
        }
    }

    private static boolean hasCharacter(JsonNode value, IntPredicate character) {
        return value.isString()
                ? value.asString().codePoints().anyMatch(character)
                : value.valueStream().anyMatch(each -> hasCharacter(each, character));
    }

    /** An object with the properties that are stored; one that breaks a rule is refused. */
    ObjectNode valid(Operation operation, ObjectNode object, Fields fields) {
        List<Fields.Mistake> mistakes = fields.mistakes(object).stream()
                .filter(mistake -> !isAccepted(operation, mistake))
                .toList();
        boolean isRefused = (operation == Operation.CREATE_TASK
                        && object.path("priority").asInt(0) == 5
                        && behaviour.has(ProjectsFault.VALID_NUMBER_REFUSED))
                || (operation == Operation.CREATE_PROJECT
                        && object.path("description").isNull()
                        && behaviour.has(ProjectsFault.VALID_NULL_REFUSED));
        if (!mistakes.isEmpty() || isRefused) {
            throw Refusal.unprocessable("The body has a mistake: "
                    + mistakes.stream().findFirst().map(Object::toString).orElse("invalid property") + ".");
        }
        return fields.stored(object);
    }

    private boolean isAccepted(Operation operation, Fields.Mistake mistake) {
        return switch (operation) {
            case CREATE_TASK ->
                (mistake.name().equals("title")
                                && mistake.kind() == Fields.Kind.INVALID
                                && behaviour.has(ProjectsFault.INVALID_TEXT_ACCEPTED))
                        || (mistake.kind() == Fields.Kind.MISSING
                                && behaviour.has(ProjectsFault.MISSING_PROPERTY_ACCEPTED));
            case CREATE_PROJECT ->
                mistake.kind() == Fields.Kind.UNKNOWN && behaviour.has(ProjectsFault.UNKNOWN_PROPERTY_ACCEPTED);
            default -> false;
        };
    }

    /** Merges a patch into a value (RFC 7396). */
    static ObjectNode merged(ObjectNode value, ObjectNode patch, boolean withNull) {
        ObjectNode merged = value.deepCopy();
        patch.properties().forEach(entry -> {
            JsonNode now = merged.get(entry.getKey());
            if (entry.getValue().isNull() && !withNull) {
                return;
            }
            merged.set(
                    entry.getKey(),
                    entry.getValue() instanceof ObjectNode inner && now instanceof ObjectNode before
                            ? merged(before, inner, withNull)
                            : entry.getValue());
        });
        return merged;
    }
}
