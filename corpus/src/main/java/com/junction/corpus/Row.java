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
 * @param cases that were sent, through the client where its types let them be
 * @param coverage of what can be tried, in percent
 * @param violations that exchanges have
 * @param faults that the document has by itself: examples and defaults that are not valid
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
        double coverage,
        int violations,
        int faults,
        Optional<String> problem) {
    /** A document that was not even generated from. */
    static Row failed(String document, String version, int operations, int schemas, String problem) {
        return new Row(document, version, operations, schemas, 0, 0, false, 0, 0, 0, 0, Optional.of(problem));
    }
}
