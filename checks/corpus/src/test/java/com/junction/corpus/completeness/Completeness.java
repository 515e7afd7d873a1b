package com.junction.corpus.completeness;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.tree.Place;
import com.junction.corpus.completeness.JavaClient.JavaClass;
import com.junction.corpus.completeness.JavaClient.Operation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts of a document that are missing in the generated Java. It reads the document as the gate does, and the
 * Java with the compiler's trees. From the generator it uses only the warnings.
 *
 * <p>It looks for: each operation, as a method of a Retrofit interface; each of its parameters, as an argument or a
 * property of its request, including those of its path item and of a query in its path; its body; each response with
 * content; each object with properties, as a class that has all of them. The types of a JSON or form body, of a
 * successful JSON response, and of every property must lead to that class. Other media types are text or bytes in Java,
 * and several operations may share the exceptions for errors, so their objects may be anywhere in the client.
 */
public final class Completeness {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private static final Pattern JSON = Pattern.compile("\\*/\\*|[^/]+/([^/]+\\+)?json");
    private static final Pattern FORM = Pattern.compile("application/x-www-form-urlencoded|multipart/form-data");

    private final Schemas schemas;
    private final JavaClient java;
    private final Warnings warnings;
    private final Set<Missing> missing = new LinkedHashSet<>();
    private final Set<String> compared = new HashSet<>();
    private final Set<String> objects = new HashSet<>();
    private final Set<String> properties = new HashSet<>();
    private int operations;
    private int parameters;
    private int bodies;
    private int responses;

    private Completeness(Contract contract, JavaClient java, List<String> warnings) {
        this.schemas = new Schemas(contract.tree().root());
        this.java = java;
        this.warnings = new Warnings(warnings);
    }

    /** The numbers of parts that were looked for, and the parts that are missing. */
    public record Result(Counts counts, List<Missing> missing) {}

    /**
     * Compares a document with the client that is generated from it.
     *
     * @param folder the root of the client's packages
     * @param sources all Java files of the client
     * @param warnings all warnings of the generator
     * @throws IOException if a source cannot be read
     */
    public static Result of(Contract contract, Path folder, List<Path> sources, List<String> warnings)
            throws IOException {
        Completeness completeness = new Completeness(contract, JavaSources.read(folder, sources), warnings);
        completeness.compare();
        return new Result(completeness.counts(), List.copyOf(completeness.missing));
    }

    private Counts counts() {
        return new Counts(operations, parameters, bodies, responses, objects.size(), properties.size());
    }

    private void compare() {
        schemas.map(schemas.root(), "paths").forEach((path, item) -> {
            if (!path.startsWith("x-")) {
                pathItem(path, item);
            }
        });
        Place components = schemas.child(schemas.root(), "components");
        Set<String> all = java.all();
        schemas.map(components, "schemas").forEach((name, schema) -> schema(schema, all, List.of(schema.pointer())));
    }

    private void pathItem(String path, Place item) {
        for (String method : METHODS.stream().sorted().toList()) {
            Place operation = schemas.child(item, method);
            if (operation.node().isObject()) {
                operation(path, item, method, operation);
            }
        }
    }

    private void operation(String path, Place item, String method, Place place) {
        operations++;
        String name = method.toUpperCase(Locale.ROOT) + " " + path;
        Optional<Operation> written = java.operation(name);
        if (written.isEmpty()) {
            report(List.of(place.pointer()), "the operation " + name);
            return;
        }
        Operation operation = written.get();
        parameters(path, item, place, operation, name);
        body(place, operation, name);
        schemas.map(place, "responses").forEach((code, response) -> {
            if (!code.startsWith("x-")) {
                response(code, response, operation, name, method.equals("head"));
            }
        });
    }

    private void parameters(String path, Place item, Place place, Operation operation, String name) {
        Map<String, Place> declared = new LinkedHashMap<>();
        for (Place each : List.of(item, place)) {
            for (Place parameter : schemas.list(each, "parameters")) {
                declared.put(text(parameter, "in") + " " + text(parameter, "name"), parameter);
            }
        }
        Templates templates = Templates.of(path);
        List<String> inPath = templates.inPath().stream()
                .filter(each -> !isLeftOut(declared.get("path " + each)))
                .toList();
        parameters += inPath.size();
        if (operation.pathParameters() < inPath.size()) {
            report(
                    List.of(place.pointer()),
                    (inPath.size() - operation.pathParameters()) + " of " + inPath.size() + " path parameters of "
                            + name);
        }
        Set<String> renamed = new HashSet<>();
        templates.inQuery().forEach((key, parameter) -> {
            if (!declared.containsKey("query " + key)) {
                inQuery(key, place, operation, name);
                if (!declared.containsKey("path " + parameter)) {
                    renamed.add("query " + parameter);
                }
            }
        });
        Map<String, List<Place>> byName = declared.values().stream()
                .filter(parameter -> !text(parameter, "in").equals("path"))
                .filter(parameter -> !renamed.contains(text(parameter, "in") + " " + text(parameter, "name")))
                .collect(Collectors.groupingBy(
                        parameter -> text(parameter, "name"), LinkedHashMap::new, Collectors.toList()));
        byName.forEach((parameter, places) -> {
            parameters += places.size();
            long written = times(operation, parameter);
            places.stream()
                    .filter(each -> !warnings.contain(List.of(each.pointer())))
                    .skip(written)
                    .forEach(each -> report(
                            List.of(each.pointer()),
                            "the " + text(each, "in") + " parameter " + parameter + " of " + name));
        });
        declared.values().forEach(parameter -> {
            List<String> chain = List.of(parameter.pointer());
            schemas.schema(parameter, "schema").ifPresent(schema -> schema(schema, types(operation.requests()), chain));
        });
    }

    private boolean isLeftOut(@Nullable Place parameter) {
        return parameter != null && warnings.contain(List.of(parameter.pointer()));
    }

    /** Checks a parameter in the query of a path template, wherever it is declared. */
    private void inQuery(String key, Place place, Operation operation, String name) {
        parameters++;
        if (times(operation, key) == 0) {
            report(List.of(place.pointer()), "the parameter " + key + " in the query of " + name);
        }
    }

    /** Counts the properties with this name in a request: a query and a header parameter may share a name. */
    private long times(Operation operation, String parameter) {
        return java.closure(operation.requests()).stream()
                .mapToLong(request -> request.properties().stream()
                        .filter(property -> property.name().equals(parameter))
                        .count())
                .max()
                .orElse(0);
    }

    /** Returns the classes themselves and the classes of their properties. */
    private Set<String> types(Set<String> classes) {
        Set<String> types = new LinkedHashSet<>(classes);
        java.closure(classes).forEach(type -> type.properties().forEach(property -> types.addAll(property.types())));
        return types;
    }

    private void body(Place place, Operation operation, String name) {
        Place body = schemas.child(place, "requestBody");
        Map<String, Place> contents = schemas.map(body, "content");
        if (contents.isEmpty()) {
            return;
        }
        bodies++;
        if (!operation.sendsBody()) {
            List<String> chain = new ArrayList<>();
            contents.values().forEach(content -> chain.add(content.pointer()));
            chain.add(body.pointer());
            report(chain, "the body of " + name);
            return;
        }
        contents.forEach((mediaType, content) -> {
            List<String> chain = List.of(body.pointer(), content.pointer());
            Set<String> types = operation.body();
            if (!isJson(mediaType)) {
                types = isForm(mediaType) ? operation.requests() : java.all();
            }
            Optional<Place> schema = schemas.schema(content, "schema");
            if (schema.isPresent()) {
                schema(schema.get(), types, chain);
            }
        });
    }

    private void response(String code, Place response, Operation operation, String name, boolean head) {
        Map<String, Place> contents = schemas.map(response, "content");
        if (contents.isEmpty() || head) {
            return;
        }
        responses++;
        boolean success = code.startsWith("2");
        List<String> chain = new ArrayList<>();
        contents.values().forEach(content -> chain.add(content.pointer()));
        chain.add(response.pointer());
        if (success && operation.returned().endsWith("<Void>")) {
            report(chain, "the response " + code + " of " + name);
        }
        if (code.matches("[345](\\d\\d|[xX][xX])")
                && contents.keySet().stream().anyMatch(Completeness::isJson)
                && !java.hasError(code)) {
            report(chain, "the error " + code + " of " + name);
        }
        contents.forEach((mediaType, content) -> {
            Set<String> types = success && isJson(mediaType) ? operation.response() : java.all();
            schemas.schema(content, "schema")
                    .ifPresent(schema -> schema(schema, types, List.of(response.pointer(), content.pointer())));
        });
    }

    /** Compares a schema with the classes that its values may have. */
    private void schema(Place schema, Set<String> types, List<String> chain) {
        if (!compared.add(schema.pointer() + " " + (types.size() > 100 ? "*" : types))) {
            return;
        }
        SchemaLevel level = SchemaLevel.of(schemas, schema);
        Collection<JavaClass> candidates = java.closure(types);
        level.here().forEach(shape -> shape(schema, shape, candidates, chain));
        level.inside().forEach(shape -> shape(schema, shape, candidates, chain));
    }

    private void shape(Place schema, SchemaLevel.Shape shape, Collection<JavaClass> candidates, List<String> chain) {
        List<String> places = new ArrayList<>(chain);
        shape.parts().forEach(part -> places.add(part.pointer()));
        places.add(schema.pointer());
        shape.parts().forEach(this::count);
        Set<String> wanted = shape.properties().keySet();
        List<JavaClass> matches = java.having(candidates, wanted);
        if (matches.isEmpty()) {
            matches = nearest(wanted, candidates);
            absent(places, wanted, matches);
        }
        compareBelow(shape, matches, places);
    }

    private void count(Place schema) {
        schemas.map(schema, "properties").keySet().forEach(name -> {
            objects.add(schema.pointer());
            properties.add(schema.pointer() + " " + name);
        });
    }

    private void compareBelow(SchemaLevel.Shape shape, List<JavaClass> matches, List<String> places) {
        shape.properties().forEach((name, all) -> {
            Set<String> types = new LinkedHashSet<>();
            matches.forEach(type -> type.properties().stream()
                    .filter(property -> property.name().equals(name))
                    .forEach(property -> types.addAll(property.types())));
            if (matches.stream().anyMatch(type -> type.names().contains(name))) {
                all.forEach(property -> schema(property, types, places));
            }
        });
        Set<String> others = new LinkedHashSet<>();
        matches.forEach(type -> others.addAll(type.others()));
        if (!matches.isEmpty()) {
            shape.additional().forEach(values -> schema(values, others, places));
        }
    }

    private void absent(List<String> places, Set<String> wanted, List<JavaClass> nearest) {
        if (nearest.isEmpty()) {
            report(places, "a class with " + wanted.size() + " properties: " + some(wanted));
        } else {
            Set<String> left = new LinkedHashSet<>(wanted);
            left.removeAll(nearest.get(0).names());
            report(
                    places,
                    left.size() + " of " + wanted.size() + " properties in "
                            + nearest.get(0).name() + ": " + some(left));
        }
    }

    /** Returns the class that has most of the properties, if any class has one of them. */
    private static List<JavaClass> nearest(Set<String> wanted, Collection<JavaClass> candidates) {
        return candidates.stream()
                .filter(type -> common(type, wanted) > 0)
                .max(Comparator.comparingLong((JavaClass type) -> common(type, wanted))
                        .thenComparing(JavaClass::name))
                .map(List::of)
                .orElse(List.of());
    }

    private static long common(JavaClass type, Set<String> wanted) {
        return type.names().stream().filter(wanted::contains).count();
    }

    private static String some(Set<String> names) {
        return names.stream().limit(5).collect(Collectors.joining(", ")) + (names.size() > 5 ? ", …" : "");
    }

    /** @param chain the places that a warning may name; the last one is the place of the missing part */
    private void report(List<String> chain, String what) {
        if (!warnings.contain(chain)) {
            missing.add(new Missing("#" + chain.get(chain.size() - 1), what));
        }
    }

    private static String text(Place place, String field) {
        return place.node().path(field).asString("");
    }

    private static boolean isJson(String mediaType) {
        return JSON.matcher(bare(mediaType)).matches();
    }

    private static boolean isForm(String mediaType) {
        return FORM.matcher(bare(mediaType)).matches();
    }

    private static String bare(String mediaType) {
        return ContractBody.withoutParameters(mediaType);
    }
}
