package com.junction.retrofit.runtime;

import java.util.List;

/** A required property has no value. */
public final class MissingPropertiesException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> properties;

    MissingPropertiesException(String type, List<String> properties) {
        super(message(type, properties));
        this.properties = List.copyOf(properties);
    }

    static String message(String type, List<String> properties) {
        return type + " needs " + String.join(", ", properties);
    }

    /** The names of all missing properties as the document writes them, in its order. */
    public List<String> properties() {
        return properties;
    }
}
