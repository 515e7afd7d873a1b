package com.junction.retrofit.generator.model;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads Swagger's schemas, whose fields differ between OpenAPI 3.0 and 3.1. */
final class Schemas {
    private static final String REFERENCE = "#/components/schemas/";

    private Schemas() {}

    /** The types without {@code null}. */
    static Set<String> types(Schema<?> schema) {
        Set<String> types = new LinkedHashSet<>();
        if (schema.getTypes() != null) {
            types.addAll(schema.getTypes());
        }
        if (schema.getType() != null) {
            types.add(schema.getType());
        }
        types.remove("null");
        return types;
    }

    /** Whether null is a valid value, in any spelling; a schema without any keyword accepts it too. */
    static boolean isNullable(Schema<?> schema) {
        return Boolean.TRUE.equals(schema.getNullable())
                || (schema.getTypes() != null && schema.getTypes().contains("null"))
                || (schema.getEnum() != null && schema.getEnum().contains(null))
                || alternatives(schema).stream().anyMatch(Schemas::isNull)
                || isUntyped(schema);
    }

    /** The schema behind {@code anyOf} or {@code oneOf} of it and null, and behind an {@code allOf} of it alone. */
    static Schema<?> withoutNull(Schema<?> schema) {
        List<Schema<?>> others =
                alternatives(schema).stream().filter(s -> !isNull(s)).toList();
        List<Schema<?>> behind = others.isEmpty() ? parts(schema.getAllOf()) : others;
        return behind.size() == 1 && !hasProperties(schema) ? withoutNull(behind.get(0)) : schema;
    }

    /** The name of the component that the schema refers to. */
    static Optional<String> reference(Schema<?> schema) {
        return Optional.ofNullable(schema.get$ref())
                .filter(ref -> ref.startsWith(REFERENCE))
                .map(ref -> ref.substring(REFERENCE.length()));
    }

    static boolean hasProperties(Schema<?> schema) {
        return schema.getProperties() != null && !schema.getProperties().isEmpty();
    }

    static List<Schema<?>> alternatives(Schema<?> schema) {
        List<Schema<?>> all = new ArrayList<>(parts(schema.getAnyOf()));
        all.addAll(parts(schema.getOneOf()));
        return all;
    }

    /** A list of Swagger's model, which is raw and may be null. */
    @SuppressWarnings({"rawtypes"})
    static List<Schema<?>> parts(@Nullable List<Schema> schemas) {
        List<Schema<?>> parts = new ArrayList<>();
        if (schemas != null) {
            schemas.forEach(parts::add);
        }
        return parts;
    }

    private static boolean isNull(Schema<?> schema) {
        return types(schema).isEmpty()
                && ("null".equals(schema.getType())
                        || (schema.getTypes() != null && schema.getTypes().contains("null")));
    }

    private static boolean isUntyped(Schema<?> schema) {
        return types(schema).isEmpty()
                && schema.get$ref() == null
                && schema.getEnum() == null
                && schema.getConst() == null
                && schema.getProperties() == null
                && schema.getItems() == null
                && schema.getAllOf() == null
                && alternatives(schema).isEmpty();
    }
}
