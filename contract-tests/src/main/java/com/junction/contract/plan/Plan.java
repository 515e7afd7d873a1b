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
 * @param cases in the order that they are sent in; their names differ
 * @param served the document with all planned bodies as named examples, for the mock
 * @param leftOut the operations that have no cases, and why
 * @param faults what the document shows that is not valid by itself
 */
public record Plan(
        Contract contract,
        List<Case> cases,
        JsonNode served,
        Map<ContractOperation, String> leftOut,
        List<String> faults) {}
