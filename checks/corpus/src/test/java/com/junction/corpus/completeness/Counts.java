package com.junction.corpus.completeness;

/** How many of each kind a document has. */
public record Counts(int operations, int parameters, int bodies, int responses, int schemas, int properties) {
    /** Nothing. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    /** The sum of both. */
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
