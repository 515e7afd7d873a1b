package com.junction.contract.verify;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.JsonSchemas;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Judges exchanges by the contract. Neither the opinion of a mock counts, nor that of the client. */
public final class Verifier {
    private static final int MAX_VIOLATIONS = 20;

    private final Contract contract;
    private final JsonSchemas schemas;
    private final Optional<Function<Case, Optional<JsonNode>>> mock;
    private final List<Check> ofRequests;
    private final List<Check> ofClients;
    private final List<Check> ofServers;
    private final List<Check> ofTime;
    private DisabledChecks disabled = DisabledChecks.NONE;

    private Verifier(Contract contract, JsonSchemas schemas, List<Check> ofRequests, List<Check> ofClients) {
        this.contract = contract;
        this.schemas = schemas;
        this.mock = Optional.empty();
        this.ofRequests = ofRequests;
        this.ofClients = ofClients;
        this.ofServers = List.of(
                new ResponseReceived(),
                new StatusConformance(),
                new NotAServerError(),
                new PositiveDataAcceptance(),
                new NegativeDataRejection(),
                new MissingRequiredParameter(),
                new UnsupportedMethod(),
                new IgnoredAuth(),
                new ContentTypeConformance(),
                new ResponseHeadersConformance(schemas),
                new ResponseSchemaConformance(schemas));
        this.ofTime = new ArrayList<>();
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

    /** Judges what goes between a client and a server, and what the client makes of it. */
    public static Verifier ofClient(Contract contract) {
        JsonSchemas schemas = new JsonSchemas(contract);
        return new Verifier(
                contract,
                schemas,
                List.of(new RequestConformance(schemas)),
                List.of(new DecodeFidelity(), new DefaultConformance(schemas), new ForwardCompatibility()));
    }

    /** Judges what a server answers. */
    public static Verifier ofServer(Contract contract) {
        return new Verifier(contract, new JsonSchemas(contract), List.of(), List.of());
    }

    /**
     * Judges exchanges with a mock. A mock is not blamed for its answers: one that a server would be blamed for leaves
     * the exchange inconclusive if the client sent what was planned. If it did not, that alone is the violation.
     *
     * @param bodies the JSON body that a case asks a mock for; empty if any will do
     */
    public Verifier ofMock(Function<Case, Optional<JsonNode>> bodies) {
        return new Verifier(this, bodies);
    }

    /** Asks that no answer takes longer. */
    public Verifier within(Duration most) {
        ofTime.add(new MaxResponseTime(most));
        return this;
    }

    /**
     * Leaves out the checks that a file switches off.
     *
     * @throws IllegalArgumentException where the file is not as it must be; the message says where
     */
    public Verifier without(Path file) {
        Set<String> operations =
                contract.operations().stream().map(ContractOperation::name).collect(Collectors.toSet());
        disabled = DisabledChecks.read(file, checks().keySet(), operations);
        return this;
    }

    /** The names of all checks that are made, and what they ask. */
    public Map<String, String> checks() {
        Map<String, String> questions = new TreeMap<>();
        Stream.of(ofRequests, ofClients, ofServers, ofTime)
                .flatMap(List::stream)
                .forEach(check -> questions.put(check.name(), check.question()));
        questions.put(DocumentChecks.EXAMPLES, DocumentChecks.QUESTION);
        questions.put(DefaultConformance.NAME, DefaultConformance.QUESTION);
        return questions;
    }

    /** What is not checked. */
    public DisabledChecks disabledChecks() {
        return disabled;
    }

    /** What the document says against itself, by the examples and the defaults that it shows. */
    public List<Violation> faultsOfDocument() {
        return DocumentChecks.faults(contract, schemas, disabled);
    }

    /**
     * Judges an exchange. Of its violations the first {@value #MAX_VIOLATIONS} are listed.
     *
     * @throws com.junction.contract.schema.LimitReachedException if the answer takes too long to judge
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
        violations.addAll(violations(ofTime, exchange));
        return new Judgement(exchange, limited(violations));
    }

    private List<Violation> violations(List<Check> checks, Exchange exchange) {
        String operation = exchange.planned().operation().name();
        return checks.stream()
                .filter(check -> !disabled.contains(check.name(), operation))
                .flatMap(check -> check.check(exchange).stream())
                .toList();
    }

    private static List<Violation> limited(List<Violation> violations) {
        if (violations.size() <= MAX_VIOLATIONS) {
            return violations;
        }
        List<Violation> first = new ArrayList<>(violations.subList(0, MAX_VIOLATIONS));
        Violation last = violations.get(MAX_VIOLATIONS);
        String more = "there are at least " + (violations.size() - MAX_VIOLATIONS)
                + " more violations in this exchange, which are not listed";
        first.add(new Violation(last.check(), last.rule(), more, "", last.document()));
        return first;
    }
}
