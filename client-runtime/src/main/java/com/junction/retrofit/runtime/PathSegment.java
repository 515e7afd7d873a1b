package com.junction.retrofit.runtime;

/** A value of a path in a style of OpenAPI, percent-encoded. Other values are encoded when they are sent. */
public final class PathSegment {
    private final String encoded;

    PathSegment(String encoded) {
        this.encoded = encoded;
    }

    /** The text as it stands in the path. */
    @Override
    public String toString() {
        return encoded;
    }
}
