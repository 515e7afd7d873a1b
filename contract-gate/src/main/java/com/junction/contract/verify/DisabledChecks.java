package com.junction.contract.verify;

import com.junction.contract.document.YamlEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The checks that are disabled for an operation or for all, each with a reason. A file lists them:
 *
 * <pre>{@code
 * off:
 *   - check: ignored_auth
 *     operation: GET /v2/link/state    # or "*" for all
 *     reason: The mock has no sessions.
 * }</pre>
 *
 * @param entries the entries in the order of the file
 */
public record DisabledChecks(List<Entry> entries) {
    /** No check. */
    public static final DisabledChecks NONE = new DisabledChecks(List.of());

    private static final String ALL = "*";

    /**
     * A disabled check.
     *
     * @param check the name of the check
     * @param operation method and path, or {@code *}
     * @param reason the reason
     */
    public record Entry(String check, String operation, String reason) {}

    /**
     * Reads the file.
     *
     * @param checks the names of all checks
     * @param operations the names of all operations
     * @throws IllegalArgumentException if the file cannot be read, or if an entry has no reason, an unknown check or an
     *     unknown operation; the message names the place
     */
    static DisabledChecks read(Path file, Set<String> checks, Set<String> operations) {
        List<Entry> entries = new ArrayList<>();
        for (YamlEntry written : YamlEntry.readChecks(file, "off")) {
            Entry entry = new Entry(written.text("check"), written.text("operation"), written.text("reason"));
            if (!checks.contains(entry.check())) {
                throw new IllegalArgumentException(
                        written.place() + "there is no check " + entry.check() + ", but " + checks);
            }
            if (!entry.operation().equals(ALL) && !operations.contains(entry.operation())) {
                throw new IllegalArgumentException(
                        written.place() + "the document has no operation " + entry.operation());
            }
            entries.add(entry);
        }
        return new DisabledChecks(List.copyOf(entries));
    }

    /** Whether a check is disabled for an operation. */
    public boolean contains(String check, String operation) {
        return entries.stream()
                .anyMatch(entry -> entry.check().equals(check)
                        && (entry.operation().equals(ALL) || entry.operation().equals(operation)));
    }
}
