package com.junction.api.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Thrown by a builder that was asked to build without a required property. */
public final class MissingPropertiesException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> properties;

    private MissingPropertiesException(String type, List<String> properties) {
        super(type + " needs " + String.join(", ", properties));
        this.properties = Collections.unmodifiableList(properties);
    }

    /**
     * Collects the properties that have no value.
     *
     * @param type the simple name of the class that was to be built
     * @param namesAndValues the name of each required property, followed by its value or {@code null}
     */
    public static MissingPropertiesException of(String type, Object... namesAndValues) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] == null) {
                missing.add((String) namesAndValues[i]);
            }
        }
        return new MissingPropertiesException(type, missing);
    }

    /** The names of all missing properties as the document writes them, in its order. */
    public List<String> properties() {
        return properties;
    }
}
