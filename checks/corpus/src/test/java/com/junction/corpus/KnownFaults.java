package com.junction.corpus;

import com.junction.contract.document.YamlEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The known problems in documents themselves, each with its proof, so that every other finding fails the build. One
 * file lists them:
 *
 * <pre>{@code
 * known:
 *   - document: example.com/pets.json
 *     operation: GET /pets            # or "*" for all
 *     check: response_schema_conformance
 *     reason: The example that is served has no id, which #/components/schemas/Pet requires.
 * }</pre>
 *
 * <p>The file must be exact: an entry that matches no finding fails the build too.
 */
final class KnownFaults {
    /** Every run makes these steps. A replay makes all other checks. */
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

    /** A finding that the document itself causes. */
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
     * Reads the file. Without a file, the result is empty.
     *
     * @throws IllegalArgumentException if the file cannot be read or an entry is incomplete; the message says where
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

    /** Returns why the document itself causes a finding, if an entry says so. */
    Optional<String> reason(Row row, Finding finding) {
        return entries.stream()
                .filter(entry -> entry.explains(row, finding))
                .map(Entry::reason)
                .findFirst();
    }

    /** Returns the findings of a document that are not known. */
    List<Finding> unknown(Row row) {
        return row.findings().stream()
                .filter(finding -> reason(row, finding).isEmpty())
                .toList();
    }

    /** Returns the entries for these documents that match no finding. */
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
