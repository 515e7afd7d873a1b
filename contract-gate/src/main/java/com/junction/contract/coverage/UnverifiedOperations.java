package com.junction.contract.coverage;

import com.junction.contract.document.YamlEntry;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The operations that need not be verified, each with its reason. They stand in the file of the checks that are switched
 * off:
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
    /** None. */
    public static final UnverifiedOperations NONE = new UnverifiedOperations(Map.of());

    private static final String KEY = "unverified";

    /**
     * Reads the file.
     *
     * @param operations the names of all operations
     * @throws IllegalArgumentException if the file cannot be read, or an entry has no reason, names an operation that the
     *     document does not have, or one a second time; the message says where
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
