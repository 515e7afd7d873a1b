package com.junction.contract.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.diff.ChangeKind.Verdict;
import com.junction.contract.diff.schema.Side;
import com.junction.contract.document.Contract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of change, both ways round: the rules that see it, and what they say of requests and responses. */
class ChangeKindsTest {
    private static final List<ChangeKind> KINDS = ChangeKind.all();

    @TempDir
    Path folder;

    static List<ChangeKind> kinds() {
        return KINDS;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void theRulesAndLevelsAreThoseOfTheKind(ChangeKind kind) throws IOException {
        Contract old = Contract.read(ChangeKind.write(kind.old(), folder.resolve("old.json")));
        Contract now = Contract.read(ChangeKind.write(kind.now(), folder.resolve("new.json")));

        assertThat(List.of(verdict(old, now, kind.forward()), verdict(now, old, kind.backward())))
                .isEqualTo(List.of(kind.forward(), kind.backward()));
    }

    /** The Java verdict takes compiled clients, and {@code release} tests it. */
    private static Verdict verdict(Contract old, Contract now, Verdict expected) {
        ContractDiff diff = ContractDiff.of(old, now, ChangeKind.CLOSED_ENUMS);
        return new Verdict(
                diff.changes().stream()
                        .map(Change::rule)
                        .map(Object::toString)
                        .distinct()
                        .toList(),
                diff.level(Side.REQUEST),
                diff.level(Side.RESPONSE),
                expected.java());
    }

    @Test
    void everyRuleHasAKind() {
        List<String> tested = KINDS.stream()
                .flatMap(kind -> Stream.of(kind.forward(), kind.backward()))
                .flatMap(verdict -> verdict.rules().stream())
                .toList();
        assertThat(Arrays.stream(Rule.values()).map(Rule::toString)).isSubsetOf(tested);
    }
}
