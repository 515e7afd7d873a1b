package com.junction.retrofit.generator.naming;

import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.spec.Parameter;
import com.junction.retrofit.generator.spec.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Names properties and parameters, which share one request object. */
public final class PropertyNames {
    private PropertyNames() {}

    /** A property or parameter to name: its name without {@code x-}, the name from an extension, and its place. */
    private record Unnamed(
            String plainName, Optional<String> extension, Node node, NamingExtension remedy, String suffix) {
        String wanted(UnaryOperator<String> spelled) {
            return JavaNames.camelCase(extension
                    .filter(name -> !JavaNames.camelCase(name).equals(JavaNames.camelCase(plainName)))
                    .orElseGet(() -> spelled.apply(plainName)));
        }
    }

    /**
     * Returns the names of an object's properties, then the names of the parameters in the same request.
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
     * Returns the names of the parameters of an operation.
     *
     * @param scope the scope that makes each name unique
     */
    public static List<String> of(List<Parameter> parameters, Scope scope) {
        return claim(parameters.stream().map(PropertyNames::unnamed).toList(), scope);
    }

    /** Returns the document's name of a parameter, without a leading {@code x-}. */
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
