package com.junction.api.core;

import java.util.List;

/** Thrown by a builder that was asked to build without a required property. */
public final class MissingPropertiesException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> properties;

    MissingPropertiesException(String type, List<String> properties) {
        super(type + " needs " + String.join(", ", properties));
        this.properties = List.copyOf(properties);
    }

    /** The names of all missing properties as the document writes them, in its order. */
    public List<String> properties() {
        return properties;
    }
}
