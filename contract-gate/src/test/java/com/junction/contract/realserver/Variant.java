package com.junction.contract.realserver;

/**
 * A right server. Each has a document of its own.
 *
 * @param ids what ids look like
 * @param locationAlone whether the response to a creation has no body, only the URL of what was created
 * @param softDelete whether what was deleted is answered with 410 instead of 404
 * @param asynchronous whether a creation is answered with 202, and the resource can be read a moment later
 */
public record Variant(Ids ids, boolean locationAlone, boolean softDelete, boolean asynchronous) {
    /** Integers as ids, and whole resources as answers. */
    public static final Variant PLAIN = new Variant(Ids.INTEGERS, false, false, false);

    /** Returns the same variant with other ids. */
    public Variant with(Ids other) {
        return new Variant(other, locationAlone, softDelete, asynchronous);
    }

    /** Returns the same variant, which creates without a body in the response. */
    public Variant withLocationAlone() {
        return new Variant(ids, true, softDelete, asynchronous);
    }

    /** Returns the same variant, which remembers what was deleted. */
    public Variant withSoftDelete() {
        return new Variant(ids, locationAlone, true, asynchronous);
    }

    /** Returns the same variant, which creates a moment later. */
    public Variant withAsynchronousCreation() {
        return new Variant(ids, locationAlone, softDelete, true);
    }
}
