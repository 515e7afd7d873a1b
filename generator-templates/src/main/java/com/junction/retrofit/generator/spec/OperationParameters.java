package com.junction.retrofit.generator.spec;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.junction.retrofit.generator.document.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters of an operation. A parameter in the query part of a path is a query parameter, even if the document
 * declares it as a path parameter.
 */
final class OperationParameters {
    /** Headers that parameters must not describe (OpenAPI, Parameter Object, "name"). */
    private static final Set<String> HEADERS_OF_SECURITY_AND_MEDIA_TYPES =
            Set.of("accept", "authorization", "content-type");

    private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "content-length", "transfer-encoding");

    private final Node operation;
    private final Map<String, Parameter> declared = new LinkedHashMap<>();
    private final Map<String, Parameter> inPath = new LinkedHashMap<>();
    private final Map<String, Parameter> inQuery = new LinkedHashMap<>();
    private final Set<String> placed = new HashSet<>();

    OperationParameters(PathTemplate path, Node item, Node operation) {
        this.operation = operation;
        List.of(item, operation).forEach(this::declare);
        path.names().forEach(name -> inPath.put(name, place(name).orElseGet(() -> undeclared(name))));
        path.query().forEach(this::read);
        declared.values().stream()
                .filter(parameter -> parameter.location() == Location.PATH && !placed.contains(parameter.name()))
                .forEach(parameter -> parameter
                        .node()
                        .warn(
                                path.mentions(parameter.name())
                                        ? "left out: the path has {" + parameter.name() + "} where it is not sent"
                                        : "left out: the path has no {" + parameter.name() + "}"));
    }

    /** Returns the parameters of the path itself, in its order. */
    List<Parameter> inPath() {
        return List.copyOf(inPath.values());
    }

    /** Returns the query, header and cookie parameters; those in the query part of the path come first. */
    List<Parameter> others() {
        List<Parameter> others = new ArrayList<>(inQuery.values());
        declared.values().stream()
                .filter(parameter -> parameter.location() != Location.PATH)
                .forEach(others::add);
        return others;
    }

    private void declare(Node place) {
        Set<String> ofPlace = new HashSet<>();
        for (Node each : place.get("parameters").items()) {
            Node node = each.follow();
            String name = node.text("name").orElse("");
            Optional<Location> location = Location.of(node.text("in").orElse(""));
            if (name.isEmpty() || location.isEmpty()) {
                node.warn("left out: a parameter needs a name and a place, which is path, query, header or cookie");
            } else if (location.get() == Location.HEADER
                    && HEADERS_OF_SECURITY_AND_MEDIA_TYPES.contains(name.toLowerCase(Locale.ROOT))) {
                node.warn("left out: describe this header with security and media types, not with a parameter");
            } else if (location.get() == Location.HEADER && OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                node.warn("left out: the HTTP client sets this header by itself");
            } else {
                String key = key(location.get(), name);
                if (!ofPlace.add(key)) {
                    node.warn("the list of parameters contains it twice: the last one is used");
                }
                declared.put(key, Parameter.of(node, location.get()));
            }
        }
    }

    private void read(PathTemplate.Pair pair) {
        String sameName = key(Location.QUERY, pair.name());
        Optional<String> parameter = pair.parameter();
        if (pair.isFixed() && declared.containsKey(sameName)) {
            Objects.requireNonNull(declared.remove(sameName))
                    .node()
                    .warn("left out: the path contains this parameter with a value");
        } else if (!pair.isFixed() && parameter.isEmpty()) {
            leaveOut(pair, "only a whole value can be a parameter, such as key={parameter}");
        } else if (parameter.isPresent() && !declared.containsKey(sameName)) {
            read(pair, parameter.get());
        }
    }

    /** Reads a parameter from the path's query, unless a query parameter with the same name describes it. */
    private void read(PathTemplate.Pair pair, String name) {
        Optional<Parameter> found =
                place(name).or(() -> Optional.ofNullable(declared.remove(key(Location.QUERY, name))));
        if (found.isEmpty() && pair.isBare()) {
            leaveOut(pair, "no parameter of that name is declared");
        } else if (inQuery.containsKey(pair.name())) {
            leaveOut(pair, "the query has its key twice");
        } else {
            inQuery.put(pair.name(), found.orElseGet(() -> undeclared(name)).inQuery(pair));
        }
    }

    private void leaveOut(PathTemplate.Pair pair, String why) {
        operation.warn("left out: \"" + pair.text() + "\" in the query of the path, because " + why);
    }

    private Optional<Parameter> place(String name) {
        placed.add(name);
        return Optional.ofNullable(declared.get(key(Location.PATH, name)));
    }

    private Parameter undeclared(String name) {
        operation.warn(
                "the path has {" + name + "}, but no parameter of that name is declared: it is a string in Java");
        ObjectNode parameter = JsonNodeFactory.instance.objectNode().put("name", name);
        parameter.putObject("schema").put("type", "string");
        return Parameter.of(operation.get("parameters").get(name).with(parameter), Location.PATH);
    }

    private static String key(Location location, String name) {
        return location + " " + name;
    }
}
