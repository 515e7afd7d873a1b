package com.junction.contract.plan.refusal;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.SchemaView;
import com.junction.contract.http.MediaTypes;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Plans requests in media types that the document does not list. */
public final class OtherMediaTypes {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String TEXT = "text/plain";

    /** A type that no server offers. */
    private static final String UNKNOWN = "application/x-unknown";

    private OtherMediaTypes() {}

    /**
     * Requests with a valid body in another media type. There are none if the document allows bytes of any type, or if
     * a server may ignore the body.
     */
    public static List<SentParts> ofBody(ContractOperation operation, SentParts valid) {
        JsonNode body = valid.body();
        ContractBody declared = operation.body().orElse(null);
        if (body == null || declared == null || !isNeeded(operation, declared)) {
            return List.of();
        }
        String text = body.isString() && declared.kind() == BodyKind.TEXT ? body.asString() : body.toString();
        List<String> others = declared.kind() == BodyKind.JSON ? List.of(TEXT, FORM) : List.of(JSON, TEXT);
        return others.stream()
                .filter(other -> operation.bodies().stream().noneMatch(listed -> allows(listed.mediaType(), other)))
                .map(other -> valid.withBody("with its body as " + other, JsonNodeFactory.instance.stringNode(text))
                        .withHeader("with its body as " + other, "Content-Type", other))
                .toList();
    }

    private static boolean isNeeded(ContractOperation operation, ContractBody declared) {
        // Many documents forget to say that a body is required, but say that it has required properties.
        return operation.bodyRequired()
                || !SchemaView.of(declared.schema()).required().isEmpty();
    }

    /** Whether a listed media type or range allows another one. Bytes may be of any type (RFC 2046, section 4.5.1). */
    private static boolean allows(String listed, String other) {
        return MediaTypes.matches(other, listed)
                || ContractBody.withoutParameters(listed).equals("application/octet-stream");
    }

    /** A request for a media type that the server does not have; none if it has no content, or any type. */
    public static List<SentParts> ofAnswer(ContractOperation operation, SentParts valid) {
        List<String> offered = operation.responses().stream()
                .filter(response -> response.code().startsWith("2"))
                .flatMap(response -> response.mediaTypes().stream())
                .toList();
        return offered.isEmpty() || offered.stream().anyMatch(type -> MediaTypes.matches(UNKNOWN, type))
                ? List.of()
                : List.of(valid.withHeader("accepting only " + UNKNOWN, "Accept", UNKNOWN));
    }
}
