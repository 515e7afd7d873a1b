package com.junction.contract.sequence;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.links.Link;
import com.junction.contract.links.Links;
import com.junction.contract.links.PathSegments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The operations of one kind of resource.
 *
 * @param create creates a resource
 * @param read links to the operation that reads it
 * @param updates links to the operations that change it
 * @param delete links to the operation that deletes it
 * @param list lists the collection that it is created in
 */
record Resource(
        ContractOperation create,
        Optional<Link> read,
        List<Link> updates,
        Optional<Link> delete,
        Optional<ContractOperation> list) {
    /** Finds the resources of a document: one for each operation that creates something that others take. */
    static List<Resource> of(Links links, List<ContractOperation> operations) {
        List<Resource> resources = new ArrayList<>();
        for (ContractOperation operation : operations) {
            List<Link> items = links.from(operation)
                    .filter(link -> link.creates() && isItem(link))
                    .toList();
            if (operation.method().equals("POST") && !items.isEmpty()) {
                resources.add(new Resource(
                        operation, by("GET", items), updates(items), by("DELETE", items), list(operation, operations)));
            }
        }
        return resources;
    }

    /** The created resource itself is at the end of a path; what belongs to it is below. */
    private static boolean isItem(Link link) {
        PathSegments path = PathSegments.of(link.to().path());
        int last = path.lastParameter();
        return path.endsWithParameter()
                ? link.gives("path " + path.parameter(last).orElseThrow())
                : last < 0 && link.declared();
    }

    /** The target that identifies the resource: the last parameter of the path, or the last value of a declared link. */
    static String target(Link link) {
        PathSegments path = PathSegments.of(link.to().path());
        return path.lastParameter() < 0
                ? link.values().keySet().stream().reduce("", (first, last) -> last)
                : "path " + path.parameter(path.lastParameter()).orElseThrow();
    }

    private static Optional<Link> by(String method, List<Link> links) {
        return links.stream()
                .filter(link -> link.to().method().equals(method))
                .min(Comparator.comparing((Link link) -> !link.declared())
                        .thenComparing(link -> link.to().path().length()));
    }

    private static List<Link> updates(List<Link> links) {
        return List.of("PATCH", "PUT").stream()
                .flatMap(method -> by(method, links).stream())
                .toList();
    }

    private static Optional<ContractOperation> list(ContractOperation create, List<ContractOperation> operations) {
        PathSegments collection = PathSegments.of(create.path());
        return operations.stream()
                .filter(operation -> operation.method().equals("GET") && !operation.ignored())
                .filter(operation -> PathSegments.of(operation.path()).hasShapeOf(collection))
                .findFirst();
    }
}
