package com.junction.contract.plan;

import com.junction.contract.document.Contract;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What is replayed.
 *
 * @param contract what it was planned from
 * @param cases in the order that they are sent in; their names differ
 * @param served the document with all planned bodies as named examples, for the mock
 */
public record Plan(Contract contract, List<Case> cases, JsonNode served) {}
