package com.junction.retrofit.generator.naming;

import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.spec.Parameter;
import com.junction.retrofit.generator.spec.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The names of properties and parameters, which stand side by side in a request object. */
public final class PropertyNames {
    private PropertyNames() {}

    /** What is to be named: its name without {@code x-}, the name that an extension gives it, and its place. */
    private record Unnamed(
            String plainName, Optional<String> extension, Node node, NamingExtension remedy, String suffix) {
        String wanted(UnaryOperator<String> spelled) {
            return JavaNames.camelCase(extension
                    .filter(name -> !JavaNames.camelCase(name).equals(JavaNames.camelCase(plainName)))
                    .orElseGet(() -> spelled.apply(plainName)));
        }
    }

    /**
     * The names of the properties of an object, then those of the parameters that travel with it.
     *
     * @param schema the object
     */
    public static List<String> of(Node schema, Map<String, Schema> properties, List<Parameter> parameters) {
        List<Unnamed> unnamed = new ArrayList<>();
        properties.forEach((name, property) -> unnamed.add(new Unnamed(
                name,
                property.node().text(NamingExtension.PROPERTY.key()),
                schema.get("properties").get(name),
                NamingExtension.PROPERTY,
                "")));
        parameters.forEach(parameter -> unnamed.add(unnamed(parameter)));
        return claim(unnamed, Scopes.properties());
    }

    /**
     * The names of the parameters of an operation.
     *
     * @param scope where each name is there once
     */
    public static List<String> of(List<Parameter> parameters, Scope scope) {
        return claim(parameters.stream().map(PropertyNames::unnamed).toList(), scope);
    }

    /** The name of a parameter as the document has it; a leading {@code x-} is not part of it. */
    public static String inDocument(Parameter parameter) {
        return extension(parameter).orElse(parameter.plainName());
    }

    private static Optional<String> extension(Parameter parameter) {
        return parameter.node().text(NamingExtension.PARAMETER.key());
    }

    private static Unnamed unnamed(Parameter parameter) {
        return new Unnamed(
                parameter.plainName(),
                extension(parameter),
                parameter.node(),
                NamingExtension.PARAMETER,
                parameter.location().suffix());
    }

    private static List<String> claim(List<Unnamed> all, Scope scope) {
        UnaryOperator<String> spelled =
                Operators.whereNeeded(all.stream().map(Unnamed::plainName).toList(), JavaNames::camelCase);
        List<String> names = new ArrayList<>();
        for (Unnamed each : all) {
            String wanted = each.wanted(spelled);
            String[] others = each.suffix().isEmpty() ? new String[0] : new String[] {wanted + each.suffix()};
            names.add(scope.claim(each.node(), each.remedy().key(), wanted, others));
        }
        return names;
    }
}
