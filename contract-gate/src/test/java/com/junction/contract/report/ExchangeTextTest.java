package com.junction.contract.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.Junction;
import com.junction.contract.credential.ApiKey;
import com.junction.contract.credential.GivenCredentials;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.report.CaseResult.Recording;
import com.junction.contract.secret.Secrets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

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
        return new ExchangeText(new CaseResult(exchange, List.of()), new Secrets(), RecordedBodies.HIDDEN, GIVEN)
                .curl()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Authorization: Bearer contract-env-CONTRACT_API_KEY | -H "Authorization: Bearer $CONTRACT_API_KEY"
            X-Vital-API-Key: contract-key        | -H "x-vital-api-key: $CONTRACT_API_KEY"
            Cookie: a=contract-env-CONTRACT_API_KEY; b=contract-env-CONTRACT_API_KEY | -H "Cookie: a=$CONTRACT_API_KEY; b=$CONTRACT_API_KEY"
            Authorization: Basic Y29udHJhY3QtZW52LUNPTlRSQUNUX0FQSV9LRVk6Y29udHJhY3QtZW52LUNPTlRSQUNUX0FQSV9LRVk= | -u "$CONTRACT_API_KEY"
            X-Process-Key: text                  | -H 'X-Process-Key: text'
            X-Access-Token: text                 | -H 'X-Access-Token: text'
            X-Api-Key: text                      | -H 'X-Api-Key: hidden'
            Authorization: text                  | -H 'Authorization: hidden'
            Cookie: theme=text                   | -H 'Cookie: hidden'
            X-Other: it's "$HOME"                | -H 'X-Other: it'\\''s "$HOME"'
            """)
    void headers(String header, String shown) {
        assertThat(curl("GET", "/a", header, "")).isEqualTo("curl -i -X GET " + shown + " 'http://localhost:1/a'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /a?b=1&key=contract-env-CONTRACT_API_KEY | "http://localhost:1/a?b=1&key=$CONTRACT_API_KEY"
            /a?processDefinitionKey=text&token=b&password=c | 'http://localhost:1/a?processDefinitionKey=text&token=b&password=c'
            /a?x-vital-api-key=text | 'http://localhost:1/a?x-vital-api-key=hidden'
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            theme=text                      | -H 'Cookie: theme=text'
            theme=text; session=contract-env-CONTRACT_API_KEY | -H "Cookie: theme=text; session=$CONTRACT_API_KEY"
            theme=text; other=text          | -H 'Cookie: hidden'
            """)
    void plannedCookiesAreShown(String cookies, String shown) {
        Case planned = Junction.PLAN.cases().get(0);
        JsonNode text = JsonNodeFactory.instance.stringNode("text");
        Case withCookie = planned.with(Map.of("cookie theme", text), planned.body());
        WireRequest request = new WireRequest("GET", "http://localhost:1", "/a", Headers.of("Cookie", cookies), "");
        CaseResult result = new CaseResult(new Exchange(withCookie, request, null, null, null, null), List.of());

        assertThat(new ExchangeText(result, new Secrets(), RecordedBodies.HIDDEN, GIVEN).curl())
                .contains("curl -i -X GET " + shown + " 'http://localhost:1/a'");
    }

    /** Recordings have data of real people, and a step may send what the server answered. */
    @ParameterizedTest(name = "{0}, step {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NOTHING | false | ?key=a&token=b           | {"password":"c"}      | {"password":"hidden","jobKey":"d","pin":1}
            NOTHING | true  | ?key=a&token=hidden      | {"password":"hidden"} | {"password":"hidden","jobKey":"d","pin":1}
            REQUEST | false | ?key=hidden&token=hidden | {"password":"hidden"} | {"password":"hidden","jobKey":"hidden","pin":"hidden"}
            ALL     | false | ?key=hidden&token=hidden | {"password":"hidden"} | {"password":"hidden","jobKey":"hidden","pin":"hidden"}
            """)
    void whatIsHiddenDependsOnWhereValuesComeFrom(
            Recording recording, boolean step, String query, String sent, String answered) {
        Headers json = Headers.of("Content-Type", "application/json");
        WireRequest request =
                new WireRequest("POST", "http://localhost:1", "/a?key=a&token=b", json, "{\"password\":\"c\"}");
        WireResponse response =
                new WireResponse(200, json, "{\"password\":\"x\",\"jobKey\":\"d\",\"pin\":1}", Duration.ZERO);
        Exchange exchange = new Exchange(Junction.PLAN.cases().get(0), request, response, null, null, null);
        CaseResult result = new CaseResult(exchange, List.of()).of(recording);
        ExchangeText text = new ExchangeText(
                step ? result.as(new Step("s", 1, "read")) : result, new Secrets(), RecordedBodies.SHOWN, GIVEN);

        assertThat(text.curl().orElseThrow()).contains("/a" + query + "'", "--data-raw '" + sent + "'");
        assertThat(text.response().orElseThrow()).endsWith("\n" + answered);
    }
}
