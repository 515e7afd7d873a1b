package com.junction.contract.document;

import tools.jackson.databind.JsonNode;

/** The format of a body. */
public enum BodyKind {
    JSON,
    FORM,
    MULTIPART,
    /** Text or bytes. */
    TEXT;

    /** Whether the body is a form. The value of a form is an object. */
    public boolean isForm() {
        return this == FORM || this == MULTIPART;
    }

    /** The kind of a media type. A range of all types is JSON, unless the schema describes bytes. */
    static BodyKind of(String mediaType, JsonNode schema) {
        String type = ContractBody.withoutParameters(mediaType);
        if (isJson(type) || (type.equals("*/*") && !isOfBytes(schema))) {
            return JSON;
        }
        return switch (type) {
            case "application/x-www-form-urlencoded" -> FORM;
            case "multipart/form-data" -> MULTIPART;
            default -> TEXT;
        };
    }

    /** Whether a schema describes bytes, in the way of OpenAPI 3.0 or of 3.1. */
    private static boolean isOfBytes(JsonNode schema) {
        return schema.path("format").asString("").equals("binary")
                || (schema.has("contentMediaType") && !schema.has("contentEncoding"));
    }

    /** Whether a media type, which may have parameters, is JSON. */
    public static boolean isJson(String mediaType) {
        String type = ContractBody.withoutParameters(mediaType);
        int slash = type.indexOf('/');
        String subtype = type.substring(slash + 1);
        return slash > 0 && (subtype.equals("json") || (subtype.endsWith("+json") && subtype.length() > 5));
    }
}
