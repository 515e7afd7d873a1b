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
                Variant.PLAIN.with(Habit.LOCATION_ALONE),
                Variant.PLAIN.with(Habit.SOFT_DELETE),
                Variant.PLAIN.with(Habit.ASYNCHRONOUS_CREATION),
                Variant.PLAIN.with(Habit.IDEMPOTENT_DELETE),
                Variant.PLAIN.with(Habit.DELETE_FROM_BELOW),
                Variant.PLAIN.with(Habit.UNIQUE_NAMES),
                Variant.PLAIN.with(Habit.NO_CONTENT_AFTER_UPDATE),
                Variant.PLAIN.with(Habit.FORBIDDEN),
                Variant.PLAIN.with(Habit.ENVELOPES),
                Variant.PLAIN.with(Habit.BARE_LISTS),
                Variant.PLAIN.with(Habit.PAGE_NUMBERS),
                Variant.PLAIN.with(Habit.NAMED_IDS),
                Variant.PLAIN.with(Habit.LENIENT),
                Variant.PLAIN
                        .with(Ids.UUIDS)
                        .with(Habit.LOCATION_ALONE, Habit.SOFT_DELETE, Habit.ASYNCHRONOUS_CREATION),
                Variant.PLAIN.with(Ids.TEXTS).with(Habit.ENVELOPES, Habit.NAMED_IDS, Habit.UNIQUE_NAMES));
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
