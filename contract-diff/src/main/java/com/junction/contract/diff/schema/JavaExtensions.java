package com.junction.contract.diff.schema;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The extensions that change the generated client. The generator reads the same ones. */
public final class JavaExtensions {
    static final String TYPE_NAME = "x-fern-type-name";
    /** Names a property. */
    public static final String PROPERTY_NAME = "x-fern-property-name";
    /** Names a parameter. */
    public static final String PARAMETER_NAME = "x-fern-parameter-name";
    /** Names the method of an operation. */
    public static final String METHOD_NAME = "x-fern-sdk-method-name";
    /** Names the group of an operation. */
    public static final String GROUP_NAME = "x-fern-sdk-group-name";
    /** Names a server. */
    public static final String SERVER_NAME = "x-fern-server-name";

    static final String ENUM = "x-fern-enum";
    static final String IGNORE = "x-fern-ignore";
    /** Marks an operation as beta or deprecated. */
    public static final String AVAILABILITY = "x-fern-availability";

    /** Lists of names for the values of an enum; the first one that exists is used. */
    static final List<String> ENUM_NAMES = List.of("x-enum-varnames", "x-enumNames");

    private JavaExtensions() {}

    /** The extensions that are compared. */
    public static Set<String> all() {
        Set<String> all = new TreeSet<>(ENUM_NAMES);
        all.addAll(List.of(
                TYPE_NAME,
                PROPERTY_NAME,
                PARAMETER_NAME,
                METHOD_NAME,
                GROUP_NAME,
                SERVER_NAME,
                ENUM,
                IGNORE,
                AVAILABILITY));
        return all;
    }
}
