package com.junction.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.diff.Level;
import com.junction.contract.diff.Rule;
import com.junction.contract.diff.schema.Side;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.verify.CheckSettings;
import com.junction.contract.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentedChecksTest {
    @Test
    void theGuideHasALineForEachCheck() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/gate.md"));
        List<String> ofChecks = lines.stream()
                .filter(line -> line.matches("\\| `[a-z]+(_[a-z]+)+` \\| .*"))
                .toList();
        List<String> expected = new Verifier(
                        Junction.CONTRACT,
                        new JsonSchemas(Junction.CONTRACT),
                        new CheckSettings(true, Optional.of(Duration.ofSeconds(1)), Optional.empty()))
                .checks().entrySet().stream()
                        .map(check -> "| `" + check.getKey() + "` | " + check.getValue())
                        .toList();
        assertThat(ofChecks).hasSameSizeAs(expected);
        expected.forEach(check -> assertThat(ofChecks).anyMatch(line -> line.startsWith(check)));
    }

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
