package com.junction.retrofit.generator.naming;

import com.junction.retrofit.generator.document.Node;
import java.util.Optional;

/** The extensions that give something another name than the document's own. */
public enum NamingExtension {
    GROUP("x-fern-sdk-group-name"),
    METHOD("x-fern-sdk-method-name"),
    PROPERTY("x-fern-property-name"),
    PARAMETER("x-fern-parameter-name"),
    TYPE("x-fern-type-name"),
    SERVER("x-fern-server-name"),
    /** An object that has an object with a {@code name} for each value. */
    ENUM("x-fern-enum"),
    /** An array of the names of all values. */
    ENUM_NAMES("x-enum-varnames"),
    /** The same, as other tools call it. */
    ENUM_NAMES_TOO("x-enumNames");

    private final String key;

    NamingExtension(String key) {
        this.key = key;
    }

    /** The name of the extension. */
    public String key() {
        return key;
    }

    /** The name that the extension gives to what has it; empty if there is none, or it is blank. */
    public Optional<String> of(Node node) {
        return node.text(key).filter(name -> !name.isBlank());
    }

    /** The name of the extension. */
    @Override
    public String toString() {
        return key;
    }
}
