package com.junction.contract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.SmallDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A candidate is called by its goal and a number. One that has an exclamation mark is not usable. */
class SelectionTest {
    @TempDir
    private Path folder;

    private ContractOperation operation;
    private final List<String> judged = new ArrayList<>();

    @BeforeEach
    void readOperation() {
        operation =
                SmallDocument.of(folder, "/a: {get: {}}", "S: {}").operations().get(0);
    }

    private List<String> select(Selection selection, List<String> candidates) {
        return select(selection, candidates, "what");
    }

    private List<String> select(Selection selection, List<String> candidates, String what) {
        return selection.of(
                candidates,
                candidate -> List.of(candidate.substring(0, 1)),
                candidate -> {
                    judged.add(candidate);
                    return !candidate.endsWith("!");
                },
                operation,
                what);
    }

    private static Selection selection(int budget, String seed) {
        return new Selection(new PlanSettings(budget, seed, ""));
    }

    @ParameterizedTest(name = "budget {0}: {1} -> {2}, {3} beyond the budget")
    @CsvSource(delimiterString = " -> ", textBlock = """
            0 -> a1            -> a1       -> 0
            0 -> a1 a2         -> a1       -> 1
            0 -> a1 b1 c1      -> a1 b1 c1 -> 0
            1 -> a1 a2         -> a1 a2    -> 0
            1 -> a1 b1 a2      -> a1 b1 a2 -> 0
            2 -> a1 a2 a3      -> a1 a2 a3 -> 0
            1 -> a1! a2        -> a2       -> 0
            0 -> a1! b1        -> b1       -> 0
            1 -> a1 a2!        -> a1       -> 0
            1 -> a1 b1! b2! b3! b4 -> a1 b4 -> 0
            0 -> a1 b1! b2! b3! b4 -> a1   -> 1
            0 -> a1 b1! b2! b3  -> a1 b3   -> 0
            """)
    void whatIsTriedForTheFirstTimeIsChosenBeyondTheBudget(int budget, String candidates, String chosen, int beyond) {
        Selection selection = selection(budget, "seed");
        assertThat(select(selection, List.of(candidates.split(" ")))).containsExactly(chosen.split(" "));
        assertThat(selection.beyondBudget()).isEqualTo(beyond);
    }

    @Test
    void aGoalIsNewOnceInAPlan() {
        Selection selection = selection(0, "seed");
        assertThat(select(selection, List.of("a1", "b1"))).containsExactly("a1", "b1");
        assertThat(select(selection, List.of("c1", "b2", "a2"))).containsExactly("c1");
        assertThat(select(selection, List.of("a3", "b3")))
                .as("the first is always chosen")
                .containsExactly("a3");
    }

    private static List<String> many(int count, String end) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + end).toList();
    }

    @Test
    void theOthersAreChosenByTheSeed() {
        List<String> candidates = many(50, "");
        List<String> chosen = select(selection(5, "seed"), candidates);
        assertThat(chosen)
                .hasSize(6)
                .startsWith("a0")
                .isSubsetOf(candidates)
                .isSortedAccordingTo((one, other) -> candidates.indexOf(one) - candidates.indexOf(other));
        assertThat(chosen).isNotEqualTo(candidates.subList(0, 6));
        assertThat(select(selection(5, "seed"), candidates)).isEqualTo(chosen);
        assertThat(select(selection(5, "another"), candidates)).isNotEqualTo(chosen);
        assertThat(select(selection(5, "seed"), candidates, "something else")).isNotEqualTo(chosen);
    }

    @Test
    void candidatesWithinTheBudgetAreTriedInTheirOrder() {
        select(selection(49, "seed"), many(50, ""));
        assertThat(judged).isEqualTo(many(50, ""));
    }

    @Test
    void theSearchForUsableCandidatesEnds() {
        Selection selection = selection(4, "seed");
        List<String> candidates = new ArrayList<>(List.of("a"));
        candidates.addAll(many(50, "!"));
        assertThat(select(selection, candidates)).containsExactly("a");
        assertThat(judged).hasSize(1 + 3 * 4);
        assertThat(selection.beyondBudget()).isEqualTo(50 - 3 * 4);
    }
}
