package com.junction.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Redaction redaction = new Redaction(Set.of("Own"));

    static Stream<Arguments> json() {
        return Stream.of(
                Arguments.of("{\"access_tokens\":[\"S3CR3T\"]}", "{\"access_tokens\":\"hidden\"}"),
                Arguments.of("{\"password\":{\"value\":\"S3CR3T\"}}", "{\"password\":\"hidden\"}"),
                Arguments.of(
                        "[{\"pin\": 1234, \"cvv\" :true,\"own\":[[]]}]",
                        "[{\"pin\": \"hidden\", \"cvv\" :\"hidden\",\"own\":\"hidden\"}]"),
                Arguments.of("[1, {\"token\": null}]", "[1, {\"token\": null}]"),
                Arguments.of(
                        "{\"password\":\"S3CR3T\",\"password\":null}", "{\"password\":\"hidden\",\"password\":null}"),
                Arguments.of("\uFEFF{\"jwt\":\"S3CR3T\"}", "{\"jwt\":\"hidden\"}"),
                Arguments.of("{\"pass\\u0077ord\":\"S3, CR\\\"3T\"}", "{\"pass\\u0077ord\":\"hidden\"}"),
                Arguments.of(
                        "{ \"n\" : 1.0e400 , \"token_type\":\"Bearer\" }",
                        "{ \"n\" : 1.0e400 , \"token_type\":\"Bearer\" }"),
                Arguments.of("\"text\"", "\"text\""),
                // A secret beside its name
                Arguments.of(
                        "{\"name\":\"password\",\"value\":\"S3CR3T\"}", "{\"name\":\"password\",\"value\":\"hidden\"}"),
                Arguments.of(
                        "{\"Value\":[\"S3CR3T\"],\"Key\":\"apiKey\"}", "{\"Value\":\"hidden\",\"Key\":\"apiKey\"}"),
                Arguments.of(
                        "[[\"authorization\",\"S3CR3T\"],[\"a\",\"b\"]]",
                        "[[\"authorization\",\"hidden\"],[\"a\",\"b\"]]"),
                Arguments.of("{\"name\":\"size\",\"value\":\"L\"}", "{\"name\":\"size\",\"value\":\"L\"}"),
                Arguments.of(
                        "{\"grant_types\":[\"password\",\"implicit\"]}",
                        "{\"grant_types\":[\"password\",\"implicit\"]}"),
                Arguments.of(
                        "{\"name\":\"token\",\"value\":\"https://h/?token=S3CR3T\"}",
                        "{\"name\":\"token\",\"value\":\"hidden\"}"),
                // JSON in a string, once and twice
                Arguments.of(
                        "{\"a\":\"{\\\"password\\\":[\\\"S3CR3T\\\"]}\"}",
                        "{\"a\":\"{\\\"password\\\":\\\"hidden\\\"}\"}"),
                Arguments.of(
                        "[\"\\\"{\\\\\\\"pin\\\\\\\":7777}\\\"\"]",
                        "[\"\\\"{\\\\\\\"pin\\\\\\\":\\\\\\\"hidden\\\\\\\"}\\\"\"]"),
                Arguments.of("{\"a\":\"{\\\"password\\\":\\\"S3, CR3T\"}", "{\"a\":\"{\\\"password\\\":\\\"hidden\"}"),
                // URLs
                Arguments.of("[\"https://h/?token=S3CR3T&a=b\"]", "[\"https://h/?token=hidden&a=b\"]"),
                Arguments.of("{\"u\":\"https://h/?a=%7C\"}", "{\"u\":\"https://h/?a=%7C\"}"),
                Arguments.of("{\"https:\\/\\/h\\/?token=S3CR3T\":1}", "{\"https://h/?token=hidden\":\"hidden\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("json")
    void jsonIsRedactedByItsStructure(String body, String shown) {
        assertThat(redaction.body(body, JSON)).hasValue(shown);
        assertThat(redaction.body(body, "application/problem+json; charset=utf-8"))
                .hasValue(shown);
        assertThat(redaction.body(body + "\n" + body.replace("\uFEFF", ""), "application/x-ndjson"))
                .hasValue(shown + "\n" + shown);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a=1&token=S3CR3T&b=%20          | a=1&token=hidden&b=%20",
                "user[password]=S3CR3T&x=        | user[password]=hidden&x=",
                "user%5Bpassword%5D=S3CR3T       | user%5Bpassword%5D=hidden",
                "a.b.password=S3%26CR3T&token=   | a.b.password=hidden&token=",
                "code=S3CR3T&grant_type=password | code=hidden&grant_type=password",
                "payload=%7B%22pin%22%3A7777%7D  | payload=%7B%22pin%22%3A%22hidden%22%7D",
                "next=https%3A%2F%2Fh%2F%3Ftoken%3DS3CR3T%26a%3Db | next=https%3A%2F%2Fh%2F%3Ftoken%3Dhidden%26a%3Db",
                "a=1;token=S3CR3T                | a=1%3Btoken%3Dhidden"
            })
    void formsAreRedactedByTheirFields(String body, String shown) {
        assertThat(redaction.body(body, FORM)).hasValue(shown);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"password\":\"S3CR3T",
                "application/json | {\"password\":\"S3CR3T\"} x",
                "application/json | {\"password\":\"S3CR3T\"} {}",
                "application/json | password=S3CR3T",
                "application/x-ndjson | {\"a\":1} password S3CR3T",
                "application/x-www-form-urlencoded | {\"password\":\"S3=CR3T\"}",
                "application/x-www-form-urlencoded | S3CR3T",
                "application/xml | <password>S3CR3T</password>",
                "text/plain | {}",
                "text/event-stream | data: {}",
                "multipart/form-data; boundary=x | --x",
                "no media type | {}",
                " | password=S3CR3T"
            })
    void whatDoesNotParseIsNotShown(String mediaType, String body) {
        assertThat(redaction.body(body, mediaType)).isEmpty();
    }

    @Test
    void whatIsDeeperThanTheParserReadsIsNotShown() {
        assertThat(redaction.body("[".repeat(501) + "]".repeat(501), JSON)).isEmpty();
        assertThat(redaction.body("[".repeat(400) + "]".repeat(400), JSON)).isPresent();
    }

    @Test
    void aBodyWithoutMediaTypeIsJsonOrNothing() {
        assertThat(redaction.body("{\"token\":1}", null)).hasValue("{\"token\":\"hidden\"}");
        assertThat(redaction.body("a=1", null)).isEmpty();
        assertThat(redaction.body("\"a\"", null)).isEmpty();
        assertThat(redaction.body("", "image/png")).hasValue("");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "/cb?token=S3CR3T                     | /cb?token=hidden",
                "/cb?a=b&token=S3,C;R3T#x             | /cb?a=b&token=hidden#x",
                "https://x/cb#access_token=S3CR3T&b=c | https://x/cb#access_token=hidden&b=c",
                "https://x/#/cb?access_token=S3CR3T   | https://x/#/cb?access_token=hidden",
                "myapp://cb?code=S3CR3T&state=1       | myapp://cb?code=hidden&state=1",
                "myapp:cb?code=S3CR3T                 | myapp:cb?code=hidden",
                "//u:S3CR3T@h/p                       | //hidden@h/p",
                "https:/u:S3CR3T@h/p                  | https:/hidden@h/p",
                "https://auth.example:8443/a?b=c      | https://auth.example:8443/a?b=c",
                "/a;token=S3CR3T/b;c=d?e=f            | /a;token=hidden/b;c=d?e=f",
                "<https://x/?token=S3CR3T>; rel=next  | <https://x/?token=hidden>; rel=next",
                "5; url=/cb?token=S3CR3T              | 5; url=/cb?token=hidden",
                "see (https://x/?sig=S3CR3T) or /a    | see (https://x/?sig=hidden or /a",
                "/login?next=%2Fcb%3Ftoken%3DS3CR3T%26a%3Db&c=d | /login?next=%2Fcb%3Ftoken%3Dhidden%26a%3Db&c=d",
                "/login?next=%252Fcb%253Ftoken%253DS3CR3T&c=d | /login?next=%252Fcb%253Ftoken%253Dhidden&c=d",
                "/cb?access%5Ftoken=S3%26CR3T&a=b     | /cb?access%5Ftoken=hidden&a=b",
                "?a=b&amp;token=S3CR3T&amp;c=d        | ?a=b&amp;token=hidden&amp;c=d",
                "otpauth://totp/me?secret=S3CR3T&digits=6 | otpauth://totp/me?secret=hidden&digits=6",
                "token=S3CR3T                         | token=hidden",
                "a=1; token=S3CR3T; b=2               | a=1; token=hidden; b=2",
                "Digest realm=\"r\", nonce=\"S3, CR3T\", a=b | Digest realm=\"r\", nonce=\"hidden\", a=b",
                "/cb?token=a'S3CR3T\"b<c>d&e=f         | /cb?token=hidden&e=f",
                "'/cb?token=S3CR3T' and `/cb?pin=7`   | '/cb?token=hidden' and `/cb?pin=hidden`",
                "password = S3 CR3T                   | password = hidden",
                "curl -H 'Authorization: Bearer S3CR3T' -v | curl -H 'Authorization: hidden",
                "the bearer S3CR3T is wrong           | the bearer hidden is wrong",
                "a bearer token is missing            | a bearer token is missing",
                "{\"password\":\"S3, CR\\\"3T\",\"a\":1  | {\"password\":\"hidden\",\"a\":1",
                "{\"api key\" : S3CR3T, \"a\":1         | {\"api key\" : hidden, \"a\":1",
                "x {\"password\":{\"a\":\"S3CR3T\"},\"b\":1 | x {\"password\":hidden",
                "login(password: \"S3CR3T\", a: 1)      | login(password: \"hidden\", a: 1)",
                "{&quot;pin&quot;:&quot;7777&quot;}   | {&quot;pin&quot;:&quot;hidden&quot;}",
                "<a><password>S3CR3T</password></a>   | <a><password>hidden</password></a>",
                "<n:token><b>S3CR3T</b></n:token><c/> | <n:token>hidden</n:token><c/>",
                "<token value=\"S3CR3T\"/><c/>        | <tokenhidden/><c/>",
                "<password>S3CR3T                     | <password>hidden",
                "<input password='S3CR3T'>            | <input password='hidden'>",
                "2026-03-01T12:00:00Z                 | 2026-03-01T12:00:00Z",
                "mailto:me@example.com?subject=hi     | mailto:me@example.com?subject=hi",
                "Mozilla/5.0 (X11; Linux x86_64)      | Mozilla/5.0 (X11; Linux x86_64)",
                "text/html; charset=utf-8             | text/html; charset=utf-8",
                "Error 401: no API key was given      | Error 401: no API key was given",
                "100%                                 | 100%"
            })
    void textIsRedactedAsFarAsItsSecretsAreRecognized(String text, String shown) {
        assertThat(redaction.text(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "https://u:p@host/a?token=1&own=2&own=3&b=4, https://host/a?token=hidden&own=hidden&own=hidden&b=4",
        "https://h/a?access%5Ftoken=1&b=%7C, https://h/a?access%5Ftoken=hidden&b=%7C",
        "https://h/a?b=1&code=2&key=3, https://h/a?b=1&code=hidden&key=hidden",
        "https://h/a;token=1;b=2/token=3/c, https://h/a;token=hidden;b=2/token=hidden/c",
        "https://h/a#access_token=1&b=2, https://h/a#access_token=hidden&b=2",
        "https://h/a#/r?id_token=1&b=2, https://h/a#/r?id_token=hidden&b=2",
        "https://h/?a#b, https://h/?a#b"
    })
    void urlsLoseUserPasswordAndSecretParameters(String url, String shown) {
        assertThat(redaction.url(HttpUrl.get(url))).hasToString(shown);
    }

    @Test
    void headersAreRedactedByTheirNamesAndTheirValues() {
        Headers headers = new Headers.Builder()
                .add("Set-Cookie", "a=S3CR3T")
                .add("Location", "/cb?token=a S3CR3T&b=c")
                .add("Link", "<https://h/?a=b&token=S3CR3T>; rel=\"next\"")
                .add("Refresh", "0; url=https://h/#access_token=S3CR3T")
                .add("Referer", "https://u:S3CR3T@h/")
                .add("X-Context", "{\"jwt\":\"S3CR3T\"}")
                .add("Server", "nginx")
                .build();
        assertThat(redaction.headers(headers))
                .isEqualTo(new Headers.Builder()
                        .add("Set-Cookie", "hidden")
                        .add("Location", "/cb?token=hidden&b=c")
                        .add("Link", "<https://h/?a=b&token=hidden>; rel=\"next\"")
                        .add("Refresh", "0; url=https://h/#access_token=hidden")
                        .add("Referer", "https://hidden@h/")
                        .add("X-Context", "{\"jwt\":\"hidden\"}")
                        .add("Server", "nginx")
                        .build());
    }

    /** A body of 40,000 letters once took 31 s. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "a",
                "=",
                "%",
                "%25",
                "/",
                "\\",
                "&",
                "<",
                "<token ",
                "<token>",
                "token=",
                "token:",
                "\"token\":",
                "a=b&",
                "https://u:p@h/?token=x ",
                "bearer ",
                "aA",
                "{",
                "[",
                "\"[x]\",",
                "\"",
                "' ",
                "; token",
                "//a"
            })
    void largeInputsAreReadInTime(String part) {
        String text = part.repeat((1 << 18) / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            redaction.text(text);
            redaction.hides(text);
            redaction.body(text, FORM);
            redaction.body(text, JSON);
            redaction.body("[" + text + "1]", JSON);
        });
    }

    /** Only strings and containers of a server under test are secret. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"password":"S3CR3T"}          | {"password":"hidden"}
            {"token":["S3CR3T"]}           | {"token":"hidden"}
            {"token":{"value":"S3CR3T"}}   | {"token":"hidden"}
            {"token":12.5,"pin":7}         | {"token":12.5,"pin":7}
            {"password":true,"auth":false} | {"password":true,"auth":false}
            {"proxyPassThrough":"yes"}     | {"proxyPassThrough":"yes"}
            {"a":"{\\"token\\":1}"}        | {"a":"{\\"token\\":1}"}
            """)
    void plainValuesOfATestAreShown(String body, String shown) {
        Redaction certain = new Redaction(SecretNames.certain(Set.of()));

        assertThat(certain.body(body, JSON)).contains(shown);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            WWW-Authenticate   | Basic realm="default"      | Basic realm="default"
            Proxy-Authenticate | Bearer realm="a", error="x" | Bearer realm="a", error="x"
            Authorization      | Basic S3CR3T==             | hidden
            Set-Cookie         | sid=S3CR3T                 | hidden
            Location           | /a?token=S3CR3T&key=a      | /a?token=hidden&key=a
            X-Note             | Basic S3CR3T==             | Basic hidden
            """)
    void challengesOfATestAreShown(String name, String value, String shown) {
        Redaction certain = new Redaction(SecretNames.certain(Set.of()));

        assertThat(certain.headers(Headers.of(name, value)).get(name)).isEqualTo(shown);
    }
}
