package com.junction.contract.links;

import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.plan.sample.MergedSchema;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.tree.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the property of a response that identifies a resource.
 *
 * @param name the name of the parameter that takes the value
 * @param collection the segment of the path before that parameter, such as {@code orders}
 */
record IdentifierProperty(MergedSchemas schemas, String name, String collection) {
    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "");

    /** The JSON pointers into the body of a success response of an operation, the most likely one first. */
    List<String> in(ContractOperation producer) {
        return success(producer)
                .flatMap(ContractResponse::json)
                .map(ContractBody::schema)
                .map(this::in)
                .orElse(List.of());
    }

    /** The JSON pointers into the body of a request, whose sender chooses the identifier. */
    List<String> inRequest(ContractOperation producer) {
        return producer.body().map(ContractBody::schema).map(this::in).orElse(List.of());
    }

    /** The success response that has a body, if there is one. */
    static Optional<ContractResponse> success(ContractOperation operation) {
        return operation.responses().stream()
                .filter(response -> response.code().matches("(?i)2(\\d\\d|XX)"))
                .filter(response -> response.json().isPresent())
                .findFirst()
                .or(operation::success);
    }

    private List<String> in(Place schema) {
        MergedSchema body = schemas.of(schema);
        Set<String> pointers = new LinkedHashSet<>();
        if (body.type().equals("array")) {
            own(schemas.of(body.child("items"))).forEach(pointer -> pointers.add("/0" + pointer));
            return List.copyOf(pointers);
        }
        pointers.addAll(own(body));
        nestedObjects(body)
                .forEach((property, nested) ->
                        own(nested).forEach(pointer -> pointers.add("/" + Place.escaped(property) + pointer)));
        return List.copyOf(pointers);
    }

    /** The pointers to the identifiers of the items of a list. */
    List<String> inItems(ContractOperation producer) {
        return ListBody.of(producer, schemas)
                .map(list -> own(list.item()).stream()
                        .map(pointer -> list.pointer() + "/0" + pointer)
                        .toList())
                .orElse(List.of());
    }

    /**
     * The names of properties that can identify one item, the most likely one first.
     *
     * @param name the name that other operations use for the identifier
     */
    static List<String> names(String name, String collection, Collection<String> properties) {
        String noun = Nouns.singular(collection);
        List<String> wanted = new ArrayList<>();
        wanted.add(Nouns.plain(name));
        Nouns.identifier(name).ifPresent(identifier -> {
            wanted.add(identifier);
            wanted.add(noun + identifier);
        });
        wanted.addAll(List.of("id", noun + "id", "uuid", noun + "uuid", "guid", "identifier", "key", noun));
        if (Nouns.singular(name).equals(noun)) {
            wanted.addAll(List.of("name", "slug", "code"));
        }
        List<String> found = new ArrayList<>();
        for (String each : new LinkedHashSet<>(wanted)) {
            properties.stream()
                    .filter(property -> Nouns.plain(property).equals(each))
                    .forEach(found::add);
        }
        return found;
    }

    private List<String> own(MergedSchema object) {
        Map<String, Place> properties = object.properties();
        return names(name, collection, properties.keySet()).stream()
                .filter(property -> isScalar(properties.get(property)))
                .map(property -> "/" + Place.escaped(property))
                .toList();
    }

    private boolean isScalar(@Nullable Place property) {
        return property != null && SCALARS.contains(schemas.of(property).type());
    }

    private Map<String, MergedSchema> nestedObjects(MergedSchema object) {
        Map<String, MergedSchema> nested = new LinkedHashMap<>();
        object.properties().forEach((property, place) -> {
            MergedSchema schema = schemas.of(place);
            if (schema.type().equals("object")) {
                nested.put(property, schema);
            }
        });
        return nested;
    }
}
