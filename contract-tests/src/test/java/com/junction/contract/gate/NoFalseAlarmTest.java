package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.report.Inconclusive;
import com.junction.contract.report.Report;
import com.junction.contract.report.Result;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate before a real Prism, with a document that Prism does not get right. */
class NoFalseAlarmTest {
    @ParameterizedTest(name = "budget {0}")
    @ValueSource(ints = {0, 1})
    void whatTheMockGetsWrongIsSaidAndNotJudged(int budget) {
        GateUnderTest gate = new GateUnderTest(Path.of("src/test/resources/documents/limits-of-the-mock.yaml"));
        gate.budget = budget;
        Report report = gate.run();

        assertThat(report.verdict().result()).isEqualTo(Result.PASSED);
        assertThat(report.verdict().inconclusive())
                .extracting(Inconclusive::why)
                .containsExactlyInAnyOrder(
                        "the mock cannot compile a schema of the request, and so checks nothing or something else",
                        "the mock does not check the keyword that the request breaks",
                        "the mock finds more than one meaning in the text of a parameter",
                        "the mock takes a body that is false, 0, empty text or null for none");
    }
}
