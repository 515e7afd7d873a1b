package com.junction.contract.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.junction.contract.schema.Violation;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An injected fault, and whether the gate found it.
 *
 * @param fault the name of the fault
 * @param place the operation into which it was injected, or the part of the client
 * @param killed whether a case found it
 * @param checks the checks that found it
 * @param by the name of the first case that found it, or empty
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MutantResult(String fault, String place, boolean killed, List<String> checks, String by) {
    /**
     * Returns the result of an injected fault.
     *
     * @param killer the first case that found the fault; empty if no case did
     */
    public static MutantResult of(String fault, String place, Optional<CaseResult> killer) {
        List<Violation> violations = killer.map(CaseResult::violations).orElse(List.of());
        return new MutantResult(
                fault,
                place,
                killer.isPresent(),
                List.copyOf(
                        new TreeSet<>(violations.stream().map(Violation::check).toList())),
                killer.map(result -> result.exchange().planned().name()).orElse(""));
    }
}
