package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.JavaNames;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Runs the generators of all kinds of files: from a document to the whole client. */
public final class ClientGenerator {
    /** The templates of the runtime and the classes they write; {@code *} is the client's name. */
    private static final List<String> RUNTIME = List.of(
            "ApiCall",
            "ApiCallAdapterFactory",
            "ApiError",
            "ClientBuilder",
            "*Exception",
            "Credential",
            "DecodingError",
            "Endpoint",
            "Environment",
            "HeaderValues",
            "*HttpResponse",
            "Json",
            "MissingPropertiesException",
            "NetworkError",
            "OpenEnum",
            "Operation",
            "ParameterConverterFactory",
            "RequestOptions",
            "RetryPolicy",
            "Security",
            "Transport");

    private final Document document;
    private final GeneratorOptions options;

    /** A generator for one document. */
    public ClientGenerator(Document document, GeneratorOptions options) {
        this.document = document;
        this.options = options;
    }

    /**
     * All files of a client.
     *
     * @param files the files
     * @param common the values that every template may print
     */
    public record Client(List<SourceFile> files, ClientView common) {}

    /** What the template of a client prints. */
    record View(boolean async, List<Group> groups) {}

    /** What the template of the adapter factory prints. */
    record FactoryView(List<String> imports, List<AdapterView> adapters) {}

    /** One entry of the adapter factory. */
    record AdapterView(String type, String adapter, boolean last) {}

    /** What the template of a package's documentation prints. */
    record PackageView(String packageName, String description) {}

    /** Decides what is written. */
    public Client generate() {
        List<Operation> operations = new OperationReader(document).read();
        Credentials credentials = new Credentials(document);
        RequestBodies bodies = new RequestBodies(document, options, operations);
        TypeResolver types = new TypeResolver(document, options, bodies);
        RequestGenerator requests = new RequestGenerator(document, options, bodies, types);
        ObjectGenerator objects = new ObjectGenerator(document, options, types);

        List<Group> groups = groups(operations, requests, objects, types);
        List<SourceFile> files = new ArrayList<>(new ErrorGenerator(options, types).generate(operations));
        document.schemas().keySet().forEach(types::component);
        files.addAll(requests.files());
        files.addAll(types.files());
        for (Group group : groups) {
            files.add(new ApiGenerator(options, credentials).generate(group));
            files.addAll(new GroupClientGenerator(options).generate(group));
        }
        files.add(new SourceFile("Client", options.basePackage(), options.clientName(), new View(false, groups)));
        files.add(new SourceFile(
                "Client", options.basePackage(), "Async" + options.clientName(), new View(true, groups)));
        files.add(adapterFactory(types.generatedTypes()));
        RUNTIME.forEach(name -> files.add(new SourceFile(
                "core/" + name.replace("*", ""),
                options.corePackage(),
                name.replace("*", options.clientName()),
                Map.of())));
        files.addAll(packageInfos(files));
        return new Client(files, ClientView.of(document.openApi(), options, credentials, types));
    }

    private List<Group> groups(
            List<Operation> operations, RequestGenerator requests, ObjectGenerator objects, TypeResolver types) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Operation operation : operations) {
            String part = JavaNames.packagePart(operation.group());
            String packageName = options.groupPackage(part);
            TypePlace requestPlace =
                    new TypePlace(operation.pointer(), packageName + ".requests", operation.requestName());
            List<Property> path = operation.pathParameters().stream()
                    .map(parameter -> objects.parameter(parameter, requestPlace))
                    .toList();
            JavaType response = operation
                    .response()
                    .map(body -> types.resolve(
                            body.schema(),
                            new TypePlace(
                                    body.pointer(),
                                    packageName + ".types",
                                    requestPlace.className().replaceFirst("Request$", "Response"))))
                    .orElse(JavaType.of("Void", ""));
            groups.computeIfAbsent(part, p -> new Group(operation.group(), packageName, new ArrayList<>()))
                    .methods()
                    .add(new Group.Method(
                            operation, path, requests.generate(operation), response.boxed(), response.imports()));
        }
        return List.copyOf(groups.values());
    }

    private SourceFile adapterFactory(List<JavaType> generated) {
        Imports imports = new Imports(options.basePackage())
                .add("com.squareup.moshi.JsonAdapter", "com.squareup.moshi.Moshi", options.corePackage() + ".Json")
                .add("java.lang.annotation.Annotation", "java.lang.reflect.Type", "java.util.Map", "java.util.Set")
                .add("org.jspecify.annotations.Nullable");
        Map<String, Long> simpleNames =
                generated.stream().collect(Collectors.groupingBy(JavaType::name, Collectors.counting()));
        List<AdapterView> adapters = new ArrayList<>();
        for (JavaType type : generated) {
            String qualifiedName = type.imports().iterator().next();
            boolean unique = simpleNames.getOrDefault(type.name(), 0L) == 1L;
            String name = unique ? type.name() : qualifiedName;
            if (unique) {
                imports.add(qualifiedName);
            }
            adapters.add(new AdapterView(name + ".class", name + ".JSON_ADAPTER", false));
        }
        adapters.add(new AdapterView("Object.class", "Json.VALUE", true));
        String name = options.clientName() + "JsonAdapterFactory";
        return new SourceFile(
                "JsonAdapterFactory", options.basePackage(), name, new FactoryView(imports.list(), adapters));
    }

    private List<SourceFile> packageInfos(List<SourceFile> files) {
        Set<String> packages =
                files.stream().map(SourceFile::packageName).collect(Collectors.toCollection(TreeSet::new));
        return packages.stream()
                .map(name ->
                        new SourceFile("PackageInfo", name, "package-info", new PackageView(name, description(name))))
                .toList();
    }

    private String description(String packageName) {
        String last = packageName.substring(packageName.lastIndexOf('.') + 1);
        if (packageName.equals(options.basePackage())) {
            return "The client: begin with {@link " + options.clientName() + "}.";
        }
        return switch (last) {
            case "core" -> "What all operations share: options, errors, retries, JSON.";
            case "errors" -> "The errors that the document describes.";
            case "types" -> "The schemas of the document.";
            case "requests" -> "What operations are called with.";
            default -> "The operations of a group, and their clients.";
        };
    }
}
