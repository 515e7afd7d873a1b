package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The number of workers does not change the results, even if the mock fails in between. */
class WorkersTest {
    /** A request that would end Prism. */
    private static final String FAILED = "the mock fails at the request (TypeError, value.split is not a function)";

    @TempDir
    private Path folder;

    private Report run(int workers) throws Exception {
        Path document = Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      parameters: [{name: n, in: query, schema: {type: integer, minimum: 1, maximum: 9}}]
                      responses: {'200': {description: ok, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
                  /fails/{point}:
                    get:
                      parameters:
                        - {name: point, in: path, required: true, schema: {type: object, required: [x], additionalProperties: false, properties: {x: {type: integer, enum: [1]}}}}
                      responses: {'204': {description: ok}}
                  /z:
                    get:
                      parameters: [{name: n, in: query, schema: {type: boolean}}]
                      responses: {'204': {description: ok}}
                """);
        GateUnderTest gate = new GateUnderTest(document);
        gate.workers = workers;
        return gate.run();
    }

    private static List<String> outcomes(Report report) {
        return report.cases().stream()
                .map(each -> each.name() + " " + each.outcome() + " " + each.status())
                .toList();
    }

    @Test
    void oneAtATimeOrEight() throws Exception {
        Report one = run(1);
        Report eight = run(8);
        assertThat(outcomes(eight)).isEqualTo(outcomes(one));
        assertThat(eight.settings().plan()).isEqualTo(one.settings().plan());
        assertThat(one.verdict().inconclusive()).isEmpty();
        assertThat(one.notes())
                .anyMatch(note -> note.endsWith(FAILED))
                .noneMatch(note -> note.contains("the target ended"));
        assertThat(one.verdict().violated()).isZero();
    }
}
