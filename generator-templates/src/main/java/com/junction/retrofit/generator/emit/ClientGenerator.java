package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.JavadocText;
import com.junction.retrofit.generator.methods.Group;
import com.junction.retrofit.generator.methods.GroupPart;
import com.junction.retrofit.generator.methods.RequestPlanner;
import com.junction.retrofit.generator.naming.ClassNames;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.GroupNames;
import com.junction.retrofit.generator.naming.OperationName;
import com.junction.retrofit.generator.naming.OperationNames;
import com.junction.retrofit.generator.naming.TypePlace;
import com.junction.retrofit.generator.naming.TypePlaces;
import com.junction.retrofit.generator.source.GeneratedFile;
import com.junction.retrofit.generator.source.ResourceFile;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.spec.Operation;
import com.junction.retrofit.generator.spec.OperationReader;
import com.junction.retrofit.generator.spec.RequestBodies;
import com.junction.retrofit.generator.types.Declaration;
import com.junction.retrofit.generator.types.JavaType;
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
import org.jspecify.annotations.Nullable;

/** Generates all files of a client from a document. */
public final class ClientGenerator {
    private final Document document;
    private final GeneratorOptions options;

    /** Creates a generator for one document. */
    public ClientGenerator(Document document, GeneratorOptions options) {
        this.document = document;
        this.options = options;
    }

    /**
     * All files of a client.
     *
     * @param files the Java files
     * @param resources other files for the jar
     * @param common the values that every template may print
     */
    public record Client(List<GeneratedFile> files, List<ResourceFile> resources, ClientView common) {}

    record View(boolean async, List<GroupView> groups, List<Code> javadoc) {}

    /** The values for the client's accessor of a group. */
    record GroupView(Code packageName, Code className, Code accessor, List<Code> javadoc) {
        public static GroupView of(Group group) {
            return new GroupView(
                    Code.name(group.packageName()),
                    Code.name(group.className()),
                    Code.name(group.accessor()),
                    new Javadoc().paragraph("%s", GroupJavadoc.summary(group)).lines());
        }
    }

    /**
     * The values for the template of the builders' common class.
     *
     * @param server an expression for the default server, which may be null
     * @param environment the constant for the default server, or null
     */
    record BuilderView(
            Code userAgent, Code server, @Nullable Code environment, List<Credentials.View> credentials) {}

    record EnvironmentView(List<Servers.View> environments) {}

    record PackageView(Code packageName, List<Code> javadoc) {}

    /** Generates all files. */
    public Client generate() {
        List<Operation> operations = new OperationReader(document).read();
        Credentials credentials = new Credentials(document);
        RequestBodies bodies = new RequestBodies(document, operations);
        OperationNames names = new OperationNames(operations);
        TypePlaces places = new TypePlaces(options, names, bodies);
        TypeResolver types = new TypeResolver(options, places, bodies);
        GroupNames groupNames = new GroupNames(options.clientName());
        operations.forEach(operation -> groupNames.of(names.of(operation).group(), operation.node()));
        reserveNames(types.names(), groupNames, operations, names);
        // Names of components take precedence over names that are derived for inline schemas.
        document.components("schemas").values().stream()
                .filter(schema -> !bodies.isForm(schema.pointer()))
                .forEach(types::component);
        RequestPlanner requests = new RequestPlanner(options, names, places, bodies, types);
        List<Group> groups = groups(operations, names, groupNames, places, requests, types);
        List<SourceFile> files = new ArrayList<>(new ErrorGenerator(options, places, types).generate(operations));
        requests.objects().forEach(request -> files.add(new ObjectGenerator(options).generate(request)));
        types.declarations().forEach(declaration -> files.addAll(classes(declaration)));
        List<GroupPart> parts =
                groups.stream().flatMap(group -> GroupPart.of(group).stream()).toList();
        for (GroupPart part : parts) {
            files.add(new ApiGenerator(credentials).generate(part));
            files.addAll(new GroupClientGenerator(options).generate(part));
        }
        String title = title();
        files.add(client("", title + ", synchronous.", groups));
        files.add(client("Async", title + ", asynchronous.", groups));
        files.add(new AdapterFactoryGenerator(options).generate(types));
        List<Servers.View> servers = Servers.of(document);
        files.add(builder(servers, credentials));
        files.add(new SourceFile("Environment", options.corePackage(), "Environment", new EnvironmentView(servers)));
        files.addAll(packageInfos(files));
        List<String> interfaces = parts.stream()
                .map(part -> part.packageName() + "." + part.apiName())
                .toList();
        List<ResourceFile> resources = new ArrayList<>(JarFiles.of(options, infoTitle(), version(), interfaces));
        resources.add(MethodIndex.of(options, groups));
        List<GeneratedFile> all = new ArrayList<>(files);
        all.addAll(RuntimeFiles.files(options));
        return new Client(all, resources, ClientView.of(options));
    }

    private SourceFile builder(List<Servers.View> servers, Credentials credentials) {
        Code userAgent =
                Code.literal(UserAgent.of(options.clientName(), options.clientVersion(), infoTitle(), version()));
        Code environment = servers.isEmpty() ? null : servers.get(0).name();
        Code server = environment == null ? Code.of("null") : Code.format("Environment.%s", environment);
        BuilderView view = new BuilderView(userAgent, server, environment, credentials.views());
        return new SourceFile("ClientBuilder", options.corePackage(), "ClientBuilder", view);
    }

    private List<SourceFile> classes(Declaration declaration) {
        if (declaration instanceof Declaration.ObjectClass object) {
            return List.of(new ObjectGenerator(options).generate(object));
        }
        return declaration instanceof Declaration.UnionClass union
                ? List.of(new UnionGenerator(options).generate(union))
                : new EnumGenerator(options).generate((Declaration.EnumClass) declaration);
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
        // Some descriptions are only a URL.
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
                new View(!prefix.isEmpty(), groups.stream().map(GroupView::of).toList(), javadoc.lines()));
    }

    private void reserveNames(ClassNames classes, GroupNames groups, List<Operation> operations, OperationNames names) {
        for (String prefix : List.of("", "Async")) {
            classes.reserve(prefix + options.clientName());
        }
        groups.all().forEach(group -> group.classes().forEach(classes::reserve));
        operations.stream()
                .collect(Collectors.groupingBy(
                        operation -> groups.of(names.of(operation).group(), operation.node())))
                .forEach((group, all) -> GroupPart.names(group.className(), all)
                        .forEach(part -> new GroupNames.Name(part, group.accessor())
                                .classes()
                                .forEach(classes::reserve)));
    }

    private List<Group> groups(
            List<Operation> operations,
            OperationNames names,
            GroupNames groupNames,
            TypePlaces places,
            RequestPlanner requests,
            TypeResolver types) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Operation operation : operations) {
            OperationName name = names.of(operation);
            List<Property> path = requests.pathParameters(operation);
            groups.computeIfAbsent(
                            name.packagePart(),
                            p -> new Group(
                                    name.group(),
                                    groupNames.of(name.group(), operation.node()),
                                    tag(name.group()),
                                    places.groupPackage(operation),
                                    new ArrayList<>()))
                    .methods()
                    .add(new Group.Method(
                            operation,
                            name,
                            path,
                            requests.plan(operation, path),
                            response(operation, places.response(operation), types)));
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

    private JavaType response(Operation operation, TypePlace place, TypeResolver types) {
        Operation.Response response = operation.response();
        if (response.kind() == null
                || response.schema() == null
                || operation.httpMethod().equals("HEAD")) {
            return JavaType.Library.VOID;
        }
        return switch (response.kind()) {
            case EVENTS -> new JavaType.Library(options.core("EventStream"));
            case TEXT -> JavaType.Scalar.STRING;
            case JSON -> types.resolve(response.schema(), place);
            default -> new JavaType.Library("okhttp3.ResponseBody");
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
                        new PackageView(Code.name(name), description(name).lines())))
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
