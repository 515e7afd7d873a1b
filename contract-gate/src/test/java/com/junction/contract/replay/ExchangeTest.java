package com.junction.contract.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.Junction;
import com.junction.contract.replay.Exchange.WireResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeTest {
    private static Exchange answered(String type, String body) {
        WireResponse response = new WireResponse(200, Headers.of("Content-Type", type), body, Duration.ZERO);
        return new Exchange(Junction.PLAN.cases().get(0), null, response, null, null, null);
    }

    private static String items(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "{\"id\":" + i + ",\"history\":[\"" + "x".repeat(40) + "\"]}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    @ParameterizedTest(name = "{0} items")
    @CsvSource({"300", "3000"})
    void aLargeJsonBodyIsShortenedAroundTheWrongValue(int number) {
        Exchange shown = answered("application/json", items(number)).shortened(List.of("/250/id"));
        assertThat(shown.answer().orElseThrow().body())
                .hasSizeLessThan(18_000)
                .endsWith("\"…\",{\"id\":250,\"history\":\"…\"},\"…\"]");
    }

    @Test
    void otherLargeBodiesAreLeftOut() {
        assertThat(answered("text/plain", "x".repeat(40_000))
                        .shortened(List.of("/0"))
                        .answer()
                        .orElseThrow()
                        .body())
                .endsWith("bytes of headers and body, which are too large to be shown)");
    }

    @Test
    void smallBodiesStay() {
        String body = items(100);
        assertThat(answered("application/json", body)
                        .shortened(List.of("/50/id"))
                        .answer()
                        .orElseThrow()
                        .body())
                .isEqualTo(body);
    }
}
