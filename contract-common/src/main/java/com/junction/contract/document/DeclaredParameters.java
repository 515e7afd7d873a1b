package com.junction.contract.document;

import com.junction.contract.tree.Direction;
import com.junction.contract.tree.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the parameters of an operation and matches them with the placeholders of its path. */
final class DeclaredParameters {
    private static final Set<String> PLACES = Set.of("path", "query", "header", "cookie");

    private final Place operation;
    private final Map<String, ContractParameter> declared = new LinkedHashMap<>();

    /** @param owners the path item and the operation; parameters of the latter take precedence */
    DeclaredParameters(List<Place> owners, Place operation) {
        this.operation = operation;
        for (Place owner : owners) {
            int count = owner.node().path("parameters").size();
            for (int i = 0; i < count; i++) {
                parameter(owner.child("parameters", String.valueOf(i)))
                        .ifPresent(parameter -> declared.put(parameter.key(), parameter));
            }
        }
    }

    /** The parameters of the path, then those in the query of the path, which become query parameters, then the others. */
    List<ContractParameter> in(PathTemplate path) {
        List<ContractParameter> ordered = new ArrayList<>();
        path.names().forEach(name -> ordered.add(named(name).orElseGet(() -> undeclared(name))));
        Map<String, ContractParameter> inQuery = new LinkedHashMap<>();
        for (QueryPair pair : path.query()) {
            String key = "query " + pair.name();
            if (pair.isFixed()) {
                declared.remove(key);
            } else if (!declared.containsKey(key)) {
                pair.parameter()
                        .flatMap(name -> inQuery(name, pair))
                        .ifPresent(parameter -> inQuery.putIfAbsent(key, parameter));
            }
        }
        ordered.addAll(inQuery.values());
        declared.values().stream().filter(each -> !each.in().equals("path")).forEach(ordered::add);
        return ordered;
    }

    private Optional<ContractParameter> named(String name) {
        return Optional.ofNullable(declared.get("path " + name));
    }

    /** The parameter of a pair of the query; empty if the document does not describe its value. */
    private Optional<ContractParameter> inQuery(String name, QueryPair pair) {
        Optional<ContractParameter> ofQuery =
                named(name).isPresent() ? Optional.empty() : Optional.ofNullable(declared.remove("query " + name));
        if (ofQuery.isPresent()) {
            return ofQuery.map(parameter -> parameter.called(pair.name()));
        }
        return named(name)
                .or(() -> pair.bare() ? Optional.empty() : Optional.of(undeclared(name)))
                .map(parameter -> parameter.inQuery(pair));
    }

    private ContractParameter undeclared(String name) {
        Place place = operation.child("parameters", "undeclared");
        return new ContractParameter(name, "path", true, place, place, "simple", false, false);
    }

    private Optional<ContractParameter> parameter(Place place) {
        String in = place.node().path("in").asString("");
        String name = place.node().path("name").asString("");
        if (!PLACES.contains(in) || name.isEmpty() || ContractParameter.isIgnored(in, name)) {
            return Optional.empty();
        }
        String style =
                place.node().path("style").asString(in.equals("query") || in.equals("cookie") ? "form" : "simple");
        Place content = place.child("content").in(Direction.REQUEST);
        // The schema of a parameter takes precedence over its content.
        boolean json = content.node().isObject() && !place.node().has("schema");
        Place schema = content.node().propertyNames().stream()
                .filter(type -> json)
                .findFirst()
                .map(type -> content.child(type, "schema"))
                .orElseGet(() -> place.in(Direction.REQUEST).child("schema"));
        return Optional.of(new ContractParameter(
                name,
                in,
                in.equals("path") || place.node().path("required").asBoolean(false),
                place,
                schema,
                style,
                place.node().path("explode").asBoolean(style.equals("form")),
                json));
    }
}
