package com.junction.contract.sequence;

import com.junction.contract.plan.Case;
import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Chooses the values that a resource is created with. */
record CreatedValues(ServerUnderTest server) {
    /** A body with all properties is better than one that is only long. */
    private static final int LONGEST = 4000;

    /** All properties, with values that show whether a server keeps them: fractions, and letters beyond ASCII. */
    Case telling(Case planned) {
        return new ChangedValues(server.plan.schemas(), server.schemas).all(fullest(planned), Optional.empty());
    }

    /** The planned body that has the most values. */
    Case fullest(Case planned) {
        return server.cases.of(planned.operation()).stream()
                .map(Case::body)
                .filter(body -> body != null && body.toString().length() < LONGEST)
                .max(Comparator.comparing(CreatedValues::size))
                .map(body -> planned.with(planned.parameters(), body))
                .orElse(planned);
    }

    /** The planned body that has the fewest values. */
    Case smallest(Case planned) {
        return server.cases.of(planned.operation()).stream()
                .map(Case::body)
                .filter(body -> body != null)
                .min(Comparator.comparing(CreatedValues::size))
                .map(body -> planned.with(planned.parameters(), body))
                .orElse(planned);
    }

    private static int size(JsonNode value) {
        return value.isContainer()
                ? 1 + value.valueStream().mapToInt(CreatedValues::size).sum()
                : 1;
    }
}
