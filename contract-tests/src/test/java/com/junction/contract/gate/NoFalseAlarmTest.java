package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.plan.PlanSettings;
import com.junction.contract.report.Report;
import com.junction.contract.report.ReportBuilder;
import com.junction.contract.report.Shard;
import com.junction.contract.server.PrismSettings;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate before a real Prism, with a document that Prism does not get right. */
class NoFalseAlarmTest {
    @ParameterizedTest(name = "budget {0}")
    @ValueSource(ints = {0, 1})
    void whatTheMockGetsWrongIsSaidAndNotJudged(int budget) {
        GateSettings settings = new GateSettings(
                Path.of("src/test/resources/documents/limits-of-the-mock.yaml"),
                new PlanSettings(budget, PlanSettings.DEFAULT_SEED, ""),
                PrismSettings.fromSystemProperties(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                Shard.WHOLE,
                2);
        Report report = ReportBuilder.of(new Gate(settings, Progress.SILENT).run(), Path.of("."));

        assertThat(report.verdict().reasons()).isEmpty();
        assertThat(report.verdict().unjudged())
                .containsOnlyKeys(
                        "the mock cannot compile a schema of the request, and so checks nothing or something else",
                        "the mock does not check the keyword that the request breaks",
                        "the mock finds more than one meaning in the text of a parameter");
    }
}
