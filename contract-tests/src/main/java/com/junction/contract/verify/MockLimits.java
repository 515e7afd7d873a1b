package com.junction.contract.verify;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.DocumentTree;
import com.junction.contract.document.JsonSchemas;
import com.junction.contract.document.JsonText;
import com.junction.contract.document.PlainText;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.PrismFindings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What Prism is known to get wrong by itself: an exchange that shows it says nothing of the contract. */
final class MockLimits {
    /** What it says of a failure of its own. */
    private static final String FAILED = "https://stoplight.io/prism/errors#UNKNOWN";

    /** What it says where the document has no answer to such a request. */
    private static final String REFUSED = "https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY";

    private static final int HEADERS_TOO_LARGE = 431;

    /** It judges requests by JSON Schema draft 7, which does not know these. */
    private static final Set<String> LATER_KEYWORDS =
            Set.of("unevaluatedProperties", "unevaluatedItems", "dependentRequired", "dependentSchemas");

    /** Formats of JSON Schema that its validator takes for unknown ones, and lets everything pass. */
    private static final Set<String> UNCHECKED_FORMATS = Set.of("idn-email", "idn-hostname", "iri", "iri-reference");

    private final JsonSchemas schemas;
    private final DocumentTree tree;
    private final PlainText texts;
    private final MockCompiler compiler;
    private final ResponseSchemaConformance bodies;

    MockLimits(Contract contract, JsonSchemas schemas) {
        this.schemas = schemas;
        this.tree = contract.tree();
        this.texts = new PlainText(tree, schemas);
        this.compiler = new MockCompiler(contract);
        this.bodies = new ResponseSchemaConformance(schemas);
    }

    /** Why an exchange cannot be judged, where it shows a limit. */
    Optional<String> shownBy(Exchange exchange) {
        Case planned = exchange.planned();
        if (exchange.answer().filter(answer -> answer.body().contains(FAILED)).isPresent()) {
            return Optional.of("the mock failed to write an answer");
        }
        if (planned.isAnsweredFreely() && !bodies.check(exchange).isEmpty()) {
            return Optional.of("the mock wrote a body that is not valid by its schema");
        }
        if (contradicts(exchange) && hasCommaInPath(planned)) {
            return Optional.of("the mock takes a text with a comma in a path for a list");
        }
        if (contradicts(exchange) && !compiler.understandsRequestsOf(planned.operation())) {
            return Optional.of(
                    "the mock cannot compile a schema of the request, and so checks nothing or something else");
        }
        if (contradicts(exchange) && isFalsy(planned.body())) {
            return Optional.of("the mock takes a body that is false, 0, empty text or null for none");
        }
        if (status(exchange) == HEADERS_TOO_LARGE) {
            return Optional.of("the mock does not take a request line and headers of this length");
        }
        if (planned.kind().isAllowed()
                && contradicts(exchange)
                && planned.operation().parameters().stream().anyMatch(parameter -> isAmbiguous(planned, parameter))) {
            return Optional.of("the mock finds more than one meaning in the text of a parameter");
        }
        boolean accepted = planned.kind() == CaseKind.INVALID && status(exchange) / 100 == 2;
        return accepted && breaksUncheckedRulesAlone(planned)
                ? Optional.of("the mock does not check the keyword that the request breaks")
                : Optional.empty();
    }

    private static int status(Exchange exchange) {
        return exchange.answer().map(Exchange.WireResponse::status).orElse(0);
    }

    /** Whether the mock thinks otherwise of a request than the document. */
    private static boolean contradicts(Exchange exchange) {
        Case planned = exchange.planned();
        int status = status(exchange);
        boolean refused = exchange.answer()
                .filter(answer -> answer.body().contains(REFUSED)
                        || !PrismFindings.ofRequest(answer.headers()).isEmpty())
                .isPresent();
        boolean acceptable = planned.kind().isAllowed()
                && planned.status().map(asked -> asked / 100 == 2).orElse(true);
        return (acceptable && refused) || (planned.kind().isRefused() && status / 100 == 2);
    }

    /** Whether the text of a value, as it is in a URL, is as good as a number or a boolean as it is as a text. */
    private boolean isAmbiguous(Case planned, ContractParameter parameter) {
        JsonNode value = planned.parameters().get(parameter.key());
        if (value == null || !value.isValueNode()) {
            return false;
        }
        JsonNode text = JsonNodeFactory.instance.stringNode(value.asString(""));
        JsonNode other = JsonText.parse(value.asString(""));
        return other != null
                && !other.equals(text)
                && schemas.validate(text, parameter.schema()).isEmpty()
                && schemas.validate(other, parameter.schema()).isEmpty();
    }

    /** As JavaScript has it. */
    private static boolean isFalsy(@Nullable JsonNode body) {
        return body != null
                && (body.isNull()
                        || (body.isBoolean() && !body.asBoolean())
                        || (body.isNumber() && body.asDouble() == 0)
                        || (body.isString() && body.asString().isEmpty()));
    }

    private static boolean hasCommaInPath(Case planned) {
        return planned.kind().isAllowed()
                && planned.operation().parameters().stream()
                        .filter(parameter -> parameter.in().equals("path"))
                        .map(parameter -> planned.parameters().get(parameter.key()))
                        .anyMatch(value -> value != null
                                && value.isString()
                                && value.asString().contains(","));
    }

    private boolean breaksUncheckedRulesAlone(Case planned) {
        Map<String, JsonNode> read = new HashMap<>(planned.parameters());
        planned.operation()
                .parameters()
                .forEach(parameter -> read.computeIfPresent(
                        parameter.key(),
                        (key, value) ->
                                value.isValueNode() ? texts.value(value.asString(""), parameter.schema()) : value));
        List<JsonSchemas.Finding> findings = schemas.validate(planned.operation(), read, planned.body());
        return !findings.isEmpty() && findings.stream().allMatch(this::isUnchecked);
    }

    private boolean isUnchecked(JsonSchemas.Finding finding) {
        return finding.rule().equals("format")
                ? UNCHECKED_FORMATS.contains(
                        tree.root().node().at(finding.schema()).asString(""))
                : LATER_KEYWORDS.contains(finding.rule());
    }
}
