package com.junction.retrofit.generator.naming;

import com.junction.retrofit.generator.document.Node;
import java.util.Optional;

/** The extensions that replace names of the document. */
public enum NamingExtension {
    GROUP("x-fern-sdk-group-name"),
    METHOD("x-fern-sdk-method-name"),
    PROPERTY("x-fern-property-name"),
    PARAMETER("x-fern-parameter-name"),
    TYPE("x-fern-type-name"),
    SERVER("x-fern-server-name"),
    /** An object that contains, for each value, an object with a {@code name}. */
    ENUM("x-fern-enum"),
    /** An array of the names of all values. */
    ENUM_NAMES("x-enum-varnames"),
    /** Another common spelling of {@link #ENUM_NAMES}. */
    NSWAG_ENUM_NAMES("x-enumNames");

    private final String key;

    NamingExtension(String key) {
        this.key = key;
    }

    /** Returns the name of the extension. */
    public String key() {
        return key;
    }

    /** Returns the name that the extension gives to a node; empty if it is missing or blank. */
    public Optional<String> of(Node node) {
        return node.text(key).filter(name -> !name.isBlank());
    }

    /** Returns the name of the extension. */
    @Override
    public String toString() {
        return key;
    }
}
