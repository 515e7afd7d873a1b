package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.JavadocText;
import com.junction.retrofit.generator.methods.ApiArgument;
import com.junction.retrofit.generator.methods.Group;
import com.junction.retrofit.generator.methods.GroupPart;
import com.junction.retrofit.generator.methods.Request.BodyEncoding;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.spec.MediaKind;
import com.junction.retrofit.generator.spec.Operation;
import com.junction.retrofit.generator.types.TypeCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a group's operations as a Retrofit interface. */
final class ApiGenerator {
    /** The methods that Retrofit has an annotation for, and whether Retrofit allows a body with them. */
    private static final Map<String, Boolean> METHODS = Map.of(
            "GET", false, "POST", true, "PUT", true, "PATCH", true, "DELETE", false, "HEAD", false, "OPTIONS", false);

    private static final Set<MediaKind> STREAMS = Set.of(MediaKind.BINARY, MediaKind.EVENTS);
    private static final Set<BodyEncoding> FORMS = Set.of(BodyEncoding.FORM, BodyEncoding.MULTIPART);
    private static final int INDENT = 4;

    private final Credentials credentials;

    ApiGenerator(Credentials credentials) {
        this.credentials = credentials;
    }

    record View(Code packageName, List<Code> javadoc, Code name, List<OperationView> operations) {}

    /**
     * One method.
     *
     * @param operation the values of the annotation {@code Operation}
     * @param verb Retrofit's annotation for the HTTP method, or null if Retrofit does not have one
     * @param contentType the value of an annotation for headers, or null
     * @param nullableItems whether items of the response may be null
     */
    record OperationView(
            List<Code> javadoc,
            Annotation operation,
            @Nullable Code verb,
            Code httpMethod,
            Code path,
            Code hasBody,
            boolean form,
            boolean multipart,
            @Nullable Code contentType,
            boolean streaming,
            boolean nullableItems,
            Code response,
            Code name,
            List<ParameterView> parameters) {}

    /** The values of the annotation {@code Operation}; null if it omits a value. */
    record Annotation(
            Code value,
            @Nullable Code id,
            @Nullable Code security,
            @Nullable Code server,
            @Nullable Code accept,
            boolean mayBeEmpty,
            @Nullable Code unsent) {
        /** Whether it has values other than the first one. */
        boolean named() {
            return id != null || security != null || server != null || accept != null || mayBeEmpty || unsent != null;
        }
    }

    record ParameterView(Code annotation, boolean nullableItems, Code type, Code name) {
        static ParameterView of(ApiArgument argument) {
            return new ParameterView(
                    argument.annotation().code(),
                    argument.hasNullableItems(),
                    argument.annotation().name().equals("Body")
                            ? TypeCode.boxed(argument.type())
                            : TypeCode.name(argument.type()),
                    Code.name(argument.name()));
        }
    }

    SourceFile generate(GroupPart group) {
        Javadoc javadoc =
                new Javadoc().paragraph("%s The requests as Retrofit sees them.", GroupJavadoc.summary(group));
        View view = new View(
                Code.name(group.packageName()),
                javadoc.lines(),
                Code.name(group.apiName()),
                group.methods().stream().map(method -> view(method, group)).toList());
        return new SourceFile("Api", group.packageName(), group.apiName(), view);
    }

    private OperationView view(Group.Method method, GroupPart group) {
        Operation operation = method.operation();
        Map<String, String> placeholders = method.names().placeholders();
        String path = operation.path().url(name -> Objects.requireNonNull(placeholders.get(name)));
        BodyEncoding encoding = method.request().encoding();
        return new OperationView(
                javadoc(method, group),
                annotation(operation),
                verb(operation).map(Code::name).orElse(null),
                Code.literal(operation.httpMethod()),
                Code.literal(path),
                Code.literal(operation.body().isPresent()),
                encoding == BodyEncoding.FORM,
                encoding == BodyEncoding.MULTIPART,
                contentType(method).orElse(null),
                operation.response().kind() != null
                        && STREAMS.contains(operation.response().kind()),
                method.response().hasNullableItems(),
                TypeCode.boxed(method.response()),
                Code.name(method.name()),
                method.request().arguments().stream().map(ParameterView::of).toList());
    }

    /** Only the client's method has a description of several lines; this one links to it. */
    private static List<Code> javadoc(Group.Method method, GroupPart group) {
        Javadoc javadoc = new Javadoc().text(method.operation().description());
        Code client = Code.format("%sClient#%s", Code.name(group.className()), Code.name(method.name()));
        return javadoc.isOneLine(INDENT)
                ? javadoc.lines()
                : new Javadoc().paragraph("See %s.", JavadocText.link(client)).lines();
    }

    private static Optional<String> verb(Operation operation) {
        String method = operation.httpMethod();
        boolean annotated = METHODS.containsKey(method) && (operation.body().isEmpty() || METHODS.get(method));
        return annotated ? Optional.of(method) : Optional.empty();
    }

    private static Optional<Code> contentType(Group.Method method) {
        return method.operation()
                .body()
                .map(Operation.Body::mediaType)
                .filter(mediaType -> !FORMS.contains(method.request().encoding()) && mustBeNamed(mediaType))
                .map(mediaType -> Code.literal("Content-Type: " + mediaType));
    }

    /** Moshi's converter sends {@code application/json}; a wildcard cannot be sent. */
    private static boolean mustBeNamed(String mediaType) {
        return !mediaType.equals("application/json") && !mediaType.contains("*");
    }

    private Annotation annotation(Operation operation) {
        String unsent = operation.path().unsent();
        return new Annotation(
                Code.literal(operation.displayName()),
                operation.id().map(Code::literal).orElse(null),
                security(operation),
                operation
                        .server()
                        .map(server -> Code.literal(Servers.url(server)))
                        .orElse(null),
                operation.response().accept().map(Code::literal).orElse(null),
                operation.response().mayBeEmpty(),
                unsent.isEmpty() ? null : Code.literal(unsent));
    }

    private @Nullable Code security(Operation operation) {
        List<Code> alternatives = credentials.alternatives(operation).stream()
                .map(setters -> Code.literal(String.join("+", setters)))
                .toList();
        if (alternatives.size() < 2) {
            return alternatives.isEmpty() ? null : alternatives.get(0);
        }
        return Code.format("{%s}", Code.join(", ", alternatives));
    }
}
