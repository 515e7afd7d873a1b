package com.junction.contract.realserver;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the ids of resources look like. */
public enum Ids {
    INTEGERS("[1-9][0-9]{0,17}"),
    UUIDS("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"),
    TEXTS("[a-z]{3}_[0-9a-f]{8}");

    private static final long MULTIPLIER = 0x9E3779B1L;

    private final Pattern pattern;

    Ids(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Returns the id of the resource with a number. The ids of other numbers and kinds are different. */
    String of(String kind, long number) {
        return switch (this) {
            case INTEGERS -> Long.toString(number);
            case UUIDS ->
                UUID.nameUUIDFromBytes((kind + number).getBytes(StandardCharsets.UTF_8))
                        .toString();
            case TEXTS -> String.format("%s_%08x", kind, number * MULTIPLIER & 0xFFFFFFFFL);
        };
    }

    /** Returns an id as JSON. */
    JsonNode json(String id) {
        return this == INTEGERS
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(id))
                : JsonNodeFactory.instance.stringNode(id);
    }

    /** Reads an id of a path; a text that cannot be one is refused. */
    String read(String text) {
        if (pattern.matcher(text).matches()) {
            return this == UUIDS ? text.toLowerCase(Locale.ROOT) : text;
        }
        // Two usual answers: an id that cannot be parsed, and a text that is not known.
        throw this == TEXTS ? Refusal.notFound() : Refusal.badRequest("the id is malformed");
    }
}
