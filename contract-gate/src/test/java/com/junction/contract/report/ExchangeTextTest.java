package com.junction.contract.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.Junction;
import com.junction.contract.credential.ApiKey;
import com.junction.contract.credential.GivenCredentials;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.report.CaseResult.Recording;
import com.junction.contract.secret.Secrets;
import java.util.Optional;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line of a request can be run in a shell. */
class ExchangeTextTest {
    private static final Optional<GivenCredentials> GIVEN =
            Optional.of(GivenCredentials.of(Optional.of(new ApiKey("planted-key"))));

    private static final String JSON = "Content-Type: application/json";

    private static String curl(String method, String target, String header, String body) {
        String[] parts = header.split(": ", 2);
        Headers headers = header.isEmpty() ? Headers.of() : Headers.of(parts[0], parts[1]);
        WireRequest request = new WireRequest(method, "http://localhost:1", target, headers, body);
        Exchange exchange = new Exchange(Junction.PLAN.cases().get(0), request, null, null, null, null);
        return new ExchangeText(exchange, new Secrets(), Recording.NOTHING, GIVEN)
                .curl()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Authorization: Bearer contract-key   | -H "Authorization: Bearer $CONTRACT_API_KEY"
            X-Vital-API-Key: contract-key        | -H "X-Vital-API-Key: $CONTRACT_API_KEY"
            Cookie: a=contract-a; b=contract-b   | -H "Cookie: a=$CONTRACT_API_KEY; b=$CONTRACT_API_KEY"
            Authorization: Basic Y29udHJhY3QtYTpjb250cmFjdC1i | -u "$CONTRACT_API_KEY"
            X-Other: it's "$HOME"                | -H 'X-Other: it'\\''s "$HOME"'
            """)
    void headers(String header, String shown) {
        assertThat(curl("GET", "/a", header, "")).isEqualTo("curl -i -X GET " + shown + " 'http://localhost:1/a'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /a?b=1&key=contract-key | "http://localhost:1/a?b=1&key=$CONTRACT_API_KEY"
            /a?filter[name]=x       | --globoff 'http://localhost:1/a?filter[name]=x'
            """)
    void urls(String target, String shown) {
        assertThat(curl("GET", target, "", "")).isEqualTo("curl -i -X GET " + shown);
    }

    @Test
    void headDoesNotWaitForABody() {
        assertThat(curl("HEAD", "/a", "", "")).isEqualTo("curl --head 'http://localhost:1/a'");
    }

    @Test
    void aBodyWithoutMediaTypeStaysWithoutIt() {
        assertThat(curl("POST", "/a", "", "{}"))
                .isEqualTo("curl -i -X POST -H 'Content-Type:' --data-raw '{}' 'http://localhost:1/a'");
    }

    @Test
    void charactersThatReportsShowAsEscapesAreEscapesOfTheShell() {
        assertThat(curl("POST", "/a", JSON, "{\"a\":\n\"it's \\ \u202e\"}"))
                .contains("--data-raw $'{\"a\":\\u000a\"it\\'s \\\\ \\u202e\"}'");
    }
}
