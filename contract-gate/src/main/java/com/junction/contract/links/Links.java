package com.junction.contract.links;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The links between the operations of a document. */
public final class Links {
    private final List<Link> all;
    private final List<String> problems;
    private final Map<ContractOperation, List<Link>> to;
    private final Map<ContractOperation, List<Link>> from;

    private Links(List<Link> all, List<String> problems) {
        this.all = all;
        this.problems = problems;
        this.to = all.stream().collect(Collectors.groupingBy(Link::to));
        this.from = all.stream().collect(Collectors.groupingBy(Link::from));
    }

    /** Reads the declared links of a document, and infers others where it declares none for a value. */
    public static Links of(Contract contract) {
        DeclaredLinks reader = new DeclaredLinks(contract);
        List<Link> declared = reader.read();
        Map<ContractOperation, List<Link>> known = declared.stream().collect(Collectors.groupingBy(Link::to));
        Stream<Link> inferred = new InferredLinks(contract)
                .read().stream()
                        .filter(link -> known.getOrDefault(link.to(), List.of()).stream()
                                .noneMatch(other -> isSame(other, link)));
        return new Links(Stream.concat(declared.stream(), inferred).toList(), List.copyOf(reader.problems()));
    }

    private static boolean isSame(Link declared, Link inferred) {
        return declared.from().equals(inferred.from())
                && inferred.values().keySet().stream().allMatch(declared::gives);
    }

    /** All links, the declared ones first. */
    public List<Link> all() {
        return all;
    }

    /** The problems of declared links that are not followed. */
    public List<String> problems() {
        return problems;
    }

    /** The links whose values an operation takes. */
    public List<Link> to(ContractOperation operation) {
        return to.getOrDefault(operation, List.of());
    }

    /** The links to operations that take values of an operation. */
    public Stream<Link> from(ContractOperation operation) {
        return from.getOrDefault(operation, List.of()).stream();
    }
}
