package com.junction.contract.cli;

import com.junction.contract.replay.limit.AnswerLimits;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that limit responses. */
final class LimitsMixin {
    @Option(names = "--max-response-time", paramLabel = "MS", description = "how long a response may take")
    private Optional<Long> maxResponseTime = Optional.empty();

    @Option(
            names = "--max-body-size",
            paramLabel = "MIB",
            description = "the largest body of a response that is judged (${DEFAULT-VALUE})")
    private int maxBodySize = AnswerLimits.DEFAULT_MAX_BODY_MIB;

    @Option(
            names = "--max-exchange-time",
            paramLabel = "MS",
            description = "the longest time of a request and its response (${DEFAULT-VALUE})")
    private long maxExchangeTime = AnswerLimits.DEFAULT_MAX_EXCHANGE_MILLIS;

    Optional<Duration> maxResponseTime() {
        return maxResponseTime.map(Duration::ofMillis);
    }

    AnswerLimits ofAnswers() {
        return AnswerLimits.of(maxBodySize, maxExchangeTime);
    }
}
