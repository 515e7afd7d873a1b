package com.junction.contract.verify;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.JsonSchemas;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges exchanges by the contract: not the mock's opinion counts, nor the client's. */
public final class Verifier {
    private static final int MAX_VIOLATIONS = 20;

    private final Contract contract;
    private final JsonSchemas schemas;
    private final List<Check> ofClients;
    private final List<Check> ofServers;
    private Optional<MockLimits> limits = Optional.empty();
    private SwitchedOff switchedOff = SwitchedOff.NOTHING;

    private Verifier(Contract contract, JsonSchemas schemas, List<Check> ofClients) {
        this.contract = contract;
        this.schemas = schemas;
        this.ofClients = ofClients;
        this.ofServers = new ArrayList<>(List.of(
                new StatusConformance(),
                new NotAServerError(),
                new PositiveDataAcceptance(),
                new NegativeDataRejection(),
                new MissingRequiredParameter(),
                new UnsupportedMethod(),
                new IgnoredAuth(),
                new ContentTypeConformance(),
                new ResponseHeadersConformance(contract.tree(), schemas),
                new ResponseSchemaConformance(schemas)));
    }

    /** Judges what goes between a client and a server, and what the client makes of it. */
    public static Verifier ofClient(Contract contract) {
        JsonSchemas schemas = new JsonSchemas(contract);
        List<Check> checks = List.of(
                new RequestConformance(contract.tree(), schemas),
                new DecodeFidelity(),
                new DefaultConformance(schemas),
                new ForwardCompatibility());
        return new Verifier(contract, schemas, checks);
    }

    /** Judges what a server answers. */
    public static Verifier ofServer(Contract contract) {
        return new Verifier(contract, new JsonSchemas(contract), List.of());
    }

    /** Asks that no answer takes longer. */
    public Verifier within(Duration most) {
        ofServers.add(new MaxResponseTime(most));
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
        switchedOff = SwitchedOff.read(file, checks().keySet(), operations);
        return this;
    }

    /** The names of all checks that are made, and what they ask. */
    public Map<String, String> checks() {
        Map<String, String> questions = new TreeMap<>();
        Stream.concat(ofClients.stream(), ofServers.stream())
                .forEach(check -> questions.put(check.name(), check.question()));
        questions.put(DocumentChecks.EXAMPLES, DocumentChecks.QUESTION);
        questions.put(DefaultConformance.NAME, DefaultConformance.QUESTION);
        return questions;
    }

    /** What is not checked. */
    public SwitchedOff switchedOff() {
        return switchedOff;
    }

    /** Excuses what Prism is known to get wrong. */
    public Verifier ofMock() {
        limits = Optional.of(new MockLimits(contract, schemas));
        return this;
    }

    /** An exchange that can be judged, or that says why not: the mistakes of a mock are none of the contract. */
    public Exchange admit(Exchange exchange) {
        return limits.flatMap(known -> known.shownBy(exchange))
                .map(exchange::unjudged)
                .orElse(exchange);
    }

    /** What the document says against itself, by the examples and the defaults that it shows. */
    public List<Violation> faultsOfDocument() {
        return DocumentChecks.faults(contract, schemas, switchedOff);
    }

    /**
     * The violations of an exchange, the first {@value #MAX_VIOLATIONS}. One that is inconclusive has none.
     *
     * @throws com.junction.contract.document.LimitReachedException if the answer takes too long to judge
     */
    public List<Violation> verify(Exchange exchange) {
        List<Violation> violations = new ArrayList<>();
        if (exchange.inconclusive().isEmpty()) {
            Case planned = exchange.planned();
            List<Check> checks = new ArrayList<>(ofServers);
            if (planned.kind().isTyped()) {
                checks.addAll(0, ofClients);
            }
            checks.removeIf(check ->
                    switchedOff.contains(check.name(), planned.operation().name()));
            checks.forEach(check -> violations.addAll(check.check(exchange)));
        }
        return violations.size() <= MAX_VIOLATIONS ? violations : first(violations);
    }

    private static List<Violation> first(List<Violation> violations) {
        List<Violation> first = new ArrayList<>(violations.subList(0, MAX_VIOLATIONS));
        Violation last = violations.get(MAX_VIOLATIONS);
        String more = "there are at least " + (violations.size() - MAX_VIOLATIONS)
                + " more violations in this exchange, which are not listed";
        first.add(new Violation(last.check(), last.rule(), more, "", last.document()));
        return first;
    }
}
