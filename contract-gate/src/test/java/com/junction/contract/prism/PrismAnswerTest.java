package com.junction.contract.prism;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrismAnswerTest {
    private static final String PROBLEM =
            "{\"type\":\"https://stoplight.io/prism/errors#E\",\"title\":\"Title\",\"validation\":%s}";

    @Test
    void violationsOfTheRequestAreReadFromTheHeader() {
        String violations = "[{\"location\":[\"request\",\"body\"],\"code\":\"type\",\"message\":\"must be a string\"},"
                + "{\"location\":[\"response\"],\"code\":\"enum\",\"message\":\"wrong response\"}]";
        PrismAnswer answer = new PrismAnswer(200, Headers.of("sl-violations", violations), "{}");

        assertThat(answer.brokenRules()).containsExactly("type");
        assertThat(answer.messages()).containsExactly("must be a string");
    }

    @Test
    void messagesAreReadFromPrismsOwnProblem() {
        String body = String.format(PROBLEM, "[{\"message\":\"one\"},{\"location\":[]}]");

        assertThat(new PrismAnswer(422, Headers.of(), body).messages()).containsExactly("one", "Title", "Title");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "500, prism, Title",
        "422, prism, ",
        "500, document,",
    })
    void onlyPrismsOwnServerErrorIsAFailure(int status, String author, String failure) {
        String body = author.equals("prism") ? String.format(PROBLEM, "[]") : "{\"title\":\"Title\"}";

        assertThat(new PrismAnswer(status, Headers.of(), body).failure().orElse(null))
                .isEqualTo(failure);
    }
}
