package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.java.Code;

/** The values that every template may print. */
public record ClientView(Code clientName, Code basePackage, Code corePackage, Code errorsPackage) {
    static ClientView of(GeneratorOptions options) {
        return new ClientView(
                Code.name(options.clientName()),
                Code.name(options.basePackage()),
                Code.name(options.corePackage()),
                Code.name(options.errorsPackage()));
    }
}
