package com.junction.contract.links;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.sample.MergedSchema;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.tree.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Infers that a property of a body, or a required parameter of a query or a header, names another resource:
 * {@code customer_id} takes the id that {@code POST /customers} returns.
 */
final class BodyReferences {
    private static final int DEEPEST = 3;
    private static final Set<String> IDENTIFYING = Set.of("id", "uuid", "guid");
    private static final Set<String> SCALARS = Set.of("string", "integer");

    private final MergedSchemas schemas;

    /** The paths of single resources, without their last parameter. */
    private final List<PathSegments> collections;

    /** The operations that create or list a collection without a parent, by the singular of its name. */
    private final Map<String, List<ContractOperation>> sources = new LinkedHashMap<>();

    BodyReferences(Contract contract, MergedSchemas schemas) {
        this.schemas = schemas;
        this.collections = contract.operations().stream()
                .map(operation -> PathSegments.of(operation.path()))
                .filter(PathSegments::endsWithParameter)
                .map(path -> path.first(path.size() - 1))
                .toList();
        for (String method : List.of("POST", "GET")) {
            contract.operations().stream()
                    .filter(operation -> operation.method().equals(method) && !operation.ignored())
                    .filter(operation -> PathSegments.of(operation.path()).lastParameter() < 0)
                    .forEach(operation -> sources.computeIfAbsent(
                                    Nouns.singular(
                                            PathSegments.of(operation.path()).lastLiteral()),
                                    noun -> new ArrayList<>())
                            .add(operation));
        }
    }

    List<Link> to(ContractOperation operation) {
        Map<String, String> targets = new LinkedHashMap<>();
        operation.parameters().stream()
                .filter(parameter -> parameter.required() && !parameter.in().equals("path"))
                .filter(parameter -> isReference(parameter.name(), parameter.schema()))
                .forEach(parameter -> targets.put(parameter.key(), parameter.name()));
        operation
                .body()
                .filter(body -> body.kind() == BodyKind.JSON || body.kind().isForm())
                .ifPresent(body -> properties(schemas.of(body.schema()), Link.BODY, DEEPEST, targets));
        targets.entrySet().removeIf(target -> isOwn(operation, target.getKey(), target.getValue()));
        List<Link> links = new ArrayList<>();
        targets.forEach((target, name) -> links.addAll(links(operation, target, name)));
        return links;
    }

    /** Returns true if a property is the identifier of the created resource, which the client chooses: {@code groupId}. */
    private boolean isOwn(ContractOperation operation, String target, String name) {
        PathSegments path = PathSegments.of(operation.path());
        boolean hasWord = path.size() > 1 && InferredLinks.CREATING.contains(Nouns.plain(path.lastLiteral()));
        PathSegments collection = hasWord ? path.first(path.size() - 1) : path;
        return operation.method().equals("POST")
                && target.equals(Link.BODY + "/" + Place.escaped(name))
                && Nouns.singular(Nouns.identified(name).orElse("")).equals(Nouns.singular(collection.lastLiteral()))
                && collections.stream().anyMatch(collection::hasShapeOf);
    }

    private boolean isReference(String name, Place schema) {
        return Nouns.identifier(name).filter(IDENTIFYING::contains).isPresent()
                && Nouns.identified(name).isPresent()
                && SCALARS.contains(schemas.of(schema).type())
                && schemas.of(schema).values().isEmpty();
    }

    private void properties(MergedSchema object, String pointer, int depth, Map<String, String> targets) {
        object.properties().forEach((name, place) -> {
            String target = pointer + "/" + Place.escaped(name);
            if (isReference(name, place)) {
                targets.put(target, name);
            } else if (depth > 1 && schemas.of(place).type().equals("object")) {
                properties(schemas.of(place), target, depth - 1, targets);
            }
        });
    }

    /** A longer name may say what the resource is for, such as {@code billing_customer_id}. */
    private List<Link> links(ContractOperation to, String target, String name) {
        String noun = Nouns.singular(Nouns.identified(name).orElseThrow());
        return sources.entrySet().stream()
                .filter(source -> !source.getKey().isEmpty() && noun.endsWith(source.getKey()))
                .max(Comparator.comparing(source -> source.getKey().length()))
                .map(Map.Entry::getValue)
                .stream()
                .flatMap(List::stream)
                .filter(from -> !from.equals(to))
                .flatMap(from -> link(from, to, target, name))
                .toList();
    }

    private Stream<Link> link(ContractOperation from, ContractOperation to, String target, String name) {
        String collection = PathSegments.of(from.path()).lastLiteral();
        IdentifierProperty identifier = new IdentifierProperty(schemas, name, collection);
        List<String> pointers = from.method().equals("GET") ? identifier.inItems(from) : identifier.in(from);
        if (pointers.isEmpty()) {
            return Stream.empty();
        }
        List<RuntimeExpression> expressions =
                pointers.stream().map(RuntimeExpression::ofResponseBody).toList();
        return Stream.of(new Link(from, "2XX", to, Map.of(target, expressions), false));
    }
}
