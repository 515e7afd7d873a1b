package com.junction.corpus;

import com.junction.contract.document.YamlEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is wrong with documents themselves, each with its proof, so that everything else fails the build. They stand in one
 * file:
 *
 * <pre>{@code
 * known:
 *   - document: example.com/pets.json
 *     operation: GET /pets            # or "*" for all
 *     check: response_schema_conformance
 *     reason: The example that is served has no id, which #/components/schemas/Pet requires.
 * }</pre>
 *
 * <p>The file must be exact: an entry that no finding needs any more fails the build too.
 */
final class KnownFaults {
    /** The steps that every run makes; all other checks are made by a replay. */
    private static final Set<String> STEPS = Set.of(
            Finding.READING,
            Finding.GENERATION,
            Finding.COMPLETENESS,
            Finding.COMPILATION,
            Finding.TIME,
            Finding.MEMORY,
            Finding.PROCESS);

    private final List<Entry> entries;

    private KnownFaults(List<Entry> entries) {
        this.entries = entries;
    }

    /** A finding that is the document's own fault. */
    private record Entry(String document, String operation, String check, String reason, String place) {
        boolean explains(Row row, Finding finding) {
            return document.equals(row.document())
                    && check.equals(finding.check())
                    && (operation.equals(Finding.EVERYWHERE) || operation.equals(finding.place()));
        }

        boolean couldApply(Row row) {
            return document.equals(row.document()) && (row.replayed() != null || STEPS.contains(check));
        }
    }

    /**
     * Reads the file; without one, nothing is known.
     *
     * @throws IllegalArgumentException if the file cannot be read or an entry is not complete; the message says where
     */
    static KnownFaults read(Optional<Path> file) {
        List<Entry> entries = new ArrayList<>();
        for (YamlEntry written : file.map(each -> YamlEntry.read(each, "known")).orElse(List.of())) {
            entries.add(new Entry(
                    written.text("document"),
                    written.text("operation"),
                    written.text("check"),
                    written.text("reason"),
                    written.place()));
        }
        return new KnownFaults(entries);
    }

    /** Why a finding is the document's own fault, if it is one. */
    Optional<String> reason(Row row, Finding finding) {
        return entries.stream()
                .filter(entry -> entry.explains(row, finding))
                .map(Entry::reason)
                .findFirst();
    }

    /** The findings of a document that are not known. */
    List<Finding> unknown(Row row) {
        return row.findings().stream()
                .filter(finding -> reason(row, finding).isEmpty())
                .toList();
    }

    /** The entries that could apply to these documents, but do not. */
    List<String> outdated(List<Row> rows) {
        return entries.stream()
                .filter(entry -> rows.stream().anyMatch(entry::couldApply))
                .filter(entry -> rows.stream()
                        .noneMatch(row -> row.findings().stream().anyMatch(finding -> entry.explains(row, finding))))
                .map(entry -> entry.place() + entry.check() + " no longer finds anything in " + entry.document() + " "
                        + entry.operation() + ": remove the entry")
                .toList();
    }
}
