package com.junction.contract.sequence;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.links.Link;
import com.junction.contract.links.Links;
import com.junction.contract.links.RuntimeExpression;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.Plan;
import com.junction.contract.replay.Exchange;
import com.junction.contract.report.CaseResult;
import com.junction.contract.report.Report;
import com.junction.contract.report.Shard;
import com.junction.contract.resource.CreatedResources;
import com.junction.contract.resource.Sender;
import com.junction.contract.verify.DisabledChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a run remembers about a real server: it gives cases the identifiers of real resources, sends sequences of requests
 * that depend on each other, and deletes what was created.
 */
public final class Sequences {
    private final ServerUnderTest server;
    private final CreatedResources created;
    private final boolean mayCreate;
    private final List<Untested> untested = new ArrayList<>();

    /**
     * Plans sequences for a server.
     *
     * @param mayCreate whether requests may be sent that change data
     * @param sender sends and judges a case, and tells {@link #observe} about it
     */
    public Sequences(Plan plan, Links links, boolean mayCreate, DisabledChecks disabled, Sender sender) {
        this.mayCreate = mayCreate;
        this.server = new ServerUnderTest(plan, links, mayCreate, disabled, sender);
        this.created = new CreatedResources(server.cases, links, server.versions);
    }

    /** Returns a case with the identifiers of real resources. */
    public Case bound(Case planned) {
        return server.resources.bound(planned);
    }

    /** Looks at an exchange, which may have created, changed or deleted a resource. */
    public void observe(Exchange exchange) {
        created.observe(exchange);
        server.resources.changed(exchange);
    }

    /** Sends the sequences of a shard one after the other, and returns the results of their steps. */
    public List<CaseResult> run(Shard shard) {
        List<CaseResult> results = new ArrayList<>();
        for (Sequence sequence : shard.of(all())) {
            Sequence.Outcome outcome = sequence.run();
            results.addAll(outcome.results());
            outcome.untested().stream()
                    .filter(each -> !server.disabled.contains(each.check().checkName(), each.operation()))
                    .forEach(untested::add);
        }
        return results;
    }

    private List<Sequence> all() {
        List<Sequence> all = new ArrayList<>();
        List<ContractOperation> callable = server.plan.contract().operations().stream()
                .filter(operation -> server.cases.first(operation).isPresent())
                .toList();
        List<Resource> resources = mayCreate ? Resource.of(server.links, callable) : List.of();
        resources.forEach(resource -> all.add(new Lifecycle(server, resource)));
        for (ContractOperation operation : callable) {
            if (!operation.method().equals("GET")) {
                continue;
            }
            Optional<ContractOperation> create = resources.stream()
                    .filter(resource ->
                            resource.list().filter(operation::equals).isPresent())
                    .map(Resource::create)
                    .findFirst();
            ListReader.of(operation, server.schemas).ifPresent(list -> {
                list.paging().ifPresent(paging -> all.add(new Pages(server, list, paging, create)));
                Filters.of(list, server.schemas).forEach(filter -> all.add(new Filters(server, list, filter, create)));
            });
        }
        return all;
    }

    /** Returns what is wrong with the document's links that are not followed. */
    public List<String> problems() {
        return server.links.problems();
    }

    /** Returns the checks that could not be made, and why. */
    public List<String> untested() {
        return untested.stream().map(Untested::toString).toList();
    }

    /**
     * Deletes what the run has created. A second call deletes what is left.
     *
     * @return what could not be deleted, and why
     */
    public List<String> delete() {
        return created.delete(server.sender);
    }

    /** Returns the links for the report. */
    public List<Report.Link> links() {
        return server.links.all().stream()
                .map(link -> new Report.Link(link.from().name(), link.to().name(), values(link), link.declared()))
                .toList();
    }

    private static List<String> values(Link link) {
        return link.values().entrySet().stream()
                .map(value -> value.getKey() + " = "
                        + value.getValue().stream().map(RuntimeExpression::text).collect(Collectors.joining(" or ")))
                .toList();
    }
}
