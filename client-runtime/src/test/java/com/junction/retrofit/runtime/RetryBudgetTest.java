package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryBudgetTest {
    private static long retries(RetryBudget budget, int calls) {
        return IntStream.range(0, calls).filter(call -> budget.tryRetry()).count();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100})
    void retriesEndWithTheBudget(int budget) {
        assertThat(retries(new RetryBudget(budget), 1_000)).isEqualTo(budget);
    }

    @Test
    void tenAnswersEarnARetry() {
        RetryBudget budget = new RetryBudget(5);
        retries(budget, 5);
        for (int answer = 0; answer < 9; answer++) {
            budget.answered();
        }
        assertThat(budget.tryRetry()).isFalse();
        budget.answered();
        assertThat(retries(budget, 10)).isEqualTo(1);
    }

    @Test
    void answersEarnNoMoreThanTheBudget() {
        RetryBudget budget = new RetryBudget(2);
        for (int answer = 0; answer < 1_000; answer++) {
            budget.answered();
        }
        assertThat(retries(budget, 10)).isEqualTo(2);
    }

    @Test
    void theLargestBudgetIsAsGoodAsNone() {
        assertThat(retries(new RetryBudget(Integer.MAX_VALUE), 10_000)).isEqualTo(10_000);
    }

    @Test
    void manyThreadsShareIt() {
        RetryBudget budget = new RetryBudget(100);
        long granted = IntStream.range(0, 100_000)
                .parallel()
                .filter(call -> budget.tryRetry())
                .count();
        assertThat(granted).isEqualTo(100);
    }
}
