package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.JavadocText;
import com.junction.retrofit.generator.methods.Group;
import com.junction.retrofit.generator.methods.GroupPart;
import com.junction.retrofit.generator.methods.RequestGenerator;
import com.junction.retrofit.generator.naming.ClassNames;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.GroupNames;
import com.junction.retrofit.generator.naming.JavaNames;
import com.junction.retrofit.generator.naming.TypePlace;
import com.junction.retrofit.generator.source.ResourceFile;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.spec.Operation;
import com.junction.retrofit.generator.spec.OperationReader;
import com.junction.retrofit.generator.spec.RequestBodies;
import com.junction.retrofit.generator.types.Property;
import com.junction.retrofit.generator.types.TypeResolver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Runs the generators of all kinds of files: from a document to the whole client. */
public final class ClientGenerator {
    private static final int INDENT = 4;

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
     * @param files the Java files
     * @param resources what else goes into the jar
     * @param common the values that every template may print
     */
    public record Client(List<SourceFile> files, List<ResourceFile> resources, ClientView common) {}

    /** What the template of a client prints. */
    public record View(boolean async, List<GroupView> groups, List<Code> javadoc) {}

    /** A group as its client's accessor needs it. */
    public record GroupView(Code packageName, Code className, Code accessor, List<Code> javadoc) {
        public static GroupView of(Group group) {
            return new GroupView(
                    Code.name(group.packageName()),
                    Code.name(group.className()),
                    Code.name(group.accessor()),
                    new Javadoc().paragraph("%s", group.summary()).lines(INDENT));
        }
    }

    /** What the template of a package's documentation prints. */
    public record PackageView(Code packageName, List<Code> javadoc) {}

    /** Decides what is written. */
    public Client generate() {
        List<Operation> operations = new OperationReader(document).read();
        Credentials credentials = new Credentials(document);
        RequestBodies bodies = new RequestBodies(document, options, operations);
        TypeResolver types = new TypeResolver(options, bodies);
        GroupNames groupNames = new GroupNames(options.clientName());
        operations.forEach(operation -> groupNames.of(operation.group(), operation.node()));
        reserveNames(types.names(), groupNames, operations);
        // The names of components go before those that are made up for inline schemas.
        document.components("schemas").values().stream()
                .filter(schema -> !bodies.isForm(schema.pointer()))
                .forEach(types::component);

        RequestGenerator requests = new RequestGenerator(options, bodies, types);
        List<Group> groups = groups(operations, groupNames, requests, types);
        List<SourceFile> files = new ArrayList<>(new ErrorGenerator(options, types).generate(operations));
        files.addAll(requests.files());
        files.addAll(types.files());
        List<GroupPart> parts =
                groups.stream().flatMap(group -> GroupPart.of(group).stream()).toList();
        for (GroupPart part : parts) {
            files.add(new ApiGenerator(options, credentials).generate(part));
            files.addAll(new GroupClientGenerator(options).generate(part));
        }
        String title = title();
        files.add(client("", title + ", synchronous.", groups));
        files.add(client("Async", title + ", asynchronous.", groups));
        ClientView.Uses uses = RuntimeFiles.uses(types, groups, files);
        files.add(new AdapterFactoryGenerator(options).generate(types, uses.nullableItems()));
        files.addAll(RuntimeFiles.files(options, uses));
        files.addAll(packageInfos(files));
        List<String> interfaces = parts.stream()
                .map(part -> part.packageName() + "." + part.apiName())
                .toList();
        List<ResourceFile> resources = new ArrayList<>(JarFiles.of(options, infoTitle(), version(), interfaces));
        resources.add(MethodIndex.of(options, groups));
        return new Client(files, resources, view(credentials, uses));
    }

    private ClientView view(Credentials credentials, ClientView.Uses uses) {
        List<Servers.View> servers = Servers.of(document);
        return new ClientView(
                Code.name(options.clientName()),
                Code.literal(UserAgent.of(options.clientName(), options.clientVersion(), infoTitle(), version())),
                Code.name(options.basePackage()),
                Code.name(options.corePackage()),
                Code.name(options.errorsPackage()),
                servers,
                servers.isEmpty() ? null : servers.get(0).name(),
                servers.stream().anyMatch(Servers.View::hasVariables),
                credentials.views(),
                credentials.views().stream().anyMatch(Credentials.View::basic),
                uses);
    }

    private String version() {
        return document.root().get("info").text("version").orElse("");
    }

    private String infoTitle() {
        return document.root().get("info").text("title").orElse("");
    }

    private String title() {
        if (infoTitle().isEmpty()) {
            document.root().get("info").warn("has no title: the client is documented as \"The API\"");
            return "The API";
        }
        return infoTitle().strip().replaceAll("\\s+", " ");
    }

    private SourceFile client(String prefix, String summary, List<Group> groups) {
        Javadoc javadoc = new Javadoc().text(summary + " Immutable, and safe to share between threads.");
        // Some vendors say no more than where there is more.
        String description =
                document.root().get("info").text("description").orElse("").strip();
        if (ExternalDocs.isUrl(description)) {
            ExternalDocs.see(javadoc, description, description);
        } else {
            javadoc.text(description.split("\\R\\s*\\R", 2)[0]);
        }
        ExternalDocs.addTo(javadoc, document.root());
        return new SourceFile(
                "Client",
                options.basePackage(),
                prefix + options.clientName(),
                new View(!prefix.isEmpty(), groups.stream().map(GroupView::of).toList(), javadoc.lines(0)));
    }

    private void reserveNames(ClassNames names, GroupNames groups, List<Operation> operations) {
        for (String prefix : List.of("", "Async")) {
            names.reserve(prefix + options.clientName());
        }
        groups.all().forEach(group -> group.classes().forEach(names::reserve));
        operations.stream()
                .collect(Collectors.groupingBy(operation -> groups.of(operation.group(), operation.node())))
                .forEach((group, all) -> GroupPart.names(group.className(), all)
                        .forEach(part -> new GroupNames.Name(part, group.accessor())
                                .classes()
                                .forEach(names::reserve)));
    }

    private List<Group> groups(
            List<Operation> operations, GroupNames names, RequestGenerator requests, TypeResolver types) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Operation operation : operations) {
            String part = JavaNames.packagePart(operation.group());
            String packageName = options.groupPackage(part);
            List<Property> path = requests.pathParameters(operation);
            groups.computeIfAbsent(
                            part,
                            p -> new Group(
                                    operation.group(),
                                    names.of(operation.group(), operation.node()),
                                    tag(operation.group()),
                                    packageName,
                                    new ArrayList<>()))
                    .methods()
                    .add(new Group.Method(
                            operation,
                            path,
                            requests.generate(operation, path),
                            response(operation, packageName, types)));
        }
        return List.copyOf(groups.values());
    }

    private Node tag(String name) {
        Node tags = document.root().get("tags");
        return tags.items().stream()
                .filter(tag -> tag.text("name").equals(Optional.of(name)))
                .findFirst()
                .orElseGet(tags::missing);
    }

    private JavaType response(Operation operation, String packageName, TypeResolver types) {
        Operation.Response response = operation.response();
        if (response.kind() == null
                || response.schema() == null
                || operation.httpMethod().equals("HEAD")) {
            return JavaType.withoutAdapter(Code.of("Void"));
        }
        String name = operation.requestName().replaceFirst("Request$", "Response");
        return switch (response.kind()) {
            case EVENTS -> JavaType.withoutAdapter(Code.of("EventStream"), options.core("EventStream"));
            case TEXT -> TypeResolver.STRING;
            case JSON -> types.resolve(response.schema(), new TypePlace(packageName + ".types", name));
            default -> JavaType.withoutAdapter(Code.of("ResponseBody"), "okhttp3.ResponseBody");
        };
    }

    private List<SourceFile> packageInfos(List<SourceFile> files) {
        Set<String> packages =
                files.stream().map(SourceFile::packageName).collect(Collectors.toCollection(TreeSet::new));
        return packages.stream()
                .map(name -> new SourceFile(
                        "PackageInfo",
                        name,
                        "package-info",
                        new PackageView(Code.name(name), description(name).lines(0))))
                .toList();
    }

    private Javadoc description(String packageName) {
        Javadoc javadoc = new Javadoc();
        if (packageName.equals(options.basePackage())) {
            return javadoc.paragraph("The client: begin with %s.", JavadocText.link(Code.name(options.clientName())));
        }
        return switch (packageName.substring(packageName.lastIndexOf('.') + 1)) {
            case "core" -> javadoc.paragraph("What all operations share: options, errors, retries, JSON.");
            case "errors" -> javadoc.paragraph("The errors that the document describes.");
            case "types" -> javadoc.paragraph("The schemas of the document.");
            case "requests" -> javadoc.paragraph("What operations are called with.");
            default -> javadoc.paragraph("The operations of a group, and their clients.");
        };
    }
}
