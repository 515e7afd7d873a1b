package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.JavadocText;
import com.junction.retrofit.generator.java.Signatures;
import com.junction.retrofit.generator.methods.ApiArgument;
import com.junction.retrofit.generator.methods.ApiArguments;
import com.junction.retrofit.generator.methods.Group;
import com.junction.retrofit.generator.methods.GroupPart;
import com.junction.retrofit.generator.methods.Request.BodyEncoding;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.spec.MediaKind;
import com.junction.retrofit.generator.spec.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes a group's operations as a Retrofit interface. */
public final class ApiGenerator {
    private static final String RETROFIT = "retrofit2.http.";

    /** The methods that Retrofit has an annotation for, and whether it lets them have a body. */
    private static final Map<String, Boolean> METHODS = Map.of(
            "GET", false, "POST", true, "PUT", true, "PATCH", true, "DELETE", false, "HEAD", false, "OPTIONS", false);

    private static final Set<MediaKind> STREAMS = Set.of(MediaKind.BINARY, MediaKind.EVENTS);
    private static final int INDENT = 4;

    private final GeneratorOptions options;
    private final Credentials credentials;
    private final Map<String, String> taken;

    public ApiGenerator(GeneratorOptions options, Credentials credentials) {
        this.options = options;
        this.credentials = credentials;
        this.taken = ApiArguments.taken(options);
    }

    /** What the template prints. */
    public record View(
            Code packageName, List<Code> imports, List<Code> javadoc, Code name, List<OperationView> operations) {}

    /** One method. */
    public record OperationView(List<Code> javadoc, List<Code> annotations, Code signature, boolean last) {}

    public SourceFile generate(GroupPart group) {
        Imports imports = new Imports(group.packageName()).add("retrofit2.Call", options.core("Operation"));
        List<OperationView> views = new ArrayList<>();
        for (Group.Method method : group.methods()) {
            views.add(view(
                    method, group, imports, views.size() + 1 == group.methods().size()));
        }
        Javadoc javadoc = new Javadoc().paragraph("%s The requests as Retrofit sees them.", group.summary());
        View view = new View(
                Code.name(group.packageName()), imports.list(), javadoc.lines(0), Code.name(group.apiName()), views);
        return new SourceFile("Api", group.packageName(), group.apiName(), view);
    }

    private OperationView view(Group.Method method, GroupPart group, Imports imports, boolean last) {
        Operation operation = method.operation();
        List<Code> parameters = new ArrayList<>();
        for (ApiArgument argument : method.request().arguments()) {
            imports.addAll(argument.apiImports());
            parameters.add(Code.format("%s %s %s", argument.annotation(), argument.type(), argument.name()));
        }
        JavaType response = method.response().in(taken);
        imports.addAll(response.imports());
        List<Code> annotations = new ArrayList<>(List.of(annotation(operation), http(operation, imports)));
        annotations.addAll(bodyAnnotations(method, imports));
        if (response.hasNullableItems()) {
            imports.add(options.core("NullableItems"));
            annotations.add(Code.of("@NullableItems"));
        }
        return new OperationView(
                javadoc(operation, group),
                annotations,
                Signatures.parenthesized(
                        Code.format("Call<%s> %s", response.boxed(), Code.name(operation.methodName())),
                        parameters,
                        Code.of(""),
                        INDENT),
                last);
    }

    /** What takes more than a line to say is said once, at the client. */
    private static List<Code> javadoc(Operation operation, GroupPart group) {
        List<Code> lines = new Javadoc().text(operation.description()).lines(INDENT);
        Code client = Code.format("%sClient#%s", Code.name(group.className()), Code.name(operation.methodName()));
        return lines.size() < 2
                ? lines
                : new Javadoc().paragraph("See %s.", JavadocText.link(client)).lines(INDENT);
    }

    private List<Code> bodyAnnotations(Group.Method method, Imports imports) {
        Operation operation = method.operation();
        List<Code> annotations = new ArrayList<>();
        if (method.request().encoding() == BodyEncoding.FORM) {
            imports.add(RETROFIT + "FormUrlEncoded");
            annotations.add(Code.of("@FormUrlEncoded"));
        } else if (method.request().encoding() == BodyEncoding.MULTIPART) {
            imports.add(RETROFIT + "Multipart");
            annotations.add(Code.of("@Multipart"));
        } else {
            operation
                    .body()
                    .map(Operation.Body::mediaType)
                    .filter(ApiGenerator::mustBeNamed)
                    .ifPresent(mediaType -> {
                        imports.add(RETROFIT + "Headers");
                        annotations.add(Code.format("@Headers(%s)", Code.literal("Content-Type: " + mediaType)));
                    });
        }
        if (operation.response().kind() != null
                && STREAMS.contains(operation.response().kind())) {
            imports.add(RETROFIT + "Streaming");
            annotations.add(Code.of("@Streaming"));
        }
        return annotations;
    }

    /** Moshi's converter calls everything {@code application/json}; a wildcard is no media type to send. */
    private static boolean mustBeNamed(String mediaType) {
        return !mediaType.equals("application/json") && !mediaType.contains("*");
    }

    private static Code http(Operation operation, Imports imports) {
        Map<String, String> placeholders = operation.placeholders();
        Code path = Code.literal(operation.path().url(name -> Objects.requireNonNull(placeholders.get(name))));
        String method = operation.httpMethod();
        if (METHODS.containsKey(method) && (operation.body().isEmpty() || METHODS.get(method))) {
            imports.add(RETROFIT + method);
            return Code.format("@%s(%s)", Code.name(method), path);
        }
        imports.add(RETROFIT + "HTTP");
        return Code.format(
                "@HTTP(method = %s, path = %s, hasBody = %s)",
                Code.literal(method), path, Code.literal(operation.body().isPresent()));
    }

    private Code annotation(Operation operation) {
        Code name = Code.literal(operation.displayName());
        List<Code> values = new ArrayList<>();
        operation.id().ifPresent(id -> values.add(Code.format("id = %s", Code.literal(id))));
        List<Code> alternatives = credentials.alternatives(operation).stream()
                .map(setters -> Code.literal(String.join("+", setters)))
                .toList();
        if (alternatives.size() == 1) {
            values.add(Code.format("security = %s", alternatives.get(0)));
        } else if (!alternatives.isEmpty()) {
            values.add(Code.format("security = {%s}", Code.join(", ", alternatives)));
        }
        operation
                .server()
                .ifPresent(server -> values.add(Code.format("server = %s", Code.literal(Servers.url(server)))));
        operation.response().accept().ifPresent(accept -> values.add(Code.format("accept = %s", Code.literal(accept))));
        if (operation.response().mayBeEmpty()) {
            values.add(Code.of("mayBeEmpty = true"));
        }
        String unsent = operation.path().unsent();
        if (!unsent.isEmpty()) {
            values.add(Code.format("unsent = %s", Code.literal(unsent)));
        }
        values.add(0, values.isEmpty() ? name : Code.format("value = %s", name));
        return Signatures.parenthesized(Code.of("@Operation"), values, Code.of(""), INDENT);
    }
}
