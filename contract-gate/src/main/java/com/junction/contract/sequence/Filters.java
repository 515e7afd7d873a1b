package com.junction.contract.sequence;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.links.Link;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.sample.MergedSchema;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.replay.Exchange;
import com.junction.contract.resource.Bodies;
import com.junction.contract.verify.state.StateCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Lists the items that have a value of an enum property, and looks whether others are among them. */
final class Filters implements Sequence {
    private static final int MOST_VALUES = 4;

    /** Words by which documents promise what a filter does. */
    private static final Pattern PROMISE = Pattern.compile(
            "(?i)\\b(filter|only|match|restrict|limit|narrow|with (this|the given|that|a given|the specified)|in (this|the given))");

    private final ServerUnderTest server;
    private final ListReader list;
    private final Filter filter;
    private final Optional<ContractOperation> create;
    private final Steps steps;

    /**
     * A parameter and the property that it selects by.
     *
     * @param values the values that both can have
     * @param isList whether the parameter takes several values
     */
    record Filter(ContractParameter parameter, String property, List<JsonNode> values, boolean isList) {}

    Filters(ServerUnderTest server, ListReader list, Filter filter, Optional<ContractOperation> create) {
        this.server = server;
        this.list = list;
        this.filter = filter;
        this.create = create;
        this.steps = server.steps(
                list.operation().name() + " by " + filter.parameter().name());
    }

    /** The filters of a list: optional query parameters with the name and the values of an enum property of its items. */
    static List<Filter> of(ListReader list, MergedSchemas schemas) {
        List<Filter> filters = new ArrayList<>();
        for (ContractParameter parameter : list.operation().parameters()) {
            if (!parameter.in().equals("query") || parameter.json()) {
                continue;
            }
            MergedSchema schema = schemas.of(parameter.schema());
            boolean isList = schema.type().equals("array");
            List<JsonNode> wanted = (isList ? schemas.of(schema.child("items")) : schema).values();
            list.body().item().properties().forEach((name, place) -> {
                List<JsonNode> values = schemas.of(place).values().stream()
                        .filter(value -> value.isString() && wanted.contains(value))
                        .toList();
                if (name.equalsIgnoreCase(parameter.name()) && values.size() > 1) {
                    filters.add(new Filter(parameter, name, values, isList));
                }
            });
        }
        return filters;
    }

    @Override
    public Outcome run() {
        Optional<Case> plain = server.requests.plain(list.operation());
        if (plain.isEmpty()) {
            return new Outcome(List.of(), List.of());
        }
        List<JsonNode> values = filter.values().stream().limit(MOST_VALUES).toList();
        create.ifPresent(operation -> values.stream().limit(2).forEach(value -> create(operation, plain.get(), value)));
        int items = 0;
        for (JsonNode value : values) {
            Exchange exchange = steps.send(with(plain.get(), value), "only " + value.asString());
            List<JsonNode> found = list.items(exchange).orElse(List.of());
            items += found.size();
            judge(found, value);
        }
        return new Outcome(
                steps.results(),
                items > 0
                        ? List.of()
                        : List.of(new Untested(
                                StateCheck.FILTER_CONSISTENCY,
                                list.operation().name(),
                                "no value of " + filter.parameter().name() + " has an item")));
    }

    private void create(ContractOperation operation, Case plain, JsonNode value) {
        String target = Link.BODY + "/" + filter.property();
        Siblings.create(
                server,
                operation,
                plain,
                planned ->
                        Bodies.at(planned, target).isPresent() ? Bodies.with(planned, Map.of(target, value)) : planned);
    }

    private Case with(Case plain, JsonNode value) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>(plain.parameters());
        parameters.put(
                filter.parameter().key(),
                filter.isList() ? JsonNodeFactory.instance.arrayNode().add(value) : value);
        return plain.with(parameters, plain.body());
    }

    private void judge(List<JsonNode> items, JsonNode value) {
        for (int i = 0; i < items.size(); i++) {
            JsonNode other = items.get(i).path(filter.property());
            if (other.isString() && !other.equals(value)) {
                String instance = list.body().pointer() + "/" + i + "/" + filter.property();
                String message = filter.parameter().name() + " is " + value + ", but an item has " + other;
                if (isPromised()) {
                    steps.violated(StateCheck.FILTER_CONSISTENCY, instance, message);
                } else {
                    steps.warned(StateCheck.FILTER_CONSISTENCY, instance, message);
                }
                return;
            }
        }
    }

    private boolean isPromised() {
        return PROMISE.matcher(
                        filter.parameter().place().node().path("description").asString(""))
                .find();
    }
}
