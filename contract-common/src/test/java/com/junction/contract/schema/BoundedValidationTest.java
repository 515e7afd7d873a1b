package com.junction.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.document.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whatever a value is, it is validated in a bounded time, or said to be beyond a limit. */
class BoundedValidationTest {
    private static final Duration SECONDS = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private int findings(String schema, JsonNode value) throws IOException {
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components: {schemas: {S: %s}}
                """.formatted(schema)));
        JsonSchemas schemas = new JsonSchemas(contract);
        return Assertions.assertTimeoutPreemptively(
                SECONDS,
                () -> schemas.validate(value, contract.tree().at("/components/schemas/S"))
                        .size());
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(a*)*\\1c$", "^(?:.*a){12}$", "^((a|aa)+)\\1$", "(a+a+)+c", "(?=(a+a+)+c)a"})
    void aPatternThatBacktracksIsEnded(String pattern) {
        assertThatThrownBy(() -> findings("{pattern: '" + pattern + "'}", text("a".repeat(3000) + "b")))
                .isInstanceOf(LimitReachedException.class)
                .hasMessageStartingWith("the pattern " + pattern + " takes more than 20,000,000 steps");
    }

    @Test
    void aPatternThatNestsTooDeeplyIsEnded() {
        assertThatThrownBy(() -> findings("{pattern: '^(a|b)*$'}", text("ab".repeat(500_000))))
                .isInstanceOf(LimitReachedException.class);
    }

    @ParameterizedTest
    @CsvSource({"^[a-z]*$, 0", "^[a-z]*b$, 0", "^[a-y]+$, 0", "^[0-9]+$, 1", "z, 1", "^\\w{3}, 0"})
    void anOrdinaryPatternJudgesALongText(String pattern, int findings) throws IOException {
        assertThat(findings("{pattern: '" + pattern + "'}", text("a".repeat(1_000_000) + "b")))
                .isEqualTo(findings);
    }

    /** None of these is found by one text alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "date",
                "date-time",
                "time",
                "duration",
                "email",
                "idn-email",
                "hostname",
                "idn-hostname",
                "ipv4",
                "ipv6",
                "uri",
                "uri-reference",
                "iri",
                "iri-reference",
                "uri-template",
                "uuid",
                "json-pointer",
                "relative-json-pointer",
                "regex"
            })
    void aFormatJudgesAHostileText(String format) throws IOException {
        for (String pump : new String[] {"a", "1.", "a.", "a@", "1:", "%41", "(", "[", "{a,", "é.", "\"", "-", "~0"}) {
            try {
                findings("{format: " + format + "}", text(pump.repeat(10_000 / pump.length()) + "!"));
            } catch (LimitReachedException e) {
                assertThat(e).hasMessageContaining("a text");
            }
        }
    }

    @Test
    void aFormatDoesNotLookAtATextOfMegabytes() {
        assertThatThrownBy(() -> findings("{format: email}", text("é.".repeat(1_000_000))))
                .isInstanceOf(LimitReachedException.class)
                .hasMessage("it has a text of format email that is longer than 10,000 characters, the limit");
    }

    @Test
    void aFormatDoesNotLookAtMegabytesOfTexts() {
        ArrayNode many = JsonNodeFactory.instance.arrayNode();
        String slow = "é.".repeat(500);
        for (int i = 0; i < 5000; i++) {
            many.add(slow);
        }
        assertThatThrownBy(() -> findings("{items: {format: idn-email}}", many))
                .isInstanceOf(LimitReachedException.class)
                .hasMessage("it has too many texts of format idn-email to validate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2, 3] | 0",
                "[1, 2, 1.0] | 1",
                "[1, '1'] | 0",
                "['a', 'b', 'a'] | 1",
                "[{'a': 1, 'b': 2}, {'b': 2, 'a': 1}] | 1",
                "[{'a': 1, 'b': 2}, {'a': 2, 'b': 1}] | 0",
                "[[1], [1.0]] | 1",
                "[[1, 2], [12]] | 0",
                "[{'a': [1]}, {'a': [1, 1]}] | 0",
                "[null, false, 0, ''] | 0",
                "[0, -0, 0.0] | 1",
                "[1e2, 100] | 1",
            })
    void equalItemsAreFound(String json, int findings) throws IOException {
        JsonNode value = Objects.requireNonNull(JsonText.parse(json.replace('\'', '"')));
        assertThat(findings("{uniqueItems: true}", value)).isEqualTo(findings);
        assertThat(findings("{uniqueItems: false}", value)).isZero();
    }
}
