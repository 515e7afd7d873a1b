package com.junction.contract.gate;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.mutation.ClientFault;
import com.junction.contract.mutation.ClientFaults;
import com.junction.contract.mutation.Fault;
import com.junction.contract.mutation.Faults;
import com.junction.contract.mutation.FaultyClient;
import com.junction.contract.mutation.Passing;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.Plan;
import com.junction.contract.replay.Exchange;
import com.junction.contract.report.CaseResult;
import com.junction.contract.report.MutantResult;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.target.Answer;
import com.junction.contract.target.RepeatingServer;
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
 * Tests the gate itself: gives each operation each fault that can show in it, and looks whether a case finds it. What
 * the server answered is kept, so that a fault needs no server but one that repeats it wrongly.
 */
final class Mutation {
    private static final String CLIENT = "client: ";

    /** The bytes of all answers that are kept. */
    private static final long MAX_KEPT = 16 << 20;

    private final Plan plan;
    private final JsonSchemas schemas;
    private final AtomicLong kept = new AtomicLong();
    private final Map<Case, Exchange> exchanges = Collections.synchronizedMap(new IdentityHashMap<>());

    Mutation(Plan plan, JsonSchemas schemas) {
        this.plan = plan;
        this.schemas = schemas;
    }

    /** Keeps an exchange without a fault, as long as there is room for what real answers take. */
    void keep(Exchange exchange) {
        long size = exchange.answer().map(Exchange.WireResponse::size).orElse(0L);
        if (exchange.inconclusive().isEmpty() && kept.addAndGet(size) <= MAX_KEPT) {
            exchanges.put(exchange.planned(), exchange);
        }
    }

    /** Whether some answers were dropped for lack of room, so that no faults were tried in them. */
    boolean isIncomplete() {
        return kept.get() > MAX_KEPT;
    }

    /** What became of all mutants of the server, operation by operation. */
    List<MutantResult> ofServer(CaseRunner runner, RepeatingServer server) {
        List<Fault> faults = Faults.of(schemas);
        List<MutantResult> results = new ArrayList<>();
        for (ContractOperation operation : plan.contract().operations()) {
            Map<Case, Passing> passed = passed(operation);
            for (Fault fault : faults) {
                Mutant mutant = new Mutant(fault.name(), operation, fault::inject);
                mutant.result(passed, runner, server).ifPresent(results::add);
            }
        }
        return results;
    }

    /** What became of all mutants of the client, whom the server answers as it did. */
    List<MutantResult> ofClient(CaseRunner runner, RepeatingServer server, FaultyClient client) {
        List<MutantResult> results = new ArrayList<>();
        for (ContractOperation operation : plan.contract().operations()) {
            Map<Case, Passing> passed = passed(operation);
            passed.keySet().removeIf(planned -> !planned.kind().isTyped());
            for (ClientFault fault : ClientFaults.all()) {
                client.become(fault, operation);
                Mutant mutant = new Mutant(
                        CLIENT + fault.name(),
                        operation,
                        passing -> Optional.of(passing.answer()).filter(answer -> fault.showsIn(passing)));
                mutant.result(passed, runner, server).ifPresent(results::add);
            }
        }
        return results;
    }

    /** @param answer what the server answers in place of what passed; empty where the fault does not show in that */
    private record Mutant(String name, ContractOperation operation, Function<Passing, Optional<Answer>> answer) {
        /** Whether a case finds it. A fault that shows in none, or in none that can be judged, is no mutant. */
        Optional<MutantResult> result(Map<Case, Passing> passed, CaseRunner runner, RepeatingServer server) {
            boolean shown = false;
            for (Map.Entry<Case, Passing> each : passed.entrySet()) {
                Optional<Answer> given = answer.apply(each.getValue());
                if (given.isPresent()) {
                    server.answer(given.get());
                    CaseResult result = runner.one(each.getKey());
                    shown |= result.exchange().inconclusive().isEmpty();
                    if (!result.violations().isEmpty()) {
                        return Optional.of(MutantResult.of(name, operation.name(), Optional.of(result)));
                    }
                }
            }
            return shown ? Optional.of(MutantResult.of(name, operation.name(), Optional.empty())) : Optional.empty();
        }
    }

    private Map<Case, Passing> passed(ContractOperation operation) {
        Map<Case, Passing> passed = new LinkedHashMap<>();
        plan.cases().stream()
                .filter(planned -> planned.operation().equals(operation))
                .flatMap(planned -> Stream.ofNullable(exchanges.get(planned)))
                .forEach(
                        exchange -> Passing.of(exchange).ifPresent(passing -> passed.put(exchange.planned(), passing)));
        Answer accepted = passed.values().stream()
                .filter(Passing::isAllowed)
                .map(Passing::answer)
                .findFirst()
                .orElse(null);
        passed.replaceAll((planned, passing) -> passing.after(accepted));
        return passed;
    }
}
