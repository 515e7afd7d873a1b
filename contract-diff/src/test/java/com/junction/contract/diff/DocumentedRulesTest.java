package com.junction.contract.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.diff.schema.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentedRulesTest {
    @Test
    void theGuideHasALineForEachRule() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/releasing.md"));
        List<String> rules = Arrays.stream(Rule.values())
                .map(rule -> "| `" + rule + "` | " + rule.meaning() + " | " + word(rule.level(Side.REQUEST)) + " | "
                        + word(rule.level(Side.RESPONSE)) + " | " + rule.java() + " |")
                .toList();
        assertThat(lines).containsSubsequence(rules);
    }

    private static String word(Level level) {
        return level == Level.NONE ? "–" : level.name().toLowerCase(Locale.ROOT);
    }
}
