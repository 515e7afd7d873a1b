package com.junction.contract.select;

import com.junction.contract.document.ContractOperation;
import java.util.List;
import java.util.Optional;

/**
 * Which operations may be called.
 *
 * @param include if there are any, only the operations that one of them selects may be called
 * @param exclude the operations that one of them selects may not be called
 */
public record OperationFilter(List<OperationPattern> include, List<OperationPattern> exclude) {
    /** All operations may be called. */
    public static final OperationFilter ALL = new OperationFilter(List.of(), List.of());

    /** Why an operation may not be called; empty if it may be called. */
    public Optional<String> exclusion(ContractOperation operation) {
        Optional<String> excluded = exclude.stream()
                .filter(pattern -> pattern.selects(operation))
                .findFirst()
                .map(pattern -> "excluded by --exclude " + pattern);
        return excluded.isPresent() || include.isEmpty() || include.stream().anyMatch(each -> each.selects(operation))
                ? excluded
                : Optional.of("not selected by --include");
    }

    /**
     * Requires that every pattern selects an operation.
     *
     * @throws IllegalArgumentException if one does not; the message names it
     */
    public void requireSelection(List<ContractOperation> operations) {
        include.forEach(pattern -> pattern.requireSelection(operations, "--include (-Dcontract.include)"));
        exclude.forEach(pattern -> pattern.requireSelection(operations, "--exclude (-Dcontract.exclude)"));
    }
}
