package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.realserver.Habit;
import com.junction.contract.realserver.Ids;
import com.junction.contract.realserver.ProjectsDocument;
import com.junction.contract.realserver.ProjectsServer;
import com.junction.contract.realserver.Variant;
import com.junction.contract.report.Report;
import com.junction.contract.report.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Right servers, which do the same in different ways, raise no false alarm. */
class RightServersTest {
    @TempDir
    private Path folder;

    static Stream<Variant> variants() {
        Stream<Variant> plain = Stream.of(Ids.values()).map(Variant.PLAIN::with);
        Stream<Variant> habits = Stream.of(Habit.values()).map(Variant.PLAIN::with);
        Stream<Variant> mixed = Stream.of(
                Variant.PLAIN
                        .with(Ids.UUIDS)
                        .with(Habit.LOCATION_ALONE, Habit.SOFT_DELETE, Habit.ASYNCHRONOUS_CREATION),
                Variant.PLAIN.with(Ids.TEXTS).with(Habit.ENVELOPES, Habit.NAMED_IDS, Habit.UNIQUE_NAMES));
        return Stream.of(plain, habits, mixed).flatMap(variants -> variants);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void passes(Variant variant) throws IOException {
        try (ProjectsServer server = ProjectsServer.start(variant)) {
            assertPassed(ProjectsRun.of(server, ProjectsDocument.write(variant, folder)));
        }
    }

    @Test
    void passesWithLinksOfTheDocument() throws IOException {
        ObjectNode document = ProjectsDocument.withLinks(ProjectsDocument.of(Variant.PLAIN));
        try (ProjectsServer server = ProjectsServer.start(Variant.PLAIN)) {
            Report report = ProjectsRun.of(server, ProjectsDocument.write(document, folder));
            assertPassed(report);
            assertThat(report.links()).filteredOn(Report.Link::declared).hasSize(13);
        }
    }

    private static void assertPassed(Report report) {
        assertThat(report.faults()).isEmpty();
        assertThat(report.cases())
                .filteredOn(
                        each -> !each.violations().isEmpty() || !each.warnings().isEmpty())
                .isEmpty();
        assertThat(report.verdict().result())
                .as(report.verdict().reasons().toString())
                .isEqualTo(Result.PASSED);
        assertThat(report.leftBehind()).isEmpty();
    }
}
