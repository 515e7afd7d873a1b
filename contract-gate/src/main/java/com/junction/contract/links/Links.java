package com.junction.contract.links;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The links between the operations of a document.
 *
 * @param all the declared links first
 * @param problems what is wrong with declared links that are not followed
 */
public record Links(List<Link> all, List<String> problems) {
    /** Reads the declared links of a document, and infers others where it declares none for a value. */
    public static Links of(Contract contract) {
        DeclaredLinks declared = new DeclaredLinks(contract);
        List<Link> links = new ArrayList<>(declared.read());
        List<Link> known = List.copyOf(links);
        new InferredLinks(contract)
                .read().stream()
                        .filter(inferred -> known.stream().noneMatch(link -> isSame(link, inferred)))
                        .forEach(links::add);
        return new Links(List.copyOf(links), List.copyOf(declared.problems()));
    }

    private static boolean isSame(Link declared, Link inferred) {
        return declared.from().equals(inferred.from())
                && declared.to().equals(inferred.to())
                && inferred.values().keySet().stream().allMatch(declared::gives);
    }

    /** The links whose values an operation takes. */
    public List<Link> to(ContractOperation operation) {
        return all.stream().filter(link -> link.to().equals(operation)).toList();
    }

    /** The links to operations that take values of an operation. */
    public Stream<Link> from(ContractOperation operation) {
        return all.stream().filter(link -> link.from().equals(operation));
    }
}
