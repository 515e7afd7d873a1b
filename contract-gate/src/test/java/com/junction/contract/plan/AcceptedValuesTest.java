package com.junction.contract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.diff.ChangeKind;
import com.junction.contract.diff.ChangeKind.Verdict;
import com.junction.contract.diff.Level;
import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.schema.JsonSchemas;
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
    private static final PlanSettings SETTINGS =
            new PlanSettings(1000, PlanSettings.DEFAULT_SEED, ChangeKind.CLOSED_ENUMS);

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
        Plan old = plan(kind.old(), "old.json");
        Plan now = plan(kind.now(), "new.json");
        check(kind.forward(), old, now);
        check(kind.backward(), now, old);
    }

    private Plan plan(JsonNode document, String name) throws IOException {
        return Planner.plan(Contract.read(ChangeKind.write(document, folder.resolve(name))), SETTINGS);
    }

    private static void check(Verdict verdict, Plan old, Plan now) {
        if (verdict.request() != Level.BREAKING) {
            assertThat(refusedRequests(old, now.contract()))
                    .as("requests that were valid")
                    .isEmpty();
        }
        if (verdict.response() != Level.BREAKING && verdict.rules().stream().noneMatch(KEPT::contains)) {
            assertThat(refusedResponses(old.contract(), now))
                    .as("responses that may come now")
                    .isEmpty();
        }
    }

    private static List<String> refusedRequests(Plan old, Contract now) {
        Map<String, ContractOperation> operations = byName(now);
        JsonSchemas schemas = new JsonSchemas(now);
        List<String> refused = new ArrayList<>();
        for (Case planned : old.cases()) {
            ContractOperation operation = operations.get(name(planned.operation()));
            if (operation != null && planned.kind().isAllowed()) {
                schemas.validate(operation, planned.parameters(), planned.body())
                        .forEach(finding -> refused.add(planned.name() + ": " + finding.message()));
            }
        }
        return refused;
    }

    private static List<String> refusedResponses(Contract old, Plan now) {
        Map<String, ContractOperation> operations = byName(old);
        JsonSchemas schemas = new JsonSchemas(old);
        List<String> refused = new ArrayList<>();
        for (ContractOperation operation : now.contract().operations()) {
            ContractOperation before = operations.get(name(operation));
            if (before == null) {
                continue;
            }
            for (ContractResponse response : operation.responses()) {
                before.responses().stream()
                        .filter(past -> past.code().equals(response.code()))
                        .flatMap(past -> past.json().stream())
                        .forEach(past -> response.json()
                                .ifPresent(body -> planned(now.served(), body)
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
