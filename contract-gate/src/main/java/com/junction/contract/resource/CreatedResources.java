package com.junction.contract.resource;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.links.Link;
import com.junction.contract.links.Links;
import com.junction.contract.links.PathSegments;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Remembers what a run creates on a server, whatever case created it, and deletes it in reverse order. */
public final class CreatedResources {
    private static final int CREATED = 201;
    private static final Set<Integer> GONE = Set.of(404, 410);

    private final ValidCases cases;
    private final Links links;
    private final Versions versions;
    private final Deque<Created> created = new ArrayDeque<>();

    /** The number of resources that no operation deletes, by the operation that creates them. */
    private final Map<String, Integer> undeletable = new LinkedHashMap<>();

    /**
     * A resource.
     *
     * @param path the values of the path parameters of the operation that deletes it
     */
    private record Created(ContractOperation delete, Map<String, JsonNode> path) {}

    /** Remembers nothing yet. */
    public CreatedResources(ValidCases cases, Links links, Versions versions) {
        this.cases = cases;
        this.links = links;
        this.versions = versions;
    }

    /** Looks at an exchange that may have created or deleted a resource. */
    public synchronized void observe(Exchange exchange) {
        Case planned = exchange.planned();
        ContractOperation operation = planned.operation();
        if (!exchange.isSuccess() || !planned.method().equals(operation.method())) {
            return;
        }
        if (operation.method().equals("DELETE")) {
            created.remove(new Created(operation, path(operation, planned.parameters())));
        } else if (operation.method().equals("POST") || exchange.status() == CREATED) {
            creation(exchange);
        }
    }

    private void creation(Exchange exchange) {
        ContractOperation operation = exchange.planned().operation();
        List<Link> toItems = links.from(operation)
                .filter(link -> PathSegments.of(link.to().path()).endsWithParameter() || link.declared())
                .filter(link -> !link.valuesIn(exchange).isEmpty())
                .toList();
        Optional<Link> deletion = toItems.stream()
                .filter(link -> link.to().method().equals("DELETE"))
                .findFirst();
        if (deletion.isPresent()) {
            ContractOperation delete = deletion.get().to();
            Created made = new Created(delete, path(delete, deletion.get().valuesIn(exchange)));
            if (!created.contains(made)) {
                created.push(made);
            }
        } else if (!toItems.isEmpty()) {
            undeletable.merge(operation.name(), 1, Integer::sum);
        }
    }

    private static Map<String, JsonNode> path(ContractOperation operation, Map<String, JsonNode> values) {
        Map<String, JsonNode> path = new LinkedHashMap<>();
        operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("path") && values.containsKey(parameter.key()))
                .forEach(parameter -> path.put(parameter.key(), values.get(parameter.key())));
        return path;
    }

    /** Deletes everything, what was created last first. Returns what could not be deleted, and why. */
    public List<String> delete(Sender sender) {
        List<Created> failed = new ArrayList<>();
        for (Created each = next(); each != null; each = next()) {
            if (!problem(each, sender).isEmpty()) {
                failed.add(each);
            }
        }
        // What was in the way may be deleted by now.
        List<String> left = new ArrayList<>();
        for (Created each : failed) {
            String problem = problem(each, sender);
            if (!problem.isEmpty()) {
                left.add(described(each) + ": " + problem);
            }
        }
        undeletable.forEach((operation, count) ->
                left.add(operation + " created " + count + ", which no operation of the document deletes"));
        return left;
    }

    private String problem(Created made, Sender sender) {
        return cases.first(made.delete())
                .map(Requests::withoutOptional)
                .map(deletion -> {
                    Map<String, JsonNode> parameters = new LinkedHashMap<>(deletion.parameters());
                    parameters.putAll(made.path());
                    return sender.send(versions.current(deletion.with(parameters, deletion.body())))
                            .exchange();
                })
                .map(CreatedResources::problem)
                .orElse("the operation may not be called");
    }

    private synchronized @Nullable Created next() {
        return created.poll();
    }

    private static String problem(Exchange exchange) {
        return exchange.answer()
                .map(answer -> answer.status())
                .map(status -> status / 100 == 2 || GONE.contains(status) ? "" : "the server answered " + status)
                .orElse("the server did not answer");
    }

    private static String described(Created made) {
        String path = made.delete().path();
        for (Map.Entry<String, JsonNode> value : made.path().entrySet()) {
            path = path.replace(
                    "{" + value.getKey().substring("path ".length()) + "}",
                    value.getValue().asString(value.getValue().toString()));
        }
        return made.delete().method() + " " + path;
    }
}
