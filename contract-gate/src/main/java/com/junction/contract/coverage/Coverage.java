package com.junction.contract.coverage;

import java.util.Collection;
import java.util.Map;

/**
 * The items of a contract that were seen, and those that were not.
 *
 * @param reached the items that a judged exchange has shown
 * @param notCalled the items of operations that may not be called, and why
 * @param unreachable the items that cannot be seen here, and why
 * @param missed the others, and what would have shown them
 */
public record Coverage(
        Collection<CoverageItem> reached,
        Map<CoverageItem, String> notCalled,
        Map<CoverageItem, String> unreachable,
        Map<CoverageItem, String> missed) {}
