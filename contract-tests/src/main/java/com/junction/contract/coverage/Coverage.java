package com.junction.contract.coverage;

import java.util.Collection;
import java.util.Map;

/**
 * What of a contract was tried, and what was not.
 *
 * @param reached the items that a judged exchange has tried
 * @param unreachable the items that cannot be tried here, and why
 * @param missed the others
 */
public record Coverage(
        Collection<CoverageItem> reached, Map<CoverageItem, String> unreachable, Collection<CoverageItem> missed) {}
