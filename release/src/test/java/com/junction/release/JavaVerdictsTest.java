package com.junction.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.diff.ChangeKind;
import com.junction.contract.diff.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests for each kind of change, in both directions, whether the generated client stays compatible. */
class JavaVerdictsTest {
    private static final Path SETTINGS = Path.of("src", "test", "resources", "generator.yaml");

    /**
     * The verdicts for pairs of jars. Many kinds of change have the same effect on the client, so they share a verdict.
     */
    private static final Map<List<Path>, Level> VERDICTS = new HashMap<>();

    @TempDir
    private static Path folder;

    private static SimilarClients clients;

    @BeforeAll
    static void prepare() {
        clients = new SimilarClients(SETTINGS, folder);
    }

    static List<ChangeKind> kinds() {
        return ChangeKind.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void theClientIsAsCompatibleAsTheKindSays(ChangeKind kind) throws IOException {
        Path old = clients.jar(kind.old());
        Path now = clients.jar(kind.now());

        assertThat(List.of(verdict(old, now), verdict(now, old)))
                .isEqualTo(List.of(kind.forward().java(), kind.backward().java()));
    }

    private static Level verdict(Path old, Path now) {
        return VERDICTS.computeIfAbsent(List.of(old, now), it -> {
            Level level = ClientComparison.compare(old, now).level();
            return level == Level.BREAKING ? level : Level.COMPATIBLE;
        });
    }
}
