package com.junction.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.diff.Level;
import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.plan.Planner;
import com.junction.contract.schema.JsonSchemas;
import com.junction.release.ChangeKind.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The verdicts by an independent witness: the gate's planner writes values that are valid by one document, and a
 * validator says whether they are valid by the other.
 */
class AcceptedValuesTest {
    private static final PlanSettings SETTINGS = new PlanSettings(1000, PlanSettings.DEFAULT_SEED, "x-closed");

    /** Clients keep what they do not know. */
    private static final Set<String> KEPT = Set.of("enum-value-added", "union-member-added");

    @TempDir
    Path folder;

    static List<ChangeKind> kinds() {
        return ChangeKind.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void whatIsCalledCompatibleAcceptsWhatWasValid(ChangeKind kind) throws IOException {
        Contract old = Contract.read(ChangeKind.write(kind.old(), folder.resolve("old.json")));
        Contract now = Contract.read(ChangeKind.write(kind.now(), folder.resolve("new.json")));
        check(kind.forward(), old, now);
        check(kind.backward(), now, old);
    }

    private static void check(Verdict verdict, Contract old, Contract now) {
        if (verdict.request() != Level.BREAKING) {
            assertThat(refusedRequests(old, now)).as("requests that were valid").isEmpty();
        }
        if (verdict.response() != Level.BREAKING && verdict.rules().stream().noneMatch(KEPT::contains)) {
            assertThat(refusedResponses(old, now))
                    .as("responses that may come now")
                    .isEmpty();
        }
    }

    private static List<String> refusedRequests(Contract old, Contract now) {
        Map<String, ContractOperation> operations = byName(now);
        JsonSchemas schemas = new JsonSchemas(now);
        List<String> refused = new ArrayList<>();
        for (Case planned : Planner.plan(old, SETTINGS).cases()) {
            ContractOperation operation = operations.get(name(planned.operation()));
            if (operation != null && planned.kind().isAllowed()) {
                schemas.validate(operation, planned.parameters(), planned.body())
                        .forEach(finding -> refused.add(planned.name() + ": " + finding.message()));
            }
        }
        return refused;
    }

    private static List<String> refusedResponses(Contract old, Contract now) {
        Map<String, ContractOperation> operations = byName(old);
        JsonSchemas schemas = new JsonSchemas(old);
        JsonNode served = Planner.plan(now, SETTINGS).served();
        List<String> refused = new ArrayList<>();
        for (ContractOperation operation : now.operations()) {
            ContractOperation before = operations.get(name(operation));
            if (before == null) {
                continue;
            }
            for (ContractResponse response : operation.responses()) {
                before.responses().stream()
                        .filter(past -> past.code().equals(response.code()))
                        .flatMap(past -> past.json().stream())
                        .forEach(past -> response.json()
                                .ifPresent(body -> planned(served, body)
                                        .forEach(value -> schemas.validate(value, past.schema())
                                                .forEach(finding -> refused.add(value + ": " + finding.message())))));
            }
        }
        return refused;
    }

    private static List<JsonNode> planned(JsonNode served, ContractBody body) {
        return served.at(body.place().pointer() + "/examples")
                .valueStream()
                .map(example -> example.path("value"))
                // What a later version may send is in no document.
                .filter(value -> !value.toString().contains("later"))
                .toList();
    }

    private static Map<String, ContractOperation> byName(Contract contract) {
        return contract.operations().stream().collect(Collectors.toMap(AcceptedValuesTest::name, Function.identity()));
    }

    private static String name(ContractOperation operation) {
        return operation.name().replaceAll("\\{[^}]*}", "{}");
    }
}
