package com.junction.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.corpus.completeness.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownFaultsTest {
    private static final Finding STATUS = new Finding("status_code_conformance", "GET /pets", "1: 500 came back");
    private static final Finding COMPILATION = Finding.of(Finding.COMPILATION, "cannot find symbol");

    @TempDir
    private Path folder;

    private KnownFaults known;

    @BeforeEach
    void writeFile() throws IOException {
        Path file = folder.resolve("known.yaml");
        Files.writeString(file, """
                known:
                  - {document: pets.json, operation: GET /pets, check: status_code_conformance, reason: It says so.}
                  - {document: pets.json, operation: "*", check: compilation, reason: It says so.}
                """);
        known = KnownFaults.read(Optional.of(file));
    }

    private static Row row(String document, boolean replayed, Finding... findings) {
        Row.Replayed replay = new Row.Replayed(1, 100, 0, 0, 0, Map.of());
        return new Row(document, "", "1", 1, 1, 1, 1, 1, Counts.NONE, replayed ? replay : null, List.of(findings));
    }

    @Test
    void a_known_fault_is_no_finding() {
        assertThat(known.unknown(row("pets.json", true, STATUS, COMPILATION))).isEmpty();
    }

    @Test
    void the_same_fault_of_another_document_is_a_finding() {
        assertThat(known.unknown(row("other.json", true, STATUS))).containsExactly(STATUS);
    }

    @Test
    void the_same_check_of_another_operation_is_a_finding() {
        Finding other = new Finding(STATUS.check(), "GET /owners", STATUS.message());
        assertThat(known.unknown(row("pets.json", true, other))).containsExactly(other);
    }

    @Test
    void an_entry_that_finds_nothing_is_outdated() {
        assertThat(known.outdated(List.of(row("pets.json", true, COMPILATION))))
                .singleElement()
                .asString()
                .endsWith("known.yaml at #/known/0: status_code_conformance no longer finds anything in pets.json"
                        + " GET /pets: remove the entry");
    }

    @Test
    void an_entry_of_the_replay_is_not_outdated_by_a_run_without_one() {
        assertThat(known.outdated(List.of(row("pets.json", false, COMPILATION))))
                .isEmpty();
    }

    @Test
    void an_entry_of_a_document_that_was_not_checked_is_not_outdated() {
        assertThat(known.outdated(List.of(row("other.json", true)))).isEmpty();
    }

    @Test
    void an_entry_needs_a_reason() throws IOException {
        Path file = folder.resolve("known.yaml");
        Files.writeString(file, "known: [{document: pets.json, operation: GET /pets, check: a}]");
        assertThatThrownBy(() -> KnownFaults.read(Optional.of(file)))
                .hasMessage(file + " at #/known/0: it needs a reason");
    }
}
