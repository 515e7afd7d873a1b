package com.junction.contract.resource;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.links.Link;
import com.junction.contract.links.Links;
import com.junction.contract.links.Paging;
import com.junction.contract.links.PathSegments;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.Plan;
import com.junction.contract.plan.RequestValues;
import com.junction.contract.plan.values.ValueText;
import com.junction.contract.replay.Exchange;
import com.junction.contract.verify.Judgement;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Gives cases the identifiers of real resources in place of planned values. Cases that only read share a resource; each
 * case that changes a resource gets one of its own. Resources that the gate did not create are never changed.
 */
public final class RealResources {
    private static final int ACCEPTED = 202;

    private final Plan plan;
    private final ValidCases cases;
    private final Links links;
    private final boolean mayCreate;
    private final Creation creation;
    private final Versions versions;
    private final Sender sender;

    /** The sources of values that several cases share, by the operations that produce and consume them. */
    private final Map<String, Optional<Exchange>> shared = new ConcurrentHashMap<>();

    /**
     * @param mayCreate whether requests may be sent that change data
     * @param sender sends the requests for resources
     */
    public RealResources(
            Plan plan, ValidCases cases, Links links, Versions versions, boolean mayCreate, Sender sender) {
        this.plan = plan;
        this.cases = cases;
        this.versions = versions;
        this.links = links;
        this.mayCreate = mayCreate;
        this.creation = new Creation(plan.schemas(), cases, sender);
        this.sender = sender;
    }

    /** Returns the same case with real identifiers, or as it is if there are none for it. */
    public synchronized Case bound(Case planned) {
        return bound(planned, isShared(planned), new HashSet<>());
    }

    /**
     * Creates a resource.
     *
     * @param form changes the planned request, such as to one with another body
     * @param changed changes the request, which has real identifiers, before it is sent
     * @return empty if the server did not answer with a success
     */
    public synchronized Optional<Judgement> created(
            ContractOperation creator, UnaryOperator<Case> form, UnaryOperator<Case> changed) {
        Optional<Judgement> created = creation.by(
                creator, form, planned -> changed.apply(bound(planned, true, new HashSet<>(Set.of(creator)))));
        created.map(Judgement::exchange).ifPresent(this::waitUntilDone);
        return created;
    }

    /** Forgets the resources that a case may have changed, although it should have been rejected. */
    public void changed(Exchange exchange) {
        Case planned = exchange.planned();
        if (!planned.kind().isAllowed() && exchange.isSuccess() && !isRead(planned.method())) {
            shared.keySet()
                    .removeIf(key -> key.endsWith(" > " + planned.operation().name()));
        }
    }

    private Case bound(Case planned, boolean share, Set<ContractOperation> pending) {
        ContractOperation operation = planned.operation();
        Set<String> open = openTargets(planned);
        Map<String, JsonNode> values = new LinkedHashMap<>();
        for (Link link : links.to(operation)) {
            boolean useful = link.values().keySet().stream()
                    .anyMatch(target -> open.contains(target) && !values.containsKey(target));
            if (!useful || pending.contains(link.from()) || !isAllowed(link, planned)) {
                continue;
            }
            source(link, operation, share, pending).ifPresent(exchange -> {
                Map<String, JsonNode> found = link.valuesIn(exchange);
                // The values of one exchange belong together: a task and its project.
                if (found.keySet().stream().anyMatch(open::contains)
                        && found.keySet().stream().noneMatch(values::containsKey)) {
                    values.putAll(found);
                }
            });
        }
        values.keySet().retainAll(open);
        Case bound = withoutMadeUpCursor(labelled(Bodies.with(planned, values), planned, values.keySet()));
        return versions.current(planned.kind().isAllowed() ? Bodies.withIdentifierOfPath(bound) : bound);
    }

    /** A label does not have the planned value, which is not sent, nor the real one, which differs in each run. */
    private static Case labelled(Case bound, Case planned, Set<String> targets) {
        String label = bound.label();
        for (ContractParameter parameter : planned.operation().parameters()) {
            JsonNode value = planned.parameters().get(parameter.key());
            if (value != null && targets.contains(parameter.key())) {
                label = label.replace(
                        parameter.name() + "=" + ValueText.label(value), parameter.name() + " of a real resource");
            }
        }
        return bound.called(label);
    }

    /**
     * Only the server knows a valid cursor, whatever its schema says. A later page is read with a real one. A request
     * that must be rejected for another reason would be rejected for its cursor.
     */
    private Case withoutMadeUpCursor(Case planned) {
        Optional<String> cursor = Paging.of(planned.operation())
                .flatMap(Paging::cursor)
                .filter(parameter -> !parameter.required() && !isGiven(planned.operation(), parameter.key()))
                .map(ContractParameter::key)
                .filter(key -> planned.parameters().containsKey(key))
                .filter(key -> planned.kind().isAllowed() || cases.isFirst(planned, key));
        if (cursor.isEmpty()) {
            return planned;
        }
        Map<String, JsonNode> parameters = new LinkedHashMap<>(planned.parameters());
        parameters.remove(cursor.get());
        return planned.with(parameters, planned.body());
    }

    /** The targets whose planned value is the first one. Other values are what the case is about. */
    private Set<String> openTargets(Case planned) {
        return links.to(planned.operation()).stream()
                .flatMap(link -> link.values().keySet().stream())
                .filter(target -> !isGiven(planned.operation(), target) && cases.isFirst(planned, target))
                .collect(Collectors.toSet());
    }

    /** The user's values stay. */
    private boolean isGiven(ContractOperation operation, String target) {
        return plan.given(operation).contains(target.startsWith(Link.BODY) ? RequestValues.BODY : target);
    }

    /** Requests that change data only get resources that the gate creates. */
    private boolean isAllowed(Link link, Case planned) {
        return link.creates()
                ? mayCreate
                : isRead(planned.method())
                        || link.values().keySet().stream().noneMatch(target -> target.startsWith("path "));
    }

    private Optional<Exchange> source(
            Link link, ContractOperation consumer, boolean share, Set<ContractOperation> pending) {
        if (!share && link.creates()) {
            return produced(link, pending);
        }
        String key = link.from().name() + " > " + (isRead(consumer.method()) ? "read" : consumer.name());
        Optional<Exchange> known = shared.get(key);
        if (known == null) {
            known = produced(link, pending);
            shared.put(key, known);
        }
        return known;
    }

    private Optional<Exchange> produced(Link link, Set<ContractOperation> pending) {
        Set<ContractOperation> all = new HashSet<>(pending);
        all.add(link.from());
        if (link.creates()) {
            return creation.by(link.from(), UnaryOperator.identity(), planned -> bound(planned, true, all))
                    .map(Judgement::exchange)
                    .map(made -> {
                        waitUntilDone(made);
                        return made;
                    });
        }
        return cases.first(link.from())
                .map(first -> sender.send(bound(first, true, all)).exchange())
                .filter(exchange -> !link.valuesIn(exchange).isEmpty());
    }

    /** Waits until a creation is done that the server has only accepted (202). */
    private void waitUntilDone(Exchange creation) {
        if (creation.status() == ACCEPTED) {
            links.from(creation.planned().operation())
                    .filter(link -> link.to().method().equals("GET")
                            && !link.valuesIn(creation).isEmpty())
                    .min(Comparator.comparing(link -> link.to().path().length()))
                    .flatMap(link -> cases.first(link.to())
                            .map(reading -> Bodies.with(Requests.withoutOptional(reading), link.valuesIn(creation))))
                    .ifPresent(reading -> new Polling(sender).until(Exchange::isSuccess, reading, true));
        }
    }

    /** Whether a case leaves the resource of its path as it is, or only adds to it. */
    private boolean isShared(Case planned) {
        ContractOperation operation = planned.operation();
        return !planned.kind().isAllowed()
                || isRead(operation.method())
                || (operation.method().equals("POST") && creates(operation));
    }

    private boolean creates(ContractOperation operation) {
        return links.from(operation)
                .anyMatch(link -> PathSegments.of(link.to().path()).size()
                        > PathSegments.of(operation.path()).size());
    }

    /** Whether requests with a method leave the data of a server as they are (RFC 9110, section 9.2.1). */
    public static boolean isRead(String method) {
        return List.of("GET", "HEAD", "OPTIONS").contains(method);
    }
}
