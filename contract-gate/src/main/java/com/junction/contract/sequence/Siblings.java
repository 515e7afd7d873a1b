package com.junction.contract.sequence;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.resource.Bodies;
import com.junction.contract.verify.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Creates several resources in the collection that a request lists. */
final class Siblings {
    private Siblings() {}

    /** Creates resources, and returns the exchanges that did. */
    static List<Exchange> create(ServerUnderTest server, Optional<ContractOperation> create, Case list, int count) {
        List<Exchange> created = new ArrayList<>();
        for (int i = 0; i < count && create.isPresent() && created.size() == i; i++) {
            create(server, create.get(), list, planned -> planned).ifPresent(created::add);
        }
        return created;
    }

    /** Creates a resource with other values. */
    static Optional<Exchange> create(
            ServerUnderTest server, ContractOperation create, Case list, UnaryOperator<Case> changed) {
        return server.resources
                .created(
                        create,
                        UnaryOperator.identity(),
                        // The same parents as those of the list.
                        planned -> changed.apply(Bodies.withPathOf(list, planned)))
                .map(Judgement::exchange);
    }
}
