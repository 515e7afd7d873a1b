package com.junction.contract.sequence;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.verify.Judgement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

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
                .created(create, planned -> {
                    // The same parents as those of the list.
                    Map<String, JsonNode> parameters = new LinkedHashMap<>(planned.parameters());
                    list.parameters().forEach((key, value) -> {
                        if (key.startsWith("path ")) {
                            parameters.put(key, value);
                        }
                    });
                    return changed.apply(planned.with(parameters, planned.body()));
                })
                .map(Judgement::exchange);
    }
}
