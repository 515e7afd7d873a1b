package com.junction.contract.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.diff.ChangeKind.Verdict;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.compare.OpenApiDiff;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import tools.jackson.databind.JsonNode;

/** The table of all kinds of change, {@code contract-diff/kinds.md}, beside the verdicts of openapi-diff. */
class KindsTableTest {
    private static final Path TABLE = Path.of("kinds.md");

    /** Many kinds of change begin with the same document. */
    private final Map<JsonNode, OpenAPI> models = new HashMap<>();

    @Test
    void theTableSaysWhatIsTested() throws IOException {
        StringBuilder table = new StringBuilder("""
                # Kinds of change

                How much each kind matters to requests, to responses and to Java, on the way there and on the way back,
                beside the one verdict of openapi-diff 2.1.7. `ChangeKindsTest` tests what is said of documents, and
                `release` what is said of Java, with clients that are generated and compiled. The documents are in
                [`kinds.yaml`](src/test/resources/changes/kinds.yaml).

                | what changes | there: requests, responses | Java | openapi-diff | back: requests, responses | Java | openapi-diff |
                |---|---|---|---|---|---|---|
                """);
        for (ChangeKind kind : ChangeKind.all()) {
            table.append("| ").append(kind).append(" | ");
            table.append(row(kind.forward(), kind.old(), kind.now())).append(" | ");
            table.append(row(kind.backward(), kind.now(), kind.old())).append(" |\n");
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE))
                .as("refresh it with: mvn test -pl contract-diff -am -Dgolden.update=true")
                .isEqualTo(table.toString());
    }

    private String row(Verdict verdict, JsonNode old, JsonNode now) {
        ChangedOpenApi changed = OpenApiDiff.compare(
                model(old), model(now), OpenApiDiffOptions.builder().build());
        return word(verdict.request()) + ", " + word(verdict.response()) + " | "
                + word(verdict.java()) + " | "
                + changed.isChanged().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private OpenAPI model(JsonNode document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return models.computeIfAbsent(
                document,
                it -> new OpenAPIV3Parser()
                        .readContents(it.toString(), null, options)
                        .getOpenAPI());
    }

    private static String word(Level level) {
        return level == Level.NONE ? "–" : level.name().toLowerCase(Locale.ROOT);
    }
}
