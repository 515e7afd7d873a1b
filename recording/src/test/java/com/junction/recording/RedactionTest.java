package com.junction.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
    private final Redaction redaction = new Redaction(Set.of("Own"));

    @ParameterizedTest
    @CsvSource({
        "Authorization, true",
        "x-vital-api-key, true",
        "X-API-Key, true",
        "apiKey, true",
        "link_token, true",
        "Cookie, true",
        "userPassword, true",
        "own, true",
        "key, false",
        "owner, false",
        "email, false"
    })
    void secretsAreKnownByTheirNames(String name, boolean secret) {
        assertThat(redaction.hides(name)).isEqualTo(secret);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, {\"token\": null}]      | [1, {\"token\": null}]",
                "{\"token\": {\"a\": \"b\"}} | {\"token\": {\"a\": \"b\"}}",
                "[{\"token\":1}]             | [{\"token\":\"hidden\"}]",
                "a=1&token=x&b=%20           | a=1&token=hidden&b=%20",
                "{\"a\":\"b\",\"token\": \"cut | {\"a\":\"b\",\"token\": \"hidden",
                "[\"https://h/?token=x&a=b\"]  | [\"https://h/?token=hidden&a=b\"]",
                "{\"u\":\"https://h/?token=x\"} | {\"u\":\"https://h/?token=hidden\"}",
                "{\"u\":\"https://h/?a=%7C\"}   | {\"u\":\"https://h/?a=%7C\"}",
                "plain text                  | plain text"
            })
    void bodiesKeepAllElse(String body, String shown) {
        assertThat(redaction.body(body)).isEqualTo(shown);
    }

    @Test
    void headersThatAreUrlsLoseSecretParameters() {
        assertThat(redaction.headers(Headers.of("Location", "https://host/a?token=1&b=2", "Server", "token=1")))
                .isEqualTo(Headers.of("Location", "https://host/a?token=hidden&b=2", "Server", "token=1"));
    }

    @Test
    void urlsLoseUserPasswordAndSecretParameters() {
        assertThat(redaction.url(HttpUrl.get("https://u:p@host/a?token=1&own=2&own=3&b=4")))
                .hasToString("https://host/a?token=hidden&own=hidden&own=hidden&b=4");
    }
}
