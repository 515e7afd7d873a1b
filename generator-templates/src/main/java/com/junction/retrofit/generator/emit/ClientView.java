package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.naming.GeneratorOptions;

/** The values that every template may print. */
record ClientView(Code clientName, Code basePackage, Code corePackage, Code errorsPackage) {
    static ClientView of(GeneratorOptions options) {
        return new ClientView(
                Code.name(options.clientName()),
                Code.name(options.basePackage()),
                Code.name(options.corePackage()),
                Code.name(options.errorsPackage()));
    }
}
