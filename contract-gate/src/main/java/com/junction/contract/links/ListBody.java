package com.junction.contract.links;

import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.sample.MergedSchema;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.tree.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The list in the body of a response.
 *
 * @param pointer the JSON pointer to the list; empty if the body is the list
 * @param item the schema of its items
 * @param collection the name of the collection in the path
 */
public record ListBody(String pointer, MergedSchema item, String collection) {
    /** The names of properties that have the items, the most usual first. */
    private static final List<String> USUAL = List.of(
            "items", "data", "results", "result", "content", "records", "values", "entries", "list", "elements");

    /** The list in the success response of an operation; empty if the response is not a list of objects. */
    public static Optional<ListBody> of(ContractOperation operation, MergedSchemas schemas) {
        return IdentifierProperty.success(operation)
                .flatMap(response -> response.json())
                .map(ContractBody::schema)
                .map(schemas::of)
                .flatMap(body -> of(body, operation, schemas));
    }

    private static Optional<ListBody> of(MergedSchema body, ContractOperation operation, MergedSchemas schemas) {
        if (body.type().equals("array")) {
            return Optional.of(new ListBody(
                    "",
                    schemas.of(body.child("items")),
                    PathSegments.of(operation.path()).lastLiteral()));
        }
        String collection = PathSegments.of(operation.path()).lastLiteral();
        return inProperties(body, collection, "", schemas)
                .or(() -> body.properties().entrySet().stream()
                        .filter(property ->
                                schemas.of(property.getValue()).type().equals("object"))
                        .filter(property -> !property.getKey().startsWith("_")
                                || property.getKey().equals("_embedded"))
                        .flatMap(property -> inProperties(
                                schemas.of(property.getValue()),
                                collection,
                                "/" + Place.escaped(property.getKey()),
                                schemas)
                                .stream())
                        .findFirst());
    }

    private static Optional<ListBody> inProperties(
            MergedSchema object, String collection, String pointer, MergedSchemas schemas) {
        return object.properties().entrySet().stream()
                .filter(property -> isListOfObjects(schemas.of(property.getValue()), schemas))
                .min(Comparator.comparing(
                        (Map.Entry<String, ?> property) -> rank(property.getKey(), Nouns.plain(collection))))
                .map(property -> new ListBody(
                        pointer + "/" + Place.escaped(property.getKey()),
                        schemas.of(schemas.of(property.getValue()).child("items")),
                        collection));
    }

    private static boolean isListOfObjects(MergedSchema schema, MergedSchemas schemas) {
        return schema.type().equals("array")
                && schemas.of(schema.child("items")).type().equals("object");
    }

    private static int rank(String property, String collection) {
        String plain = Nouns.plain(property);
        int usual = USUAL.indexOf(plain);
        return plain.equals(collection) ? -1 : usual < 0 ? USUAL.size() : usual;
    }

    /** The items in a body; empty if it does not have the list. */
    public List<JsonNode> items(JsonNode body) {
        JsonNode list = body.at(pointer);
        return list.isArray() ? list.valueStream().toList() : List.of();
    }

    /** A text that tells an item from others: its identifier, or all of it. */
    public String identity(JsonNode item) {
        return IdentifierProperty.names("id", collection, item.propertyNames()).stream()
                .map(item::path)
                .filter(value -> value.isValueNode() && !value.isNull())
                .findFirst()
                .orElse(item)
                .toString();
    }
}
