package com.junction.corpus.completeness;

/** The number of parts of each kind in a document. */
public record Counts(int operations, int parameters, int bodies, int responses, int schemas, int properties) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    /** Returns the sums of both. */
    public Counts plus(Counts other) {
        return new Counts(
                operations + other.operations,
                parameters + other.parameters,
                bodies + other.bodies,
                responses + other.responses,
                schemas + other.schemas,
                properties + other.properties);
    }
}
