package com.junction.contract.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.Junction;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.limit.AnswerLimits;
import com.junction.contract.server.Target;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A target that never answers must not cost a time limit or a restart for each of thousands of cases. */
class PatienceTest {
    private static final List<Case> CASES = Junction.PLAN.cases().stream()
            .filter(each -> !each.kind().isTyped())
            .toList();

    /** A target that ends at each request, or not. */
    private static final class Unanswering implements Target {
        private final String url;
        private final boolean ends;
        private int restarts;

        Unanswering(String url, boolean ends) {
            this.url = url;
            this.ends = ends;
        }

        @Override
        public String url() {
            return url;
        }

        @Override
        public String description() {
            return "a target";
        }

        @Override
        public boolean isAlive() {
            return !ends;
        }

        @Override
        public void restart() {
            restarts++;
        }

        @Override
        public String log() {
            return "";
        }

        @Override
        public void close() {}
    }

    private static List<String> reasons(Target target, AnswerLimits limits) {
        Replayer replayer = Replayer.onTheWire(target, limits);
        return CASES.stream()
                .map(each -> replayer.replay(
                        each, exchange -> exchange.inconclusive().orElse("")))
                .toList();
    }

    @Test
    void afterManySlowExchangesNoMoreIsSent() throws Exception {
        // It accepts connections, but never reads from them.
        try (ServerSocket silent = new ServerSocket(0, 500, InetAddress.getLoopbackAddress())) {
            Target target = new Unanswering("http://127.0.0.1:" + silent.getLocalPort(), false);
            List<String> reasons = reasons(target, new AnswerLimits(AnswerLimits.MIB, Duration.ofMillis(20)));
            assertThat(reasons).hasSizeGreaterThan(Patience.SLOW_IN_A_ROW);
            assertThat(reasons.subList(0, Patience.SLOW_IN_A_ROW)).containsOnly("");
            assertThat(reasons.subList(Patience.SLOW_IN_A_ROW, reasons.size()))
                    .containsOnly("not sent: 20 exchanges in a row took longer than the limit of --max-exchange-time");
        }
    }

    @Test
    void anOperationThatEndsTheTargetIsGivenUp() throws Exception {
        int closed;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = free.getLocalPort();
        }
        Unanswering target = new Unanswering("http://127.0.0.1:" + closed, true);
        List<String> reasons = reasons(target, AnswerLimits.DEFAULT);
        long operations = CASES.stream().map(Case::operation).distinct().count();
        assertThat(reasons)
                .contains("not sent: the target ended at another case of this operation")
                .filteredOn(why -> why.startsWith("the target ended while"))
                .hasSize((int) operations);
        // The first restart may be due to another case; the second one is due to this case.
        assertThat(target.restarts).isEqualTo((int) operations * 2);
    }

    @Test
    void anOperationThatEndsTheTargetLeavesItToTheOthers() {
        Patience patience = new Patience();
        Case ending = CASES.get(0);
        patience.ended(ending);
        for (Case each : Junction.PLAN.cases()) {
            assertThat(patience.refusal(each).isPresent())
                    .as(each.name())
                    .isEqualTo(each.operation().equals(ending.operation()));
        }
    }

    @Test
    void aTargetThatAlwaysEndsIsNotAskedAnyMore() {
        Patience patience = new Patience();
        for (int i = 0; i < Patience.RESTARTS; i++) {
            assertThat(patience.refusal(CASES.get(0))).isEmpty();
            patience.restarted();
        }
        assertThat(patience.refusal(CASES.get(0))).contains("not sent: the target ended 20 times, and was restarted");
    }
}
