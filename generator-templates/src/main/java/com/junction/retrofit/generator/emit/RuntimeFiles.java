package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.source.RuntimeFile;
import java.util.List;
import java.util.Map;

/** Copies the classes that all clients share from the module {@code client-runtime}. */
final class RuntimeFiles {
    /** All classes except for {@code package-info}, which a template writes for each package of a client. */
    private static final List<String> CLASSES = List.of(
            "AbstractClientBuilder",
            "ApiCall",
            "ApiCallAdapterFactory",
            "ApiError",
            "Attempts",
            "CallEvent",
            "CallListener",
            "ClientException",
            "ClientHttpResponse",
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

    static List<RuntimeFile> files(GeneratorOptions options) {
        Map<String, Code> names = Map.of(
                "ClientException", Code.name(options.clientName() + "Exception"),
                "ClientHttpResponse", Code.name(options.clientName() + "HttpResponse"));
        Code packageName = Code.name(options.corePackage());
        return CLASSES.stream()
                .map(name -> RuntimeFile.of(name, packageName, names))
                .toList();
    }
}
