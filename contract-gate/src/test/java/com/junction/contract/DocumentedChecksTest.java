package com.junction.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.verify.CheckSettings;
import com.junction.contract.verify.Verifier;
import com.junction.contract.verify.state.StateCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DocumentedChecksTest {
    @Test
    void theGuideHasALineForEachCheck() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/gate.md"));
        List<String> ofChecks = lines.stream()
                .filter(line -> line.matches("\\| `[a-z]+(_[a-z]+)+` \\| .*"))
                .toList();
        Map<String, String> checks = new TreeMap<>(StateCheck.questions());
        checks.putAll(new Verifier(
                        Junction.CONTRACT,
                        new JsonSchemas(Junction.CONTRACT),
                        new CheckSettings(true, Optional.of(Duration.ofSeconds(1)), Optional.empty()))
                .checks());
        List<String> expected = checks.entrySet().stream()
                .map(check -> "| `" + check.getKey() + "` | " + check.getValue())
                .toList();
        assertThat(ofChecks).hasSameSizeAs(expected);
        expected.forEach(check -> assertThat(ofChecks).anyMatch(line -> line.startsWith(check)));
    }
}
