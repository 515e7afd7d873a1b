package com.junction.contract.links;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.plan.sample.MergedSchemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Infers links from paths, names and schemas: {@code POST /orders} returns the id that {@code GET /orders/{order_id}}
 * takes. Sources that create a resource stand before those that only list what is there.
 */
final class InferredLinks {
    private static final String SUCCESS = "2XX";

    /** The last segments of paths that create a resource of the collection before them. */
    static final Set<String> CREATING = Set.of("create", "new", "add", "register");

    /** The last segments of paths that list a collection. */
    private static final Set<String> LISTING = Set.of("list", "all", "search");

    private final Contract contract;
    private final MergedSchemas schemas = new MergedSchemas();
    private final Map<ContractOperation, PathSegments> paths = new LinkedHashMap<>();

    /** The schemas of the objects that operations return, by their pointers. */
    private final Map<ContractOperation, String> returned = new LinkedHashMap<>();

    InferredLinks(Contract contract) {
        this.contract = contract;
        for (ContractOperation operation : contract.operations()) {
            schema(operation).ifPresent(schema -> returned.put(operation, schema));
        }
    }

    private PathSegments path(ContractOperation operation) {
        return paths.computeIfAbsent(operation, each -> PathSegments.of(each.path()));
    }

    List<Link> read() {
        BodyReferences references = new BodyReferences(contract, schemas);
        List<Link> links = new ArrayList<>();
        for (ContractOperation to : contract.operations()) {
            links.addAll(byPath(to));
            links.addAll(references.to(to));
        }
        return links;
    }

    private List<Link> byPath(ContractOperation to) {
        PathSegments path = path(to);
        int index = path.lastParameter();
        if (index < 0) {
            return List.of();
        }
        ContractParameter parameter = parameter(to, path.parameter(index).orElseThrow());
        PathSegments collection = path.first(index);
        IdentifierProperty identifier = new IdentifierProperty(schemas, parameter.name(), collection.lastLiteral());
        List<Link> links = new ArrayList<>();
        for (ContractOperation from : contract.operations()) {
            if (from.equals(to) || from.ignored()) {
                continue;
            }
            if (from.method().equals("POST") && isOf(collection, from, CREATING) && !isQuery(from)) {
                links.add(link(from, to, parameter.key(), created(identifier, from)));
            } else if (from.method().equals("PUT") && isItem(from, path.first(index + 1))) {
                String own = path(from).parameter(index).orElseThrow();
                links.add(link(from, to, parameter.key(), List.of(RuntimeExpression.ofRequestPath(own))));
            }
        }
        if (links.isEmpty()) {
            links.addAll(bySchema(to, parameter, identifier));
        }
        for (ContractOperation from : contract.operations()) {
            boolean lists = from.method().equals("GET") && !from.ignored() && isOf(collection, from, LISTING);
            List<String> pointers = lists ? identifier.inItems(from) : List.of();
            if (!pointers.isEmpty()) {
                links.add(link(from, to, parameter.key(), expressions(pointers)));
            }
        }
        return links;
    }

    private static ContractParameter parameter(ContractOperation operation, String name) {
        return operation.parameters().stream()
                .filter(each -> each.in().equals("path") && each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Returns true if the path of an operation is that of the collection, or that path and one of the words. */
    private boolean isOf(PathSegments collection, ContractOperation operation, Set<String> words) {
        PathSegments own = path(operation);
        int size = collection.size();
        if (size == 0) {
            return own.size() == 0;
        }
        boolean named = own.size() == size
                || (own.size() == size + 1
                        && words.contains(Nouns.plain(own.segments().get(size))));
        return named
                && own.startsWith(collection.first(size - 1))
                && own.parameter(size - 1).isEmpty()
                && Nouns.singular(own.segments().get(size - 1))
                        .equals(Nouns.singular(collection.segments().get(size - 1)));
    }

    /** A response with a list is the result of a search, which creates nothing. */
    private boolean isQuery(ContractOperation operation) {
        return ListBody.of(operation, schemas).isPresent()
                && IdentifierProperty.success(operation)
                        .flatMap(response -> response.json())
                        .map(body -> schemas.of(body.schema()))
                        .filter(body -> body.type().equals("array")
                                || body.properties().keySet().stream()
                                        .noneMatch(
                                                name -> Nouns.identifier(name).isPresent()))
                        .isPresent();
    }

    private boolean isItem(ContractOperation operation, PathSegments item) {
        return path(operation).hasShapeOf(item);
    }

    /** A creating operation of another path whose response has the schema that this path is read with. */
    private List<Link> bySchema(ContractOperation to, ContractParameter parameter, IdentifierProperty identifier) {
        Optional<String> read = contract.operations().stream()
                .filter(operation ->
                        operation.method().equals("GET") && operation.path().equals(to.path()))
                .flatMap(operation -> Optional.ofNullable(returned.get(operation)).stream())
                .findFirst();
        return contract.operations().stream()
                .filter(from -> from.method().equals("POST") && !from.equals(to) && !from.ignored())
                .filter(from -> read.isPresent() && read.get().equals(returned.get(from)))
                .filter(from -> !path(from).startsWith(path(to)))
                .map(from -> link(from, to, parameter.key(), created(identifier, from)))
                .toList();
    }

    /** The pointer of the schema of an object that a success has. */
    private Optional<String> schema(ContractOperation operation) {
        return IdentifierProperty.success(operation)
                .flatMap(response -> response.json())
                .map(body -> schemas.of(body.schema()))
                .filter(schema ->
                        schema.type().equals("object") && !schema.properties().isEmpty())
                .map(schema -> schema.place().pointer());
    }

    /**
     * A response that does not describe its identifier may have it nevertheless. Without a body it is in {@code Location},
     * or the client has chosen it in its request.
     */
    private List<RuntimeExpression> created(IdentifierProperty identifier, ContractOperation from) {
        Set<String> described = new LinkedHashSet<>(identifier.in(from));
        List<RuntimeExpression> created = new ArrayList<>(expressions(List.copyOf(described)));
        if (described.isEmpty()) {
            created.add(RuntimeExpression.ofResponseBody("/id"));
        }
        created.add(RuntimeExpression.LOCATION);
        if (described.isEmpty()) {
            identifier.inRequest(from).forEach(pointer -> created.add(RuntimeExpression.ofRequestBody(pointer)));
        }
        return created;
    }

    private static List<RuntimeExpression> expressions(List<String> pointers) {
        return pointers.stream().map(RuntimeExpression::ofResponseBody).toList();
    }

    private Link link(
            ContractOperation from, ContractOperation to, String target, List<RuntimeExpression> expressions) {
        Map<String, List<RuntimeExpression>> values = new LinkedHashMap<>();
        PathSegments source = path(from);
        PathSegments path = path(to);
        int last = path.lastParameter();
        for (int i = 0; i < Math.min(last, source.size()); i++) {
            Optional<String> name = path.parameter(i);
            Optional<String> same = source.parameter(i);
            if (name.isPresent() && same.isPresent()) {
                values.put("path " + name.get(), List.of(RuntimeExpression.ofRequestPath(same.get())));
            }
        }
        values.put(target, expressions);
        return new Link(from, SUCCESS, to, values, false);
    }
}
