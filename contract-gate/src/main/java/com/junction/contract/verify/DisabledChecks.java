package com.junction.contract.verify;

import com.junction.contract.document.YamlEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The checks that are not made for an operation, each with its reason. They stand in one file:
 *
 * <pre>{@code
 * off:
 *   - check: ignored_auth
 *     operation: GET /v2/link/state    # or "*" for all
 *     reason: The mock has no sessions.
 * }</pre>
 *
 * @param entries in the order of the file
 */
public record DisabledChecks(List<Entry> entries) {
    /** Nothing. */
    public static final DisabledChecks NONE = new DisabledChecks(List.of());

    private static final String ALL = "*";

    /**
     * A check that is not made.
     *
     * @param check its name
     * @param operation method and path, or {@code *}
     * @param reason why
     */
    public record Entry(String check, String operation, String reason) {}

    /**
     * Reads the file.
     *
     * @param checks the names of all checks
     * @param operations the names of all operations
     * @throws IllegalArgumentException where the file cannot be read, or an entry has no reason or names what there is
     *     not; the message says where
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

    /** Whether a check is not made for an operation. */
    boolean contains(String check, String operation) {
        return entries.stream()
                .anyMatch(entry -> entry.check().equals(check)
                        && (entry.operation().equals(ALL) || entry.operation().equals(operation)));
    }
}
