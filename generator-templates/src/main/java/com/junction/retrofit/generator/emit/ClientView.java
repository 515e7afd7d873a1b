package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.types.JavaType;
import com.junction.retrofit.generator.types.JavaType.Scalar;
import com.junction.retrofit.generator.types.TypeResolver;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that every template may print. */
record ClientView(
        Code clientName,
        Code userAgent,
        Code basePackage,
        Code corePackage,
        Code errorsPackage,
        List<Servers.View> environments,
        @Nullable Code defaultEnvironment,
        boolean serverVariables,
        List<Credentials.View> credentials,
        boolean hasBasic,
        Uses uses) {

    /** The parts of the runtime that only some documents need. */
    record Uses(
            boolean integer,
            boolean longs,
            boolean doubles,
            boolean bigIntegers,
            boolean decimals,
            boolean booleans,
            boolean dateTime,
            boolean constant,
            boolean list,
            boolean map,
            boolean text,
            boolean nullable,
            boolean converted,
            boolean enumeration,
            boolean openEnum,
            boolean textEnum,
            boolean union,
            boolean parts,
            boolean files,
            boolean events,
            boolean parameters,
            boolean partBodies,
            boolean optionalBody,
            boolean manyParameters,
            boolean unsent,
            boolean nullableErrors,
            boolean nullableItems) {

        /** Whether some request bodies are not for Moshi's converter. */
        boolean requestBodies() {
            return parts || optionalBody;
        }

        /** Whether some JSON values are converted to types of Java. */
        boolean function() {
            return text || converted || enumeration;
        }

        static Uses of(TypeResolver types, Set<String> features) {
            Set<JavaType> used = types.used();
            return new Uses(
                    used.contains(Scalar.INTEGER),
                    used.contains(Scalar.LONG),
                    used.contains(Scalar.DOUBLE),
                    used.contains(Scalar.BIG_INTEGER),
                    used.contains(Scalar.DECIMAL),
                    used.contains(Scalar.BOOLEAN),
                    used.contains(Scalar.DATE_TIME),
                    used.stream().anyMatch(JavaType::isConstant),
                    used.stream().anyMatch(JavaType::isList),
                    used.stream().anyMatch(JavaType::isMap),
                    used.contains(Scalar.UUID) || used.contains(Scalar.DATE),
                    true,
                    features.contains("Json.converted("),
                    features.contains("Json.enumeration("),
                    features.contains("OpenEnum"),
                    features.contains("OpenEnum.texts("),
                    features.contains("Union"),
                    features.contains("@Multipart"),
                    features.contains("FilePart"),
                    features.contains("EventStream"),
                    features.contains("Parameters"),
                    features.contains("PartBodies"),
                    features.contains("Optional<"),
                    features.contains("ManyParameters"),
                    features.contains("unsent = "),
                    features.contains("nullable error"),
                    features.contains("nullable items"));
        }
    }
}
