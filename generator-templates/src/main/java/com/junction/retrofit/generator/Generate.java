package com.junction.retrofit.generator;

import com.junction.document.ReadingOptions;
import com.junction.retrofit.generator.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The command line of OpenAPI Generator for untrusted documents. Swagger Parser reads a document before OpenAPI
 * Generator passes it to any generator; it follows every reference and has its own limits. This command checks the
 * document first and starts OpenAPI Generator only if the document passes.
 */
public final class Generate {
    private static final Set<String> INPUT = Set.of("-i", "--input-spec");
    private static final Set<String> PROPERTIES = Set.of("-p", "--additional-properties");

    private Generate() {}

    /**
     * Checks the document, then runs OpenAPI Generator with the same arguments.
     *
     * @param arguments the arguments of OpenAPI Generator; {@code generate} needs {@code --input-spec}
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        String problem = problem(List.of(arguments));
        if (problem != null) {
            System.err.println(problem);
            System.exit(1);
        }
        try {
            Class.forName("org.openapitools.codegen.OpenAPIGenerator")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (ClassNotFoundException e) {
            System.err.println(
                    "OpenAPI Generator's command line is not on the class path; add openapi-generator-cli.jar");
            System.exit(1);
        }
    }

    /** Returns the reason why OpenAPI Generator must not read the document, or null. */
    static @Nullable String problem(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.get(0).equals("generate")) {
            return null;
        }
        List<String> inputs = values(arguments, INPUT);
        if (inputs.size() != 1) {
            return "Name one document with --input-spec, so that it can be checked before OpenAPI Generator reads it";
        }
        try {
            Document.read(
                    inputs.get(0),
                    ReadingOptions.parse(
                            property(arguments, "limits"),
                            property(arguments, "referenceRoots"),
                            property(arguments, "referenceHosts")));
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static List<String> values(List<String> arguments, Set<String> names) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (names.contains(argument) && i + 1 < arguments.size()) {
                values.add(arguments.get(++i));
            } else {
                names.stream()
                        .filter(name -> argument.startsWith(name + "="))
                        .forEach(name -> values.add(argument.substring(name.length() + 1)));
            }
        }
        return values;
    }

    private static String property(List<String> arguments, String name) {
        String value = "";
        for (String properties : values(arguments, PROPERTIES)) {
            for (String property : properties.split(",")) {
                if (property.strip().startsWith(name + "=")) {
                    value = property.strip().substring(name.length() + 1);
                }
            }
        }
        return value;
    }
}
