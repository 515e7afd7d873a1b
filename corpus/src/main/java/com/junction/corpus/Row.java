package com.junction.corpus;

import java.util.Optional;

/**
 * What became of one document.
 *
 * @param document its path below the corpus
 * @param version of the API
 * @param lines of generated Java
 * @param seconds that generation took, the start of the JVM included
 * @param compiled whether the client compiled without a warning
 * @param cases that were sent, on the wire and through the client
 * @param violations that were found
 * @param problem why it is not all that it should be
 */
public record Row(
        String document,
        String version,
        int operations,
        int schemas,
        long lines,
        double seconds,
        boolean compiled,
        int cases,
        int violations,
        Optional<String> problem) {
    /** A document that was not even generated from. */
    static Row failed(String document, String version, int operations, int schemas, String problem) {
        return new Row(document, version, operations, schemas, 0, 0, false, 0, 0, Optional.of(problem));
    }
}
