package com.junction.retrofit.generator.naming;

import java.util.Set;

/**
 * The options that a user of the generator can set.
 *
 * @param clientName the name of the client class, such as {@code Junction}
 * @param clientVersion the published version of the client, or empty
 * @param basePackage the package of the client class, which contains all other packages
 * @param stringFormats whether uuid, date and date-time are strings in Java
 * @param longIntegers whether integers without a format are {@code long} in Java
 * @param doubleNumbers whether numbers without a format are {@code double} in Java instead of {@code BigDecimal}
 * @param closedEnums whether all enums have only the values of the document
 * @param closedEnumExtension the extension that closes one enum, or empty
 * @param sensitiveNames parameters and properties that {@code toString} hides
 * @param moshiOnly whether the client leaves out the codec that is faster than Moshi
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
        Set<String> sensitiveNames,
        boolean moshiOnly) {
    /** Returns the package of the runtime. */
    public String corePackage() {
        return basePackage + ".core";
    }

    /** Returns the qualified name of a class of the runtime. */
    public String core(String className) {
        return corePackage() + "." + className;
    }

    /** Returns the package of the typed errors. */
    public String errorsPackage() {
        return basePackage + ".errors";
    }

    String typesPackage() {
        return basePackage + ".types";
    }

    /** Returns the package of a group of operations. */
    public String groupPackage(String packagePart) {
        return basePackage + ".resources." + packagePart;
    }
}
