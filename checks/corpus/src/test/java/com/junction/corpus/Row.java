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
 * @param document its path below the corpus
 * @param key the same for the same document, options, generator and gate
 * @param version of the API
 * @param operations in the document
 * @param schemas among the components of the document
 * @param lines of generated Java
 * @param seconds from the first byte read to the last case judged
 * @param megabytes the highest use of the heap; an upper bound of what is needed
 * @param counts what was looked for in the generated Java
 * @param replayed the replay, or null where there was none
 * @param findings everything that is wrong; empty if the document passed
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
     * @param cases how many were sent
     * @param coverage of what can be tried, in percent
     * @param violations of the exchanges
     * @param faults of the document itself: examples and defaults that are not valid
     * @param notPlanned operations that no case could be planned for
     * @param inconclusive cases that were not judged, by reason
     */
    public record Replayed(
            int cases, double coverage, int violations, int faults, int notPlanned, Map<String, Long> inconclusive) {
        long inconclusiveCases() {
            return inconclusive.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** A document of which nothing else is known. */
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

    /** Whether the document ended the JVM that checked it. */
    @JsonIgnore
    boolean isEnd() {
        return findings.stream().anyMatch(finding -> finding.check().equals(Finding.TIME));
    }

    /** Its outcome in a word or two: the checks that found something. */
    String outcome() {
        return findings.isEmpty()
                ? "passed"
                : String.join(
                        ", ", findings.stream().map(Finding::check).distinct().toList());
    }

    /** Collects what is found on the way. */
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
