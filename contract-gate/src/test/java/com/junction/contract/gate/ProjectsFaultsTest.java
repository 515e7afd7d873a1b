package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.realserver.ProjectsDocument;
import com.junction.contract.realserver.ProjectsFault;
import com.junction.contract.realserver.ProjectsServer;
import com.junction.contract.realserver.Variant;
import com.junction.contract.report.Report;
import com.junction.contract.schema.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each fault of a real server is found by the check that it names. */
class ProjectsFaultsTest {
    @TempDir
    private static Path folder;

    private static Path document = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        document = ProjectsDocument.write(Variant.PLAIN, folder);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(ProjectsFault.class)
    void isFound(ProjectsFault fault) {
        try (ProjectsServer server = ProjectsServer.start(Variant.PLAIN, fault)) {
            assertThat(found(ProjectsRun.of(server, document))).contains(fault.check());
        }
    }

    /** The checks that found something. A filter is judged by warnings, because no document promises what it does. */
    private static Set<String> found(Report report) {
        return report.cases().stream()
                .flatMap(each -> Stream.concat(
                        each.violations().stream(),
                        each.warnings().stream()
                                .filter(warning -> warning.check().equals("filter_consistency"))))
                .map(Violation::check)
                .collect(Collectors.toSet());
    }
}
