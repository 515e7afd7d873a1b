package com.junction.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.diff.Level;
import com.junction.contract.diff.Rule;
import com.junction.release.ChangeKind.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.openapidiff.core.OpenApiCompare;

/** The table of all kinds of change, {@code release/kinds.md}, beside what openapi-diff says. */
class KindsTableTest {
    private static final Path TABLE = Path.of("kinds.md");

    @TempDir
    Path folder;

    @Test
    void theTableSaysWhatIsTested() throws IOException {
        StringBuilder table = new StringBuilder("""
                # Kinds of change

                What is said of each kind, tested by `ChangeKindsTest` with clients that are generated and compiled: how
                much it matters to requests, to responses and to Java, on the way there and on the way back. Beside it
                the one verdict of openapi-diff 2.1.7. The documents are in
                [`kinds.yaml`](src/test/resources/changes/kinds.yaml).

                | what changes | there: requests, responses | Java | openapi-diff | back: requests, responses | Java | openapi-diff |
                |---|---|---|---|---|---|---|
                """);
        for (ChangeKind kind : ChangeKind.all()) {
            Path old = ChangeKind.write(kind.old(), folder.resolve("old.json"));
            Path now = ChangeKind.write(kind.now(), folder.resolve("new.json"));
            table.append("| ").append(kind).append(" | ");
            table.append(row(kind.forward(), old, now)).append(" | ");
            table.append(row(kind.backward(), now, old)).append(" |\n");
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE))
                .as("refresh it with: mvn test -pl release -am -Dgolden.update=true")
                .isEqualTo(table.toString());
    }

    private static String row(Verdict said, Path old, Path now) {
        return word(said.request()) + ", " + word(said.response()) + " | "
                + word(said.java()) + " | "
                + OpenApiCompare.fromLocations(old.toString(), now.toString())
                        .isChanged()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' ');
    }

    private static String word(Level level) {
        return level == Level.NONE ? "–" : level.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void everyRuleHasAKind() {
        List<String> tested = ChangeKind.all().stream()
                .flatMap(kind -> Stream.of(kind.forward(), kind.backward()))
                .flatMap(verdict -> verdict.rules().stream())
                .toList();
        assertThat(Arrays.stream(Rule.values()).map(Rule::toString)).isSubsetOf(tested);
    }
}
