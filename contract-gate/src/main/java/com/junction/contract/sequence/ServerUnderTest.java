package com.junction.contract.sequence;

import com.junction.contract.links.Links;
import com.junction.contract.plan.Plan;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.resource.RealResources;
import com.junction.contract.resource.Requests;
import com.junction.contract.resource.Sender;
import com.junction.contract.resource.ValidCases;
import com.junction.contract.resource.Versions;
import com.junction.contract.verify.DisabledChecks;

/** What all sequences share: the plan, the resources on the server, and the way to it. */
final class ServerUnderTest {
    final Plan plan;
    final Links links;
    final MergedSchemas schemas = new MergedSchemas();
    final ValidCases cases;
    final RealResources resources;
    final Versions versions;
    final Requests requests;
    final DisabledChecks disabled;
    final Sender sender;

    ServerUnderTest(Plan plan, Links links, boolean mayCreate, DisabledChecks disabled, Sender sender) {
        this.plan = plan;
        this.links = links;
        this.disabled = disabled;
        this.sender = sender;
        this.cases = new ValidCases(plan);
        this.versions = new Versions(plan, cases, sender);
        this.resources = new RealResources(plan, cases, links, versions, mayCreate, sender);
        this.requests = new Requests(cases, resources, versions);
    }

    Steps steps(String name) {
        return new Steps(name, sender, disabled);
    }
}
