package com.junction.contract.verify;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.Violation;
import com.junction.contract.verify.state.StateCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Judges exchanges by the contract. It never trusts the opinion of a mock or of the client. */
public final class Verifier {
    private static final int MAX_VIOLATIONS = 20;

    private final Contract contract;
    private final JsonSchemas schemas;
    private final Optional<Function<Case, Optional<JsonNode>>> mock;
    private final List<Check> ofRequests;
    private final List<Check> ofClients;
    private final List<Check> ofServers;
    private final List<Check> ofTime;
    private final DisabledChecks disabled;

    /**
     * A verifier for exchanges with a real server.
     *
     * @throws IllegalArgumentException if the file of disabled checks cannot be used; the message names the place
     */
    public Verifier(Contract contract, JsonSchemas schemas, CheckSettings settings) {
        this.contract = contract;
        this.schemas = schemas;
        this.mock = Optional.empty();
        this.ofRequests = settings.ofClient() ? List.of(new RequestConformance(schemas)) : List.of();
        this.ofClients = settings.ofClient()
                ? List.of(new DecodeFidelity(), new DefaultConformance(schemas), new ForwardCompatibility())
                : List.of();
        this.ofServers = Stream.of(
                        Stream.of(new ResponseReceived()),
                        StatusCheck.ALL.stream(),
                        Stream.of(
                                new ContentTypeConformance(),
                                new ResponseHeadersConformance(schemas),
                                new ResponseSchemaConformance(schemas)))
                .<Check>flatMap(checks -> checks)
                .toList();
        this.ofTime = settings.maxResponseTime().<Check>map(MaxResponseTime::new).stream()
                .toList();
        Set<String> operations =
                contract.operations().stream().map(ContractOperation::name).collect(Collectors.toSet());
        this.disabled = settings.disabled()
                .map(file -> DisabledChecks.read(file, known(), operations))
                .orElse(DisabledChecks.NONE);
    }

    private Verifier(Verifier other, Function<Case, Optional<JsonNode>> bodies) {
        this.contract = other.contract;
        this.schemas = other.schemas;
        this.mock = Optional.of(bodies);
        this.ofRequests = other.ofRequests;
        this.ofClients = other.ofClients;
        this.ofServers = other.ofServers;
        this.ofTime = other.ofTime;
        this.disabled = other.disabled;
    }

    /**
     * Returns a verifier with the same checks for exchanges with a mock. The mistakes of a mock are not violations: if
     * the client sent the planned request, they make the exchange inconclusive; if it did not, only that is a violation.
     *
     * @param bodies the JSON body that a case requests of a mock; empty if any body will do
     */
    public Verifier ofMock(Function<Case, Optional<JsonNode>> bodies) {
        return new Verifier(this, bodies);
    }

    /** Returns the names of all checks, and their questions. */
    public Map<String, String> checks() {
        Map<String, String> questions = new TreeMap<>();
        Stream.of(ofRequests, ofClients, ofServers, ResponseCheck.ALL, ofTime)
                .flatMap(List::stream)
                .forEach(check -> questions.put(check.checkName(), check.question()));
        questions.put(DocumentChecks.EXAMPLES, DocumentChecks.QUESTION);
        questions.put(DefaultConformance.NAME, DefaultConformance.QUESTION);
        return questions;
    }

    /** Checks of a real server may be disabled in a file that runs against a mock read too. */
    private Set<String> known() {
        Set<String> known = new TreeSet<>(checks().keySet());
        known.addAll(StateCheck.questions().keySet());
        return known;
    }

    /** Returns the checks that are not made. */
    public DisabledChecks disabledChecks() {
        return disabled;
    }

    /** Returns the examples and defaults of the document that contradict their own schemas. */
    public List<Violation> documentViolations() {
        return DocumentChecks.violations(contract, schemas, disabled);
    }

    /**
     * Judges an exchange. The first {@value #MAX_VIOLATIONS} violations are listed.
     *
     * @throws com.junction.contract.schema.LimitReachedException if judging the response takes too long
     */
    public Judgement judge(Exchange exchange) {
        if (exchange.inconclusive().isPresent()) {
            return new Judgement(exchange, List.of());
        }
        boolean typed = exchange.planned().kind().isTyped();
        List<Violation> violations = new ArrayList<>();
        if (typed) {
            violations.addAll(violations(ofRequests, exchange));
        }
        List<Violation> server = violations(ofServers, exchange);
        if (mock.isPresent()) {
            Optional<String> difference = MockOpinion.of(exchange, server, mock.get());
            if (difference.isPresent()) {
                return violations.isEmpty()
                        ? new Judgement(exchange.unjudged(difference.get()), List.of())
                        : new Judgement(exchange, limited(violations));
            }
        }
        if (typed) {
            violations.addAll(violations(ofClients, exchange));
        }
        violations.addAll(server);
        if (mock.isEmpty()) {
            violations.addAll(violations(ResponseCheck.ALL, exchange));
        }
        violations.addAll(violations(ofTime, exchange));
        return new Judgement(exchange, limited(violations));
    }

    private List<Violation> violations(List<? extends Check> checks, Exchange exchange) {
        String operation = exchange.planned().operation().name();
        return checks.stream()
                .filter(check -> !disabled.contains(check.checkName(), operation))
                .flatMap(check -> check.check(exchange).stream().map(violation -> violation.foundBy(check.checkName())))
                .toList();
    }

    private static List<Violation> limited(List<Violation> violations) {
        if (violations.size() <= MAX_VIOLATIONS) {
            return violations;
        }
        List<Violation> first = new ArrayList<>(violations.subList(0, MAX_VIOLATIONS));
        Violation last = violations.get(MAX_VIOLATIONS);
        String more =
                "at least " + (violations.size() - MAX_VIOLATIONS) + " more violations in this exchange are not listed";
        first.add(new Violation(last.rule(), more, last.document()).foundBy(last.check()));
        return first;
    }
}
