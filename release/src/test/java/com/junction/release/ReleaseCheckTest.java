package com.junction.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the release check with clients that are generated and compiled. */
class ReleaseCheckTest {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Things, version: '7'}
            servers: [{url: 'https://api.example.com'}]
            paths:
              /things:
                get:
                  operationId: list
                  tags: [things]
                  responses:
                    '200':
                      description: All
                      content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
            components:
              schemas:
                Thing: {type: object, properties: {color: {$ref: '#/components/schemas/Color'}}}
                Color: {type: string, enum: [red, blue]}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void release() throws IOException {
        Files.createDirectory(folder.resolve("released"));
        Files.writeString(folder.resolve("released/api.yaml"), DOCUMENT);
        Files.writeString(folder.resolve("released/version.txt"), "1.2.3\n");
    }

    private int check(String document, String planned) throws IOException {
        Path file = Files.writeString(folder.resolve("api.yaml"), document);
        return ReleaseCheck.commandLine(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(
                        "--released=" + folder.resolve("released/api.yaml"),
                        "--document=" + file,
                        "--settings=src/test/resources/generator.yaml",
                        "--accepted=" + folder.resolve("accepted.yaml"),
                        "--planned=" + planned,
                        "--root=" + folder,
                        "--report=" + folder.resolve("report"));
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve("report").resolve(name));
    }

    @Test
    void whatIsNewIsAMinorVersionAndStandsInTheChangelog() throws IOException {
        assertThat(check(DOCUMENT.replace("[red, blue]", "[red, blue, green]"), "1.3.0"))
                .isZero();
        assertThat(out.toString())
                .contains(
                        "Contract   released/api.yaml -> api.yaml: Things 7 -> 7",
                        "enum-value-added: \"green\" is new (GET /things · response 200 .color)",
                        "Java       compatible",
                        "Version    1.2.3 -> 1.3.0: something is new, and nothing breaks\n",
                        "Verdict    COMPATIBLE: this may be released as 1.3.0.");
        assertThat(written("next-version.txt")).isEqualTo("1.3.0");
        assertThat(written("changelog.md")).isEqualTo("""
                ## 1.3.0

                For Things 7.

                **New**

                 * `Color.GREEN`
                """);
    }

    @Test
    void aNameThatIsNotOnTheWireIsAMajorVersion() throws IOException {
        assertThat(check(DOCUMENT.replace("Color", "Paint"), "2.0.0")).isZero();
        assertThat(out.toString())
                .contains("1 of names only", "Requests   –", "Responses  –", "Java       breaking: ", "1.2.3 -> 2.0.0");
        assertThat(written("changelog.md"))
                .contains("**New**\n\n * `Paint`", "**Changed**\n\n * `Thing.getColor()`", "**Removed**\n\n * `Color`");
    }

    @Test
    void aVersionThatIsTooLowIsRefusedUnlessItIsASnapshot() throws IOException {
        String document = DOCUMENT.replace("[red, blue]", "[red, blue, green]");
        assertThat(check(document, "1.2.4")).isEqualTo(1);
        assertThat(out.toString())
                .contains("NO RELEASE: version 1.2.4 is too low for these changes: it must be 1.3.0 or higher");
        assertThat(folder.resolve("report/next-version.txt")).doesNotExist();
        assertThat(check(document, "1.2.4-SNAPSHOT")).isZero();
        assertThat(out.toString()).contains("the project's 1.2.4-SNAPSHOT is too low");
    }

    @Test
    void whatBreaksIsRefusedUntilItIsAccepted() throws IOException {
        String document =
                DOCUMENT.replace("properties: {color", "required: [size], properties: {size: {type: string}, hue");
        assertThat(check(document, "2.0.0")).isEqualTo(1);
        Files.writeString(folder.resolve("accepted.yaml"), """
                accepted:
                  - rule: property-removed
                    at: "#/components/schemas/Thing/properties/color"
                    reason: It is called hue now.
                """);
        assertThat(check(document, "2.0.0")).isZero();
        assertThat(written("changelog.md")).contains("**Breaks on the wire**\n\n * color is gone");
    }

    @Test
    void documentationAloneIsAPatch() throws IOException {
        assertThat(check(DOCUMENT.replace("description: All", "description: Most"), "1.2.4"))
                .isZero();
        assertThat(out.toString()).contains("ONLY DOCUMENTATION: this may be released as 1.2.4.");
        assertThat(written("changelog.md"))
                .endsWith("**Fixed**\n\n * Documentation, as the document has it now in 1 place.\n");
    }

    @Test
    void whatWasNeverReleasedIsSaid() throws IOException {
        Files.delete(folder.resolve("released/version.txt"));
        assertThat(check(DOCUMENT, "1.0.0")).isEqualTo(2);
        assertThat(err.toString())
                .contains("version.txt: it is kept at each release")
                .doesNotContain("\tat ");
    }

    @Test
    void aDocumentThatTheGeneratorRefusesIsSaid() throws IOException {
        assertThat(check(DOCUMENT.replace("openapi: 3.1.0", "openapi: 4.0.0"), "1.0.0"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("4.0.0").doesNotContain("\tat ");
    }
}
