package com.junction.contract.verify;

import com.junction.contract.document.ContractHeader;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.document.SchemaView;
import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.PlainText;
import com.junction.contract.schema.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Checks that required headers are present, and that all described headers are valid by their schemas. */
final class ResponseHeadersConformance implements Check {
    private final JsonSchemas schemas;
    private final PlainText texts;

    ResponseHeadersConformance(JsonSchemas schemas) {
        this.schemas = schemas;
        this.texts = new PlainText(schemas);
    }

    @Override
    public String checkName() {
        return "response_headers_conformance";
    }

    @Override
    public String question() {
        return "are the required headers present, and are all headers valid by their schemas?";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        if (exchange.response() == null || exchange.documented().isEmpty()) {
            return List.of();
        }
        ContractResponse declared = exchange.documented().get();
        List<Violation> violations = new ArrayList<>();
        for (ContractHeader header : declared.headers()) {
            String text = exchange.response().headers().get(header.name());
            if (text != null) {
                validate(header, text, violations);
            } else if (header.required()) {
                violations.add(new Violation(
                        "required", "header " + header.name() + " is missing", declared.pointer() + "/headers"));
            }
        }
        return violations;
    }

    private static List<String> items(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    private void validate(ContractHeader header, String text, List<Violation> violations) {
        JsonNode value = new SchemaView(header.schema()).isList()
                ? texts.list(items(text), header.schema())
                : texts.value(text, header.schema());
        boolean described = header.schema().node().isObject() && !new SchemaView(header.schema()).isObject();
        if (described) {
            schemas.validate(value, header.schema())
                    .forEach(finding -> violations.add(new Violation(
                            finding.rule(), "header " + header.name() + ": " + finding.message(), finding.document())));
        }
    }
}
