package com.junction.contract.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Credential;
import com.junction.contract.document.TokenEndpoint;
import com.junction.contract.secret.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenSourceTest {
    private static final ApiKey KEY = new ApiKey("CONTRACT_AUTH_OAUTH", "client:secret9");

    private final MockWebServer server = new MockWebServer();
    private final Secrets secrets = new Secrets();
    private final SetClock clock = new SetClock();
    private final TokenSource tokens = new TokenSource(Map.of(), secrets, clock);

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-03-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Credential credential() {
        TokenEndpoint endpoint = new TokenEndpoint(server.url("/token").toString(), List.of());
        return new Credential("oauth", "header", "authorization", "bearer", Optional.of(endpoint));
    }

    private void answer(String token, String life) {
        server.enqueue(new MockResponse.Builder()
                .body("{\"access_token\":\"" + token + "\"" + (life.isEmpty() ? "" : ",\"expires_in\":" + life) + "}")
                .build());
    }

    @ParameterizedTest(name = "expires in {0} s, asked again after {1} s: renewed {2}")
    @CsvSource({
        "3600, 3500, false",
        "3600, 3571, true",
        "100, 89, false",
        "100, 91, true",
        "'', 3500, false",
        "'', 3600, true",
        "-5, 2, true",
        "\"60\", 50, false",
        "99999999999, 31000000, false"
    })
    void aTokenIsKeptUntilShortlyBeforeItExpires(String life, long seconds, boolean renewed) throws Exception {
        answer("the-first-token", life);
        answer("the-second-token", life);
        assertThat(tokens.token(credential(), KEY)).isEqualTo("the-first-token");
        clock.now = clock.now.plus(Duration.ofSeconds(seconds));
        assertThat(tokens.token(credential(), KEY)).isEqualTo(renewed ? "the-second-token" : "the-first-token");
        assertThat(secrets.hide("Bearer the-first-token")).isEqualTo("Bearer hidden");
    }

    @Test
    void onlyATokenThatWasAcceptedIsRenewed() throws Exception {
        answer("the-first-token", "");
        answer("the-second-token", "");
        tokens.token(credential(), KEY);
        assertThat(tokens.renew(credential(), "the-first-token")).isFalse();
        tokens.accepted(credential());
        assertThat(tokens.renew(credential(), "the-first-token")).isTrue();
        assertThat(tokens.token(credential(), KEY)).isEqualTo("the-second-token");
        // Another thread was told about the first token later.
        assertThat(tokens.renew(credential(), "the-first-token")).isTrue();
        assertThat(tokens.renew(credential(), "the-second-token")).isFalse();
        assertThat(server.getRequestCount()).isEqualTo(2);
    }
}
