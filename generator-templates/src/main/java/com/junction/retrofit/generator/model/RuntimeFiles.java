package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.source.SourceFile;
import java.util.List;
import java.util.Map;

/** The classes that all clients share. */
final class RuntimeFiles {
    /** The templates and the classes that they write; {@code *} is the client's name. */
    private static final List<String> CLASSES = List.of(
            "AbstractClientBuilder",
            "ApiCall",
            "ApiCallAdapterFactory",
            "ApiError",
            "Attempts",
            "CallEvent",
            "CallListener",
            "*Exception",
            "Composite",
            "ConverterFactory",
            "Credential",
            "DateTimes",
            "DecodingError",
            "Endpoint",
            "EventStream",
            "FilePart",
            "HeaderGuard",
            "HeaderValues",
            "*HttpResponse",
            "Json",
            "JsonAdapterFactory",
            "JsonObject",
            "JsonType",
            "ManyParameters",
            "Messages",
            "MissingPropertiesException",
            "NetworkError",
            "NullableItems",
            "ObjectType",
            "OneShotBody",
            "OpenEnum",
            "Operation",
            "Parameters",
            "PartBodies",
            "PathSegment",
            "Pause",
            "PercentEncoding",
            "PlainText",
            "Property",
            "PropertyList",
            "ReceivedBody",
            "Recording",
            "RequestOptions",
            "Requirements",
            "RetryBudget",
            "RetryPolicy",
            "RetryTimer",
            "Security",
            "Server",
            "Transport",
            "Union",
            "UnionType",
            "ValueObject");

    private RuntimeFiles() {}

    static List<SourceFile> files(GeneratorOptions options) {
        return CLASSES.stream()
                .map(name -> new SourceFile(
                        "core/" + name.replace("*", ""),
                        options.corePackage(),
                        name.replace("*", options.clientName()),
                        Map.of()))
                .toList();
    }
}
