package com.junction.contract.verify;

import com.junction.contract.document.ContractBody;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.Violation;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Checks that the body of the response is valid by its schema. */
final class ResponseSchemaConformance implements Check {
    private final JsonSchemas schemas;

    ResponseSchemaConformance(JsonSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public String checkName() {
        return "response_schema_conformance";
    }

    @Override
    public String question() {
        return "is the body valid by its schema, including formats?";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        return exchange.json()
                .filter(body -> exchange.planned().kind() != CaseKind.LATER)
                .flatMap(body -> exchange.answer().map(answer -> validate(answer, body)))
                .orElse(List.of());
    }

    private List<Violation> validate(WireResponse answer, ContractBody body) {
        JsonNode value = answer.json();
        if (value == null) {
            return List.of(new Violation(
                    "json", "the body is not one JSON value", body.place().pointer()));
        }
        return schemas.validate(value, body.schema());
    }
}
