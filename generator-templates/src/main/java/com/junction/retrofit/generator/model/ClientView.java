package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.java.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that every template may print. */
public record ClientView(
        Code clientName,
        Code userAgent,
        Code basePackage,
        Code corePackage,
        Code errorsPackage,
        List<Servers.View> environments,
        @Nullable Code defaultEnvironment,
        boolean serverVariables,
        List<Credentials.View> credentials,
        boolean hasBasic) {}
