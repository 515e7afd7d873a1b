package com.junction.contract.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.plan.CaseKind;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaxResponseTimeTest {
    private final MaxResponseTime check = new MaxResponseTime(Duration.ofSeconds(1));

    @ParameterizedTest(name = "{0} ms")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            999  | -
            1000 | -
            1001 | duration : the response took 1001 ms, expected at most 1000
            """)
    void aResponseIsTooSlow(long millis, @Nullable String violation, @TempDir Path folder) throws IOException {
        Exchanges exchanges = Exchanges.of(folder, "/a: {get: {responses: {}}}");
        WireResponse response = new WireResponse(200, Headers.of(), "", Duration.ofMillis(millis));

        assertThat(exchanges.texts(check.check(Exchanges.answered(exchanges.asking(CaseKind.VALID, null), response))))
                .isEqualTo(violation == null ? List.of() : List.of(violation));
    }

    @Test
    void aMissingResponseIsNotSlow(@TempDir Path folder) throws IOException {
        Exchanges exchanges = Exchanges.of(folder, "/a: {get: {responses: {}}}");

        assertThat(check.check(new Exchange(exchanges.asking(CaseKind.VALID, null), null, null, null, "reset", null)))
                .isEmpty();
    }
}
