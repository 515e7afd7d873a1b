package com.junction.contract.resource;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.Case;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.verify.Judgement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Creates resources. A server may reject a body for a reason that the document does not have, such as a name that must be
 * unique, so other planned bodies are tried, and the one that the server accepts is used again.
 */
final class Creation {
    private static final int MOST_BODIES = 4;
    private static final int MOST_ATTEMPTS = 8;

    /** Statuses by which servers say that a value is not unique; some of them fail. */
    private static final Set<Integer> REJECTED = Set.of(400, 409, 422, 500);

    private final ValidCases cases;
    private final Sender sender;
    private final UniqueTexts unique;

    /** The first body that a server accepted, by the operation. */
    private final Map<ContractOperation, Integer> accepted = new HashMap<>();

    /** The number of bodies of an operation that were made unique. */
    private final Map<ContractOperation, Integer> made = new HashMap<>();

    Creation(JsonSchemas schemas, ValidCases cases, Sender sender) {
        this.cases = cases;
        this.sender = sender;
        this.unique = new UniqueTexts(schemas);
    }

    /**
     * Creates a resource.
     *
     * @param form changes a planned case, such as to one with another body
     * @param binding gives the case the identifiers that it needs
     * @return empty if the server did not answer with a success
     */
    Optional<Judgement> by(ContractOperation creator, UnaryOperator<Case> form, UnaryOperator<Case> binding) {
        List<Case> candidates = candidates(creator);
        int known = accepted.getOrDefault(creator, 0);
        for (int i = 0; i < Math.min(MOST_ATTEMPTS, 2 * (candidates.size() - known)); i++) {
            int candidate = known + i / 2;
            boolean needsUnique = i % 2 == 1 || made.containsKey(creator);
            Case planned = form.apply(Requests.withoutOptional(candidates.get(candidate)));
            Case bound = binding.apply(planned);
            Case sent = needsUnique ? unique.variant(planned, bound, made.merge(creator, 1, Integer::sum)) : bound;
            Judgement judgement = sender.send(sent);
            if (judgement.exchange().isSuccess()) {
                accepted.put(creator, candidate);
                return Optional.of(judgement);
            }
            if (!REJECTED.contains(judgement.exchange().status())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The first case, and others with bodies that differ from it. */
    private List<Case> candidates(ContractOperation creator) {
        List<Case> candidates = new ArrayList<>();
        for (Case planned : cases.of(creator)) {
            boolean isNew = candidates.stream().noneMatch(other -> Objects.equals(other.body(), planned.body()));
            if (isNew && candidates.size() < MOST_BODIES) {
                candidates.add(planned);
            }
        }
        return candidates;
    }
}
