package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerTest {
    @ParameterizedTest
    @CsvSource({"eu-1, '', eu-1", "a.b_c~D9, '', a.b_c~D9", "a:80/b, ':/', a:80/b"})
    void aServerVariableHasItsCharacters(String value, String punctuation, String expected) {
        assertThat(Server.variable("region", value, punctuation)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"a/b, ''", "a@b, ':/'", "., ''", "a..b, ''", "{, ''", "[, ''", "a:b, '/'"})
    void aServerVariableLeadsNowhereElse(String value, String punctuation) {
        assertThatThrownBy(() -> Server.variable("region", value, punctuation))
                .hasMessage("The server variable region takes letters, digits and -._~" + punctuation
                        + ", but no dot segments");
    }
}
