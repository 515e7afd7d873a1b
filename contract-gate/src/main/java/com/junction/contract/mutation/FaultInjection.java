package com.junction.contract.mutation;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.Plan;
import com.junction.contract.replay.Exchange;
import com.junction.contract.report.CaseResult;
import com.junction.contract.report.MutantResult;
import com.junction.contract.server.Answer;
import com.junction.contract.server.RepeatingServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tests the gate itself: injects each fault into each operation, and checks whether a case finds it. It repeats the
 * answers of an earlier run, so that no other server is needed.
 */
public final class FaultInjection {
    private static final String CLIENT = "client: ";

    /** The most bytes of answers that are kept. */
    private static final long MAX_KEPT = 16 << 20;

    private final Plan plan;
    private final Map<String, List<Case>> cases;
    private final AtomicLong kept = new AtomicLong();
    private final Map<Case, Exchange> exchanges = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Injects faults into the answers to a plan. */
    public FaultInjection(Plan plan) {
        this.plan = plan;
        this.cases = plan.casesByOperation();
    }

    /** Keeps an exchange of the run without faults, unless its answer exceeds the memory for all answers. */
    public void keep(Exchange exchange) {
        long size = exchange.answer().map(Exchange.WireResponse::size).orElse(0L);
        if (exchange.inconclusive().isEmpty() && kept.addAndGet(size) <= MAX_KEPT) {
            exchanges.put(exchange.planned(), exchange);
        }
    }

    /** Whether some answers were too large to keep, so that no faults were injected into them. */
    public boolean isIncomplete() {
        return kept.get() > MAX_KEPT;
    }

    /**
     * Injects the faults of servers, one operation after the other.
     *
     * @param send sends a case to the server and judges the exchange
     */
    public List<MutantResult> intoServer(Function<Case, CaseResult> send, RepeatingServer server) {
        List<ServerFault> faults = ServerFaults.of(plan.schemas());
        List<MutantResult> results = new ArrayList<>();
        for (ContractOperation operation : plan.contract().operations()) {
            Map<Case, UnaffectedExchange> unaffected = unaffected(operation);
            for (ServerFault fault : faults) {
                Mutant mutant = new Mutant(fault.name(), operation, fault::inject);
                mutant.result(unaffected, send, server).ifPresent(results::add);
            }
        }
        return results;
    }

    /**
     * Injects the faults of clients, one operation after the other. The server gives the answers without faults.
     *
     * @param send sends a case through the client and judges the exchange
     */
    public List<MutantResult> intoClient(Function<Case, CaseResult> send, RepeatingServer server, FaultyClient client) {
        List<MutantResult> results = new ArrayList<>();
        for (ContractOperation operation : plan.contract().operations()) {
            Map<Case, UnaffectedExchange> unaffected = unaffected(operation);
            unaffected.keySet().removeIf(planned -> !planned.kind().isTyped());
            for (ClientFault fault : ClientFaults.all()) {
                client.become(fault, operation);
                Mutant mutant = new Mutant(
                        CLIENT + fault.name(),
                        operation,
                        exchange -> Optional.of(exchange.answer()).filter(answer -> fault.affects(exchange)));
                mutant.result(unaffected, send, server).ifPresent(results::add);
            }
        }
        return results;
    }

    /**
     * A fault in an operation.
     *
     * @param answer returns what the server answers instead; empty if the fault does not affect the exchange
     */
    private record Mutant(
            String name, ContractOperation operation, Function<UnaffectedExchange, Optional<Answer>> answer) {
        /** Whether a case finds the fault; empty if the fault affects no exchange, or only inconclusive ones. */
        Optional<MutantResult> result(
                Map<Case, UnaffectedExchange> unaffected, Function<Case, CaseResult> send, RepeatingServer server) {
            boolean shown = false;
            for (Map.Entry<Case, UnaffectedExchange> each : unaffected.entrySet()) {
                Optional<Answer> given = answer.apply(each.getValue());
                if (given.isPresent()) {
                    server.answer(given.get());
                    CaseResult result = send.apply(each.getKey());
                    shown |= result.exchange().inconclusive().isEmpty();
                    if (!result.violations().isEmpty()) {
                        return Optional.of(MutantResult.of(name, operation.name(), Optional.of(result)));
                    }
                }
            }
            return shown ? Optional.of(MutantResult.of(name, operation.name(), Optional.empty())) : Optional.empty();
        }
    }

    private Map<Case, UnaffectedExchange> unaffected(ContractOperation operation) {
        Map<Case, UnaffectedExchange> unaffected = new LinkedHashMap<>();
        cases.getOrDefault(operation.name(), List.of()).stream()
                .flatMap(planned -> Stream.ofNullable(exchanges.get(planned)))
                .forEach(sent ->
                        UnaffectedExchange.of(sent).ifPresent(exchange -> unaffected.put(sent.planned(), exchange)));
        Answer accepted = unaffected.values().stream()
                .filter(UnaffectedExchange::isAllowed)
                .map(UnaffectedExchange::answer)
                .findFirst()
                .orElse(null);
        unaffected.replaceAll((planned, exchange) -> exchange.withAccepted(accepted));
        return unaffected;
    }
}
