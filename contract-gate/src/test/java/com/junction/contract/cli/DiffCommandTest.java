package com.junction.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.tree.YamlFile;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** Runs {@code contract-gate diff OLD NEW} in this JVM. */
class DiffCommandTest {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Things, version: '1'}
            paths:
              /things:
                get:
                  operationId: list
                  parameters: [{name: limit, in: query, schema: {type: integer, maximum: 9}}]
                  responses:
                    '200':
                      description: All
                      content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
            components:
              schemas:
                Thing: {type: object, required: [name], properties: {name: {type: string}}}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("old.yaml"), DOCUMENT);
        Files.writeString(folder.resolve("same.yaml"), DOCUMENT);
        Files.writeString(folder.resolve("wider.yaml"), DOCUMENT.replace("maximum: 9", "maximum: 20"));
        Files.writeString(folder.resolve("optional.yaml"), DOCUMENT.replace("required: [name], ", ""));
        Files.writeString(folder.resolve("described.yaml"), DOCUMENT.replace("description: All", "description: Most"));
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("diff"));
        for (String argument : arguments) {
            all.add(argument.matches("\\w+\\.yaml") ? folder.resolve(argument).toString() : argument);
        }
        all.add("--report=" + folder.resolve("report"));
        CommandLine command = ContractGate.commandLine();
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return command.execute(all.toArray(String[]::new));
    }

    private JsonNode report() {
        return YamlFile.read(folder.resolve("report/change-report.json"));
    }

    @ParameterizedTest(name = "{0}: {1}, {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "same.yaml      | 0 | Changes    none                                 | NO CHANGES.",
                "described.yaml | 0 | Changes    1 documentation                      | 1.0.1",
                "wider.yaml     | 0 | range-widened: the range was (-∞, 9], and is (-∞, 20] | 1.1.0",
                "optional.yaml  | 1 | property-optional: name is no longer required    | BREAKING: 1 change",
            })
    void whatChangedIsSaidAndDecidesTheExitCode(String now, int exitCode, String line, String verdict) {
        int ended = run("old.yaml", now, "--released=1.0.0");

        assertThat(ended).as(err.toString()).isEqualTo(exitCode);
        assertThat(out.toString()).contains(line);
        assertThat(out.toString().lines().reduce((first, second) -> second).orElseThrow())
                .startsWith("Verdict")
                .contains(verdict);
    }

    @Test
    void whatIsAcceptedIsNoReasonToRefuse() throws IOException {
        Path accepted = Files.writeString(folder.resolve("accepted.yaml"), """
                accepted:
                  - {rule: property-optional, at: '#/components/schemas/Thing/properties/name', reason: Nobody minds.}
                  - {rule: operation-removed, at: '#/paths/~1gone/get', reason: It was never used.}
                """);
        assertThat(run("old.yaml", "optional.yaml", "--accepted=" + accepted)).isZero();
        assertThat(out.toString())
                .contains("accepted: Nobody minds.", "BREAKING, AND ACCEPTED")
                .contains(
                        "Stale      operation-removed at #/paths/~1gone/get is accepted, but there is no such change");
        assertThat(report().path("changes").path(0).path("accepted").asString()).isEqualTo("Nobody minds.");
        assertThat(report().path("response").asString()).isEqualTo("BREAKING");
    }

    @Test
    void changesAreAcceptedOneByOne() throws IOException {
        String place = "rule: enum-value-removed, at: '#/paths/~1things/get/parameters/0/schema'";
        String parameter = "{type: integer, maximum: 9}";
        Files.writeString(
                folder.resolve("old.yaml"), DOCUMENT.replace(parameter, "{type: string, enum: [a, b, c, d]}"));
        Files.writeString(folder.resolve("new.yaml"), DOCUMENT.replace(parameter, "{type: string, enum: [a, d]}"));
        Path accepted = Files.writeString(folder.resolve("a.yaml"), "accepted: [{" + place + ", reason: Old.}]");
        assertThat(run("old.yaml", "new.yaml", "--accepted=" + accepted)).isEqualTo(2);
        assertThat(err.toString()).contains("where there are 2: add what: \"\"b\" is gone\"");

        Files.writeString(accepted, "accepted: [{" + place + ", what: '\"b\" is gone', reason: Old.}]");
        assertThat(run("old.yaml", "new.yaml", "--accepted=" + accepted)).isEqualTo(1);
        assertThat(out.toString()).contains("BREAKING: 1 change would break");
    }

    @Test
    void theReportIsValidByThePublishedSchemaAndNamesThePlace() throws IOException {
        run("old.yaml", "optional.yaml", "--released=1.0.0");
        String schema = Files.readString(Path.of("../contract-diff/src/main/resources/change-report.schema.json"));
        String json = Files.readString(folder.resolve("report/change-report.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        assertThat(report().path("changes").path(0).path("pointer").asString())
                .isEqualTo("#/components/schemas/Thing/properties/name");
        assertThat(Files.readString(folder.resolve("report/change-report.md")))
                .contains("## Breaking", "| property-optional | GET /things · response 200 .name |");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "old.yaml                                    | Missing required parameter: 'NEW'",
                "old.yaml missing.yaml                       | missing.yaml",
                "old.yaml same.yaml --released=one           | \"one\" is not a version such as 1.2.3",
                "old.yaml same.yaml --accepted=nothing.yml   | nothing.yml: there is no such file",
                "old.yaml same.yaml --accepted=pom.xml       | : is not YAML or JSON: mapping values are not allowed here",
            })
    void whatCannotBeRunIsSaid(String line, String said) {
        assertThat(run(line.split(" +"))).isEqualTo(2);
        assertThat(err.toString().lines().findFirst())
                .hasValueSatisfying(first -> assertThat(first).contains(said));
        assertThat(err.toString()).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                              | it needs a list under the key accepted",
                "{accepted: [{rule: x, at: '#/a', reason: y}]}   | at #/accepted/0: there is no rule x",
                "{accepted: [{rule: null-added, at: '#/a'}]}     | at #/accepted/0: it needs a reason",
            })
    void whatIsWrongWithAcceptedChangesIsSaid(String text, String said) throws IOException {
        Path accepted = Files.writeString(folder.resolve("accepted.yml"), text);
        assertThat(run("old.yaml", "same.yaml", "--accepted=" + accepted)).isEqualTo(2);
        assertThat(err.toString()).contains(said);
    }

    /** Both documents have the same name, so the message tells them apart. */
    @Test
    void aTypeThatChangedIsDescribed() throws IOException {
        String document = DOCUMENT.replace("{name: {type: string}}", "{name: {$ref: '#/components/schemas/Radius'}}");
        Files.writeString(folder.resolve("texts.yaml"), document + "    Radius: {type: string, enum: ['10', '20']}\n");
        Files.writeString(folder.resolve("numbers.yaml"), document + "    Radius: {type: integer, enum: [10, 20]}\n");
        assertThat(run("texts.yaml", "numbers.yaml")).isEqualTo(1);
        assertThat(out.toString())
                .contains("type-changed: Radius (string \"10\" or \"20\") is now Radius (integer 10 or 20)");
    }
}
