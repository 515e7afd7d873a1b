package com.junction.contract.plan;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.prism.ServedDocument;
import com.junction.contract.schema.JsonSchemas;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The cases of a contract, and the document that lets the mock answer them.
 *
 * @param contract the contract that was planned
 * @param schemas the compiled schemas of the contract, which the whole run shares
 * @param settings the settings that it was planned with
 * @param cases in the order that they are sent in; their names differ
 * @param served the document with all planned bodies as named examples, for the mock
 * @param leftOut the operations that have no cases, and the reasons
 * @param requests what the cases of each planned operation share
 * @param beyondBudget the number of cases that exceed the budget
 * @param problems what is wrong with the examples and the forms of the document
 * @param disagreements values on which the two validators disagree; they are not in any case
 */
public record Plan(
        Contract contract,
        JsonSchemas schemas,
        PlanSettings settings,
        List<Case> cases,
        JsonNode served,
        Map<ContractOperation, LeftOut> leftOut,
        Map<ContractOperation, RequestValues> requests,
        int beyondBudget,
        List<String> problems,
        List<String> disagreements) {
    private static final int FINGERPRINT_DIGITS = 12;

    /** The values of parameters that most cases of an operation share, by the keys of the parameters. */
    public Map<String, JsonNode> firstValues(ContractOperation operation) {
        return request(operation).parameters();
    }

    /** The request body that most cases of an operation share; empty if they have none. */
    public Optional<JsonNode> firstBody(ContractOperation operation) {
        return Optional.ofNullable(request(operation).body());
    }

    /** The keys of the parameters whose values the user gave; {@link RequestValues#BODY} for the body. */
    public Set<String> given(ContractOperation operation) {
        return request(operation).given();
    }

    private RequestValues request(ContractOperation operation) {
        return requests.getOrDefault(operation, RequestValues.NONE);
    }

    /** The document that the mock serves for some of the cases: it has only the bodies that they ask for. */
    public JsonNode servedFor(List<Case> some) {
        JsonNode asked =
                some.size() == cases.size() ? served : ServedDocument.withExamples(served, contract, examples(some));
        return ServedDocument.startable(asked, contract);
    }

    /** The cases of each operation that has any, by its name. */
    public Map<String, List<Case>> casesByOperation() {
        return cases.stream()
                .collect(Collectors.groupingBy(planned -> planned.operation().name()));
    }

    private static Map<String, Set<String>> examples(List<Case> some) {
        Map<String, Set<String>> names = new HashMap<>();
        for (Case planned : some) {
            planned.status()
                    .flatMap(planned::documented)
                    .flatMap(ContractResponse::json)
                    .ifPresent(json -> planned.example()
                            .ifPresent(
                                    name -> names.computeIfAbsent(json.place().pointer(), place -> new HashSet<>())
                                            .add(name)));
        }
        return names;
    }

    /** The first digits of a hash of all requests. The same cases have the same fingerprint on every machine. */
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
