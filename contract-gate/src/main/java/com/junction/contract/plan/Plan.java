package com.junction.contract.plan;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.prism.ReferenceDepth;
import com.junction.contract.prism.ServedDocument;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is replayed.
 *
 * @param contract what it was planned from
 * @param settings how much was planned
 * @param cases in the order that they are sent in; their names differ
 * @param served the document with all planned bodies as named examples, for the mock
 * @param leftOut the operations that have no cases, and why
 * @param beyondBudget how many more cases there are than the budget allows
 * @param faults what the document shows that is not valid by itself
 * @param disagreements values that one validator calls valid and another not; none of them is in a case
 */
public record Plan(
        Contract contract,
        PlanSettings settings,
        List<Case> cases,
        JsonNode served,
        Map<ContractOperation, LeftOut> leftOut,
        int beyondBudget,
        List<String> faults,
        List<String> disagreements) {
    private static final int FINGERPRINT_DIGITS = 12;

    /** What a mock is given: the served document without the bodies that none of some cases asks for. It reads it all. */
    public JsonNode servedFor(List<Case> some) {
        JsonNode asked = some.size() == cases.size() ? served : part(some);
        return ReferenceDepth.limit(
                ServedDocument.withoutReferencesInValues(ServedDocument.answerable(asked, contract)));
    }

    private JsonNode part(List<Case> some) {
        Map<String, Set<String>> wanted = new HashMap<>();
        for (Case planned : some) {
            planned.status()
                    .flatMap(planned::documented)
                    .flatMap(ContractResponse::json)
                    .ifPresent(json -> planned.example()
                            .ifPresent(
                                    name -> wanted.computeIfAbsent(json.place().pointer(), place -> new HashSet<>())
                                            .add(name)));
        }
        JsonNode part = served.deepCopy();
        contract.operations().stream()
                .flatMap(operation -> operation.responses().stream())
                .flatMap(response -> response.json().stream())
                .map(json -> json.place().pointer())
                .forEach(place -> {
                    if (part.at(place + "/examples") instanceof ObjectNode examples) {
                        examples.retain(wanted.getOrDefault(place, Set.of()));
                    }
                });
        return part;
    }

    /** The first digits of a hash of all that is sent: the same for the same cases, on every machine. */
    public String fingerprint() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (Case planned : cases) {
                String sent = String.join(
                        "\n",
                        planned.name(),
                        planned.method(),
                        new TreeMap<>(planned.parameters()).toString(),
                        String.valueOf(planned.body()),
                        new TreeMap<>(planned.headers()).toString());
                hash.update(sent.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(hash.digest()).substring(0, FINGERPRINT_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
