package com.junction.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.diff.Change;
import com.junction.contract.diff.ContractDiff;
import com.junction.contract.diff.Level;
import com.junction.contract.diff.schema.Side;
import com.junction.contract.document.Contract;
import com.junction.release.ChangeKind.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Each kind of change, both ways round: what is said of the document, and of the client that is generated from it. */
class ChangeKindsTest {
    private static final String CLOSED_ENUMS = "x-closed";
    private static final Path SETTINGS = Path.of("src", "test", "resources", "changes", "generator.yaml");

    /** Many kinds of change begin with the same document. */
    private static final Map<JsonNode, Path> CLIENTS = new HashMap<>();

    @TempDir
    static Path clients;

    @TempDir
    Path folder;

    static List<ChangeKind> kinds() {
        return ChangeKind.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void theVerdictsAgree(ChangeKind kind) throws IOException {
        Path old = ChangeKind.write(kind.old(), folder.resolve("old.json"));
        Path now = ChangeKind.write(kind.now(), folder.resolve("new.json"));
        Path oldClient = client(kind.old(), old);
        Path newClient = client(kind.now(), now);

        assertThat(List.of(said(old, now, oldClient, newClient), said(now, old, newClient, oldClient)))
                .isEqualTo(List.of(kind.forward(), kind.backward()));
    }

    private static Path client(JsonNode document, Path file) throws IOException {
        Path known = CLIENTS.get(document);
        if (known == null) {
            known = GeneratedClient.make(file, SETTINGS, clients.resolve(String.valueOf(CLIENTS.size())));
            CLIENTS.put(document, known);
        }
        return known;
    }

    private static Verdict said(Path old, Path now, Path oldClient, Path newClient) {
        ContractDiff diff = ContractDiff.of(Contract.read(old), Contract.read(now), CLOSED_ENUMS);
        Level java = ClientComparison.compare(oldClient, newClient).level();
        return new Verdict(
                diff.changes().stream()
                        .map(Change::rule)
                        .map(Object::toString)
                        .distinct()
                        .toList(),
                diff.level(Side.REQUEST),
                diff.level(Side.RESPONSE),
                java == Level.BREAKING ? java : Level.COMPATIBLE);
    }
}
