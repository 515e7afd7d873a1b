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
            "BytesCodec",
            "BytesCodecs",
            "BytesConverterFactory",
            "BytesException",
            "BytesNames",
            "BytesObject",
            "BytesProperty",
            "BytesReader",
            "BytesUnion",
            "BytesWriter",
            "CallEvent",
            "CallListener",
            "ClientException",
            "ClientHttpResponse",
            "Composite",
            "ConstantAdapter",
            "ConvertedAdapter",
            "ConverterFactory",
            "Credential",
            "DateTimes",
            "DecodingError",
            "Endpoint",
            "EnumAdapter",
            "EventStream",
            "FilePart",
            "HeaderGuard",
            "HeaderValues",
            "Json",
            "JsonAdapterFactory",
            "JsonObject",
            "JsonType",
            "LazyMoshi",
            "ListAdapter",
            "ManyParameters",
            "MapAdapter",
            "Messages",
            "MissingPropertiesException",
            "NetworkError",
            "NullableAdapter",
            "NullableItems",
            "ObjectType",
            "OneShotBody",
            "OpenEnum",
            "OpenTextAdapter",
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
            "ScalarAdapter",
            "Security",
            "Server",
            "TextAdapter",
            "Transport",
            "Union",
            "UnionType",
            "UnsentCall",
            "ValueAdapter",
            "ValueObject");

    /** The beginning of the names of the classes that read and write JSON without Moshi. */
    private static final String CODEC = "Bytes";

    private RuntimeFiles() {}

    static List<RuntimeFile> files(GeneratorOptions options) {
        Map<String, Code> names = Map.of(
                "ClientException", Code.name(options.clientName() + "Exception"),
                "ClientHttpResponse", Code.name(options.clientName() + "HttpResponse"));
        Code packageName = Code.name(options.corePackage());
        return CLASSES.stream()
                .filter(name -> !options.moshiOnly() || !name.startsWith(CODEC))
                .map(name -> RuntimeFile.of(name, packageName, names))
                .map(file -> options.moshiOnly() ? file.withoutLinesThatName(CODEC) : file)
                .toList();
    }
}
