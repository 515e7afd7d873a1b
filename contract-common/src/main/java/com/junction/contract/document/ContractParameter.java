package com.junction.contract.document;

import com.junction.document.Place;
import java.util.Locale;
import java.util.Set;

/**
 * A parameter.
 *
 * @param in {@code path}, {@code query}, {@code header} or {@code cookie}
 * @param place the place of the parameter object
 * @param schema the place of its schema
 * @param style how an array or an object is written
 * @param explode whether items and properties are written as parameters of their own
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
    /** Headers that no parameter describes: OpenAPI ignores the first three, and a connection sets the others. */
    private static final Set<String> IGNORED =
            Set.of("accept", "authorization", "content-type", "connection", "content-length", "transfer-encoding");

    /** True if a parameter object has no effect (OpenAPI, Parameter Object, "name"). */
    public static boolean isIgnored(String in, String name) {
        return in.equals("header") && IGNORED.contains(name.toLowerCase(Locale.ROOT));
    }

    /** What tells it from the other parameters of its operation. */
    public String key() {
        return in + " " + name;
    }

    /** True if a credential travels in place of the parameter. */
    public boolean carries(Credential credential) {
        return in.equals(credential.in())
                && (in.equals("header") ? name.equalsIgnoreCase(credential.name()) : name.equals(credential.name()));
    }

    /** This parameter by another name. */
    ContractParameter called(String other) {
        return new ContractParameter(other, in, required, place, schema, style, explode, json);
    }

    /** A parameter of a path, where that has it as a pair of its query. */
    ContractParameter inQuery(QueryPair pair) {
        boolean declared = place.node().path("required").asBoolean(!pair.expanded());
        boolean exploded = place.node().path("explode").asBoolean(pair.bare());
        return new ContractParameter(pair.name(), "query", declared, place, schema, "form", exploded, json);
    }
}
