package com.junction.contract.coverage;

import com.junction.contract.coverage.CoverageItem.Kind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a contract was tried, and what was not.
 *
 * @param reached the items that a judged exchange has tried
 * @param unreachable the items that cannot be tried here, and why
 * @param missed the others
 */
public record Coverage(
        Collection<CoverageItem> reached, Map<CoverageItem, String> unreachable, Collection<CoverageItem> missed) {
    /**
     * Of one kind of items.
     *
     * @param all how many the contract has
     * @param reached how many were tried
     * @param unreachable how many cannot be tried here
     */
    public record Count(int all, int reached, int unreachable) {
        /** Of those that can be tried, how many were, in percent; 100 where there is nothing to try. */
        public double percent() {
            return all == unreachable ? 100 : 100.0 * reached / (all - unreachable);
        }
    }

    /** How much of each kind was tried. */
    public Map<Kind, Count> counts() {
        Map<Kind, Count> counts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            int tried = count(reached, kind);
            int without = count(unreachable.keySet(), kind);
            counts.put(kind, new Count(tried + without + count(missed, kind), tried, without));
        }
        return counts;
    }

    /** Of all that can be tried, how much was, in percent. */
    public double percent() {
        return new Count(reached.size() + missed.size(), reached.size(), 0).percent();
    }

    /** The kinds that there is something of. */
    public List<Kind> kinds() {
        return counts().entrySet().stream()
                .filter(entry -> entry.getValue().all() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int count(Collection<CoverageItem> items, Kind kind) {
        return (int) items.stream().filter(item -> item.kind() == kind).count();
    }
}
