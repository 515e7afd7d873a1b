package com.junction.contract.document;

import com.junction.contract.tree.Place;
import java.util.Locale;
import java.util.Set;

/**
 * A parameter.
 *
 * @param in {@code path}, {@code query}, {@code header} or {@code cookie}
 * @param place the place of the parameter object
 * @param schema the place of its schema
 * @param style the serialization of an array or an object
 * @param explode whether each item or property is a separate parameter
 * @param json whether the value is written as JSON text
 */
public record ContractParameter(
        String name,
        String in,
        boolean required,
        Place place,
        Place schema,
        String style,
        boolean explode,
        boolean json) {
    /** OpenAPI ignores parameters for the first three headers, and connections set the others. */
    private static final Set<String> IGNORED =
            Set.of("accept", "authorization", "content-type", "connection", "content-length", "transfer-encoding");

    /** True if a parameter object has no effect (OpenAPI, Parameter Object, "name"). */
    public static boolean isIgnored(String in, String name) {
        return in.equals("header") && IGNORED.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Identifies the parameter in its operation. */
    public String key() {
        return in + " " + name;
    }

    /** True if a credential is sent instead of the parameter. */
    public boolean carries(Credential credential) {
        return in.equals(credential.in())
                && (in.equals("header") ? name.equalsIgnoreCase(credential.name()) : name.equals(credential.name()));
    }

    /** This parameter with another name. */
    ContractParameter called(String other) {
        return new ContractParameter(other, in, required, place, schema, style, explode, json);
    }

    /** The query parameter for a path parameter that stands in the query of the path. */
    ContractParameter inQuery(QueryPair pair) {
        boolean declared = place.node().path("required").asBoolean(!pair.expanded());
        boolean exploded = place.node().path("explode").asBoolean(pair.bare());
        return new ContractParameter(pair.name(), "query", declared, place, schema, "form", exploded, json);
    }
}
