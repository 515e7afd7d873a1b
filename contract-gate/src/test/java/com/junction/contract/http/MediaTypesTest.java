package com.junction.contract.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {
    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource({
        "application/json,                 application/json,         true",
        "application/json; charset=UTF-8,  application/json,         true",
        "application/json,                 application/*,            true",
        "application/json,                 */*,                      true",
        "application/json,                 application/*+json,       true",
        "application/problem+json,         application/*+json,       true",
        "application/problem+xml,          application/*+json,       false",
        "application/problem+json,         application/json,         false",
        "text/json,                        application/*+json,       false",
        "text/plain,                       application/json,         false",
        "*/*,                              */*,                      false",
        "json,                             application/json,         false",
        ",                                 application/json,         false",
    })
    void isTheDeclaredTypeOrInTheDeclaredRange(String actual, String declared, boolean matches) {
        assertThat(MediaTypes.matches(actual, declared)).isEqualTo(matches);
    }
}
