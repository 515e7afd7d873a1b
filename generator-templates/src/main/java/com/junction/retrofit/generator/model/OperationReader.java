package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.Pointer;
import com.junction.retrofit.generator.java.JavaNames;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the operations of a document. */
final class OperationReader {
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final Set<String> OTHER_PLACES = Set.of("query", "header");

    private final Document document;
    private final Map<String, Operation> byJavaName = new HashMap<>();

    OperationReader(Document document) {
        this.document = document;
    }

    /** All operations in the order of the document, without those that a warning was given for. */
    List<Operation> read() {
        List<Operation> operations = new ArrayList<>();
        if (document.openApi().getPaths() != null) {
            document.openApi()
                    .getPaths()
                    .forEach((path, item) -> item.readOperationsMap()
                            .forEach((method, operation) ->
                                    read(path, item, method, operation).ifPresent(operations::add)));
        }
        return operations;
    }

    private Optional<Operation> read(
            String path, PathItem item, PathItem.HttpMethod method, io.swagger.v3.oas.models.Operation source) {
        Pointer pointer =
                Pointer.ROOT.child("paths").child(path).child(method.name().toLowerCase(Locale.ROOT));
        List<Parameter> parameters = parameters(item, source);
        Optional<String> unsupported = unsupported(source, parameters);
        if (unsupported.isPresent()) {
            document.warn(pointer, "left out, because it has " + unsupported.get());
            return Optional.empty();
        }
        Operation operation = new Operation(
                pointer,
                method.name(),
                path,
                group(source),
                JavaNames.camelCase(methodName(source, method, path)),
                description(source),
                pathParameters(path, parameters, pointer),
                parameters.stream()
                        .filter(p -> OTHER_PLACES.contains(p.getIn()))
                        .toList(),
                requestBody(source, pointer),
                responses(source, pointer, 200, 299).values().stream().findFirst(),
                responses(source, pointer, 300, 599),
                security(source));
        requireUniqueName(operation);
        return Optional.of(operation);
    }

    private void requireUniqueName(Operation operation) {
        String name = JavaNames.packagePart(operation.group()) + "." + operation.methodName();
        Operation other = byJavaName.put(name, operation);
        if (other != null) {
            throw document.invalid(
                    operation.pointer(),
                    "the operation is called " + name + " in Java, and so is " + other.displayName()
                            + "; give one of them another operationId or x-fern-sdk-method-name");
        }
    }

    private Optional<String> unsupported(io.swagger.v3.oas.models.Operation source, List<Parameter> parameters) {
        Optional<String> parameter = parameters.stream()
                .filter(p -> p.getSchema() == null || "cookie".equals(p.getIn()))
                .map(p -> "the parameter " + p.getName() + " in " + p.getIn() + ", of a kind that is not written yet")
                .findFirst();
        if (parameter.isPresent()) {
            return parameter;
        }
        boolean otherBody = source.getRequestBody() != null
                && source.getRequestBody().getContent() != null
                && json(source.getRequestBody().getContent()) == null;
        return otherBody ? Optional.of("a request body that is not JSON") : Optional.empty();
    }

    private List<Parameter> parameters(PathItem item, io.swagger.v3.oas.models.Operation source) {
        Map<String, Parameter> byPlaceAndName = new LinkedHashMap<>();
        for (List<Parameter> list : Arrays.asList(item.getParameters(), source.getParameters())) {
            if (list != null) {
                list.stream().map(this::resolve).forEach(p -> byPlaceAndName.put(p.getIn() + " " + p.getName(), p));
            }
        }
        return List.copyOf(byPlaceAndName.values());
    }

    private Parameter resolve(Parameter parameter) {
        if (parameter.get$ref() == null) {
            return parameter;
        }
        String name = parameter.get$ref().substring(parameter.get$ref().lastIndexOf('/') + 1);
        Parameter component = document.openApi().getComponents().getParameters().get(name);
        if (component == null) {
            throw document.invalid(Pointer.ROOT, "cannot follow the $ref " + parameter.get$ref());
        }
        return component;
    }

    private List<Parameter> pathParameters(String path, List<Parameter> parameters, Pointer pointer) {
        List<Parameter> ordered = new ArrayList<>();
        Matcher matcher = PATH_PARAMETER.matcher(path);
        while (matcher.find()) {
            String name = matcher.group(1);
            ordered.add(parameters.stream()
                    .filter(p -> "path".equals(p.getIn()) && name.equals(p.getName()))
                    .findFirst()
                    .orElseThrow(() -> document.invalid(
                            pointer, "the path has {" + name + "}, but no path parameter of that name is declared")));
        }
        return ordered;
    }

    private static String group(io.swagger.v3.oas.models.Operation source) {
        Object group = extension(source, "x-fern-sdk-group-name");
        if (group instanceof List<?> names && !names.isEmpty()) {
            group = names.get(names.size() - 1);
        }
        if (group != null) {
            return group.toString();
        }
        return source.getTags() == null || source.getTags().isEmpty()
                ? "default"
                : source.getTags().get(0);
    }

    private static String methodName(
            io.swagger.v3.oas.models.Operation source, PathItem.HttpMethod method, String path) {
        Object name = extension(source, "x-fern-sdk-method-name");
        if (name != null) {
            return name.toString();
        }
        return source.getOperationId() != null
                ? source.getOperationId()
                : method.name().toLowerCase(Locale.ROOT) + path;
    }

    private static @Nullable Object extension(io.swagger.v3.oas.models.Operation source, String name) {
        return source.getExtensions() == null ? null : source.getExtensions().get(name);
    }

    private static @Nullable String description(io.swagger.v3.oas.models.Operation source) {
        return source.getDescription() != null ? source.getDescription() : source.getSummary();
    }

    private Optional<Operation.Body> requestBody(io.swagger.v3.oas.models.Operation source, Pointer pointer) {
        return Optional.ofNullable(source.getRequestBody())
                .filter(body -> body.getContent() != null)
                .flatMap(body ->
                        body(body.getContent(), pointer.child("requestBody"), Boolean.TRUE.equals(body.getRequired())));
    }

    private Map<Integer, Operation.Body> responses(
            io.swagger.v3.oas.models.Operation source, Pointer pointer, int lowest, int highest) {
        Map<Integer, Operation.Body> bodies = new TreeMap<>();
        if (source.getResponses() != null) {
            source.getResponses().forEach((code, response) -> {
                boolean inRange =
                        code.matches("\\d{3}") && Integer.parseInt(code) >= lowest && Integer.parseInt(code) <= highest;
                if (inRange && response.getContent() != null) {
                    body(response.getContent(), pointer.child("responses").child(code), true)
                            .ifPresent(body -> bodies.put(Integer.parseInt(code), body));
                }
            });
        }
        return bodies;
    }

    private static Optional<Operation.Body> body(Content content, Pointer pointer, boolean required) {
        String json = json(content);
        MediaType mediaType = json == null ? null : content.get(json);
        if (mediaType == null || mediaType.getSchema() == null) {
            return Optional.empty();
        }
        Pointer place = pointer.child("content").child(String.valueOf(json)).child("schema");
        return Optional.of(new Operation.Body(mediaType.getSchema(), place, required));
    }

    private static @Nullable String json(Content content) {
        return content.keySet().stream()
                .filter(type -> type.matches("(?i)application/([^;]+\\+)?json(;.*)?"))
                .findFirst()
                .orElse(null);
    }

    /** The operation's own alternatives, an empty list included, else those of the document. */
    private List<SecurityRequirement> security(io.swagger.v3.oas.models.Operation source) {
        List<SecurityRequirement> own = source.getSecurity();
        List<SecurityRequirement> all = own != null ? own : document.openApi().getSecurity();
        return all == null ? List.of() : all;
    }
}
