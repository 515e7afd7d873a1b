package com.junction.retrofit.generator.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that every template may print. */
public record ClientView(
        String clientName,
        String userAgent,
        String basePackage,
        String corePackage,
        String errorsPackage,
        List<Servers.View> environments,
        @Nullable String defaultEnvironment,
        List<Credentials.View> credentials,
        boolean hasBasic,
        Uses uses) {

    /** The parts of the runtime that only some documents need. */
    public record Uses(
            boolean integer,
            boolean longs,
            boolean doubles,
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
            boolean optionalBody) {

        /** Whether some request bodies are not for Moshi's converter. */
        public boolean requestBodies() {
            return parts || optionalBody;
        }

        /** Whether some JSON values are converted to types of Java. */
        public boolean function() {
            return text || converted || enumeration;
        }

        static Uses of(TypeResolver types, Set<String> features) {
            return new Uses(
                    types.uses("Json.INTEGER"),
                    types.uses("Json.LONG"),
                    types.uses("Json.DOUBLE"),
                    types.uses("Json.BOOLEAN"),
                    types.uses("Json.DATE_TIME"),
                    types.uses("Json.constant("),
                    types.uses("Json.list("),
                    types.uses("Json.map("),
                    types.uses("Json.text("),
                    types.uses("Json.nullable("),
                    features.contains("Json.converted("),
                    features.contains("Json.enumeration("),
                    features.contains("OpenEnum"),
                    features.contains("OpenEnum.texts("),
                    features.contains("Union"),
                    features.contains("@Multipart"),
                    features.contains("FilePart"),
                    features.contains("EventStream"),
                    features.contains("Parameters"),
                    features.contains("Optional<"));
        }
    }
}
