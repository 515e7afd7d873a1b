package com.junction.retrofit.generator.naming;

import java.util.Set;

/**
 * What a user of the generator can choose.
 *
 * @param clientName the name of the client class, such as {@code Junction}
 * @param clientVersion the version that it is published as, or empty
 * @param basePackage the package of the client class; all others are below it
 * @param stringFormats whether uuid, date and date-time are strings in Java
 * @param longIntegers whether integers without a format are {@code long} in Java
 * @param doubleNumbers whether numbers without a format are {@code double} in Java, and not {@code BigDecimal}
 * @param closedEnums whether all enums have exactly the values of the document
 * @param closedEnumExtension the extension that says so of one enum, or empty
 * @param sensitiveNames parameters and properties that {@code toString} does not show
 */
public record GeneratorOptions(
        String clientName,
        String clientVersion,
        String basePackage,
        boolean stringFormats,
        boolean longIntegers,
        boolean doubleNumbers,
        boolean closedEnums,
        String closedEnumExtension,
        Set<String> sensitiveNames) {
    /** The package of the runtime. */
    public String corePackage() {
        return basePackage + ".core";
    }

    /** A class of the runtime. */
    public String core(String className) {
        return corePackage() + "." + className;
    }

    /** The package of the typed errors. */
    public String errorsPackage() {
        return basePackage + ".errors";
    }

    /** The package of component schemas. */
    String typesPackage() {
        return basePackage + ".types";
    }

    /** The package of a group of operations. */
    public String groupPackage(String packagePart) {
        return basePackage + ".resources." + packagePart;
    }
}
