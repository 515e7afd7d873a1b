package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.realserver.Ids;
import com.junction.contract.realserver.ProjectsDocument;
import com.junction.contract.realserver.ProjectsServer;
import com.junction.contract.realserver.Variant;
import com.junction.contract.report.Report;
import com.junction.contract.report.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Right servers, which do the same in different ways, raise no false alarm. */
class RightServersTest {
    @TempDir
    private Path folder;

    static Stream<Variant> variants() {
        return Stream.of(
                Variant.PLAIN,
                Variant.PLAIN.with(Ids.UUIDS),
                Variant.PLAIN.with(Ids.TEXTS),
                Variant.PLAIN.withLocationAlone(),
                Variant.PLAIN.withSoftDelete(),
                Variant.PLAIN.withAsynchronousCreation(),
                Variant.PLAIN
                        .with(Ids.UUIDS)
                        .withLocationAlone()
                        .withSoftDelete()
                        .withAsynchronousCreation());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void passes(Variant variant) throws IOException {
        try (ProjectsServer server = ProjectsServer.start(variant)) {
            Report report = ProjectsRun.of(server, ProjectsDocument.write(variant, folder));
            assertThat(report.faults()).isEmpty();
            assertThat(report.cases())
                    .filteredOn(each ->
                            !each.violations().isEmpty() || !each.warnings().isEmpty())
                    .isEmpty();
            assertThat(report.verdict().result())
                    .as(report.verdict().reasons().toString())
                    .isEqualTo(Result.PASSED);
        }
    }
}
