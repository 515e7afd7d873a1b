package com.junction.contract.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.junction.contract.schema.Violation;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A fault that was made on purpose, and whether the gate found it.
 *
 * @param fault what is wrong
 * @param place the operation that is wrong, or the part of the client
 * @param killed whether a case found it
 * @param checks that found it
 * @param by the first case that found it, or empty
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MutantResult(String fault, String place, boolean killed, List<String> checks, String by) {
    /** The result of a mutant. */
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
