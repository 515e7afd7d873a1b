package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncodingTest {
    @ParameterizedTest
    @CsvSource({
        "aZ09-._~, aZ09-._~",
        "'', ''",
        "a b, a%20b",
        "/?#[]@, %2F%3F%23%5B%5D%40",
        "`{^:, %60%7B%5E%3A",
        "ä€, %C3%A4%E2%82%AC",
        "100%, 100%25"
    })
    void onlyUnreservedCharactersStay(String text, String encoded) {
        assertThat(PercentEncoding.encode(text)).isEqualTo(encoded);
    }
}
