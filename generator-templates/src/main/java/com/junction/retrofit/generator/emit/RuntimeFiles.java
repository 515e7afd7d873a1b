package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.methods.ApiArgument;
import com.junction.retrofit.generator.methods.Group;
import com.junction.retrofit.generator.methods.Request;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.types.JavaType;
import com.junction.retrofit.generator.types.TypeResolver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes that all clients share, as far as a document needs them. */
final class RuntimeFiles {
    /** The templates and the classes they write; {@code *} is the client's name. */
    private static final List<String> ALWAYS = List.of(
            "ApiCall",
            "ApiCallAdapterFactory",
            "ApiError",
            "Attempts",
            "CallEvent",
            "CallListener",
            "ClientBuilder",
            "*Exception",
            "ConverterFactory",
            "Credential",
            "DecodingError",
            "Endpoint",
            "Environment",
            "HeaderGuard",
            "HeaderValues",
            "*HttpResponse",
            "Json",
            "JsonObject",
            "JsonType",
            "Messages",
            "MissingPropertiesException",
            "NetworkError",
            "NullableItems",
            "ObjectType",
            "OneShotBody",
            "Operation",
            "Pause",
            "PercentEncoding",
            "PlainText",
            "Property",
            "PropertyList",
            "ReceivedBody",
            "RequestOptions",
            "Requirements",
            "RetryBudget",
            "RetryPolicy",
            "RetryTimer",
            "Security",
            "Transport",
            "ValueObject");

    private RuntimeFiles() {}

    static ClientView.Uses uses(
            GeneratorOptions options, TypeResolver types, List<Group> groups, List<SourceFile> files) {
        Set<String> features = new HashSet<>();
        for (SourceFile file : files) {
            switch (file.template()) {
                case "Enum" -> {
                    features.add("OpenEnum");
                    boolean text = file.view() instanceof EnumGenerator.View view && view.text();
                    features.add(text ? "OpenEnum.texts(" : "Json.converted(");
                }
                case "LargeEnum" -> {
                    features.add("OpenEnum");
                    features.add("Json.converted(");
                    if (file.view() instanceof EnumGenerator.View view && view.closed()) {
                        features.add("Json.enumeration(");
                    }
                }
                case "ClosedEnum" -> features.add("Json.enumeration(");
                case "Union" -> features.add("Union");
                case "Error" -> {
                    if (file.view() instanceof ErrorGenerator.View view && view.nullable()) {
                        features.add("nullable error");
                    }
                }
                default -> {}
            }
        }
        for (Group group : groups) {
            for (Group.Method method : group.methods()) {
                if (method.response().equals(new JavaType.Library(options.core("EventStream")))) {
                    features.add("EventStream");
                }
                if (!method.operation().path().unsent().isEmpty()) {
                    features.add("unsent = ");
                }
                if (method.response().hasNullableItems()
                        || method.request().arguments().stream().anyMatch(ApiArgument::hasNullableItems)) {
                    features.add("nullable items");
                }
                if (method.request().encoding() == Request.BodyEncoding.MULTIPART) {
                    features.add("@Multipart");
                }
                for (ApiArgument argument : method.request().arguments()) {
                    features.addAll(argument.runtime());
                    if (argument.type() instanceof JavaType.OptionalOf) {
                        features.add("Optional<");
                    }
                }
            }
        }
        return ClientView.Uses.of(types, features);
    }

    static List<SourceFile> files(GeneratorOptions options, ClientView.Uses uses) {
        List<String> names = new ArrayList<>(ALWAYS);
        Map.ofEntries(
                        Map.entry("Composite", uses.union()),
                        Map.entry("DateTimes", uses.dateTime()),
                        Map.entry("EventStream", uses.events()),
                        Map.entry("FilePart", uses.files()),
                        Map.entry("ManyParameters", uses.manyParameters()),
                        Map.entry("OpenEnum", uses.openEnum()),
                        Map.entry("Parameters", uses.parameters()),
                        Map.entry("PartBodies", uses.partBodies()),
                        Map.entry("PathSegment", uses.parameters()),
                        Map.entry("Recording", uses.union()),
                        Map.entry("Union", uses.union()),
                        Map.entry("UnionType", uses.union()))
                .forEach((name, needed) -> {
                    if (needed) {
                        names.add(name);
                    }
                });
        return names.stream()
                .sorted()
                .map(name -> new SourceFile(
                        "core/" + name.replace("*", ""),
                        options.corePackage(),
                        name.replace("*", options.clientName()),
                        Map.of()))
                .toList();
    }
}
