package com.junction.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An explanation is only for what it names. */
class ExplanationsTest {
    private static final Finding FAILURE = new Finding(
            "not_a_server_error",
            "GET /orders/{id}",
            "the status was 500, expected a status below 500",
            "GET /orders/{id} · any answer · offset=-1",
            "500\n<title>fromIndex(1)</title>");

    private static final String ENTRY = """
            explained:
              - check: not_a_server_error
                place: GET /orders/*
                message: the status was 500*
                answer: "*fromIndex(*"
                case: "*offset=*"
                reason: The server does not check the offset.
            """;

    @TempDir
    private Path folder;

    @Test
    void explainsWhatItNames() throws IOException {
        Explanations explanations = read(ENTRY);
        assertThat(explanations.unexplained(List.of(FAILURE))).isEmpty();
        assertThat(explanations.outdated(List.of(FAILURE))).isEmpty();
    }

    @ParameterizedTest(name = "{0} of another violation")
    @ValueSource(
            strings = {
                "check: not_a_server_error",
                "place: GET /orders/*",
                "message: the status was 500*",
                "answer: \"*fromIndex(*\"",
                "case: \"*offset=*\""
            })
    void doesNotExplain(String line) throws IOException {
        String key = line.substring(0, line.indexOf(':'));
        Explanations explanations = read(ENTRY.replace(line, key + ": another"));
        assertThat(explanations.unexplained(List.of(FAILURE))).containsExactly(FAILURE);
        assertThat(explanations.outdated(List.of(FAILURE)))
                .singleElement()
                .asString()
                .contains("#/explained/0");
    }

    @Test
    void needsNoViolationIfItDoesNotShowInEveryRun() throws IOException {
        Explanations explanations = read(ENTRY + "    sometimes: Other requests change the list.\n");
        assertThat(explanations.outdated(List.of())).isEmpty();
        assertThat(explanations.unexplained(List.of(FAILURE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "place", "message", "reason"})
    void isComplete(String key) {
        assertThatThrownBy(() -> read(ENTRY.replaceAll("(- )?\\b" + key + ": .*", "$1unknown: x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it needs a " + key);
    }

    private Explanations read(String text) throws IOException {
        return Explanations.read(Files.writeString(folder.resolve("explained.yaml"), text));
    }
}
