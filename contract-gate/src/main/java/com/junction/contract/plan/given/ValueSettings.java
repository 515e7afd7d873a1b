package com.junction.contract.plan.given;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the user's values stand.
 *
 * @param texts values on the command line: {@code order_id=7} for every operation, or {@code GET
 *     /orders/{order_id}:order_id=7} for one; they take precedence over the file
 * @param file the file of values
 */
public record ValueSettings(List<String> texts, Optional<Path> file) {
    /** No values. */
    public static final ValueSettings NONE = new ValueSettings(List.of(), Optional.empty());
}
