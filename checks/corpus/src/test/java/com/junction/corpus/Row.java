package com.junction.corpus;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.junction.corpus.completeness.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of one document.
 *
 * @param document its path relative to the corpus
 * @param key changes with the document, the options, the generator and the gate
 * @param version the version of the API
 * @param operations the number of operations in the document
 * @param schemas the number of schemas in the components of the document
 * @param lines the lines of generated Java
 * @param seconds the duration from the first byte read to the last case judged
 * @param megabytes the peak use of the heap; an upper bound of what the check needs
 * @param counts the constructs that the generated Java was searched for
 * @param replayed the replay, or null if the contract was not replayed
 * @param findings all problems; empty if the document passed
 */
public record Row(
        String document,
        String key,
        String version,
        int operations,
        int schemas,
        long lines,
        double seconds,
        long megabytes,
        Counts counts,
        @Nullable Replayed replayed,
        List<Finding> findings) {
    /**
     * The replay of a document.
     *
     * @param cases the number of cases that were sent
     * @param coverage the covered percentage of all coverable items
     * @param violations the violations in the exchanges
     * @param faults the problems of the document itself: examples and defaults that are invalid
     * @param notPlanned the operations without a case
     * @param inconclusive the number of inconclusive cases by reason
     */
    public record Replayed(
            int cases, double coverage, int violations, int faults, int notPlanned, Map<String, Long> inconclusive) {
        long inconclusiveCases() {
            return inconclusive.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Creates the row of a document that could not be checked. */
    static Row failed(String document, Finding finding) {
        return new Row(document, "", "", 0, 0, 0, 0, 0, Counts.NONE, null, List.of(finding));
    }

    Row withKey(String value) {
        return new Row(
                document, value, version, operations, schemas, lines, seconds, megabytes, counts, replayed, findings);
    }

    Row with(double duration, long memory) {
        return new Row(
                document, key, version, operations, schemas, lines, duration, memory, counts, replayed, findings);
    }

    /** Returns whether the check of the document ended its JVM. */
    @JsonIgnore
    boolean isEnd() {
        return findings.stream().anyMatch(finding -> finding.check().equals(Finding.TIME));
    }

    /** Returns the outcome in a word or two: the checks with findings. */
    String outcome() {
        return findings.isEmpty()
                ? "passed"
                : String.join(
                        ", ", findings.stream().map(Finding::check).distinct().toList());
    }

    /** Collects the values of a row while the document is checked. */
    static final class Builder {
        private final String document;
        private final List<Finding> findings = new ArrayList<>();
        private String version = "";
        private int operations;
        private int schemas;
        private long lines;
        private Counts counts = Counts.NONE;
        private @Nullable Replayed replayed;

        Builder(String document) {
            this.document = document;
        }

        Builder contract(String ofVersion, int withOperations, int withSchemas) {
            version = ofVersion;
            operations = withOperations;
            schemas = withSchemas;
            return this;
        }

        Builder lines(long value) {
            lines = value;
            return this;
        }

        Builder counts(Counts value) {
            counts = value;
            return this;
        }

        Builder replayed(Replayed value) {
            replayed = value;
            return this;
        }

        Builder add(Finding finding) {
            findings.add(finding);
            return this;
        }

        Builder addAll(List<Finding> all) {
            findings.addAll(all);
            return this;
        }

        Row build() {
            return new Row(
                    document, "", version, operations, schemas, lines, 0, 0, counts, replayed, List.copyOf(findings));
        }
    }
}
