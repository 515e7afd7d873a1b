package com.junction.contract.coverage;

import com.junction.contract.document.YamlEntry;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The operations that need not be verified, each with a reason. The file of disabled checks lists them:
 *
 * <pre>{@code
 * unverified:
 *   - operation: POST /payments
 *     reason: The sandbox has no payment method.
 * }</pre>
 *
 * @param reasons by operation, in the order of the file
 */
public record UnverifiedOperations(Map<String, String> reasons) {
    /** No operation. */
    public static final UnverifiedOperations NONE = new UnverifiedOperations(Map.of());

    private static final String KEY = "unverified";

    /**
     * Reads the file.
     *
     * @param operations the names of all operations
     * @throws IllegalArgumentException if the file cannot be read, or if an entry has no reason, an unknown operation or the
     *     operation of another entry; the message names the place
     */
    public static UnverifiedOperations read(Path file, Set<String> operations) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (YamlEntry written : YamlEntry.readChecks(file, KEY)) {
            String operation = written.text("operation");
            if (!operations.contains(operation)) {
                throw new IllegalArgumentException(written.place() + "the document has no operation " + operation);
            }
            if (reasons.put(operation, written.text("reason")) != null) {
                throw new IllegalArgumentException(written.place() + operation + " is excused twice");
            }
        }
        return new UnverifiedOperations(reasons);
    }
}
