package com.junction.contract.plan;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

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
        Map<ContractOperation, String> leftOut,
        int beyondBudget,
        List<String> faults,
        List<String> disagreements) {}
