package com.junction.contract.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.plan.CaseKind;
import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseHeadersConformanceTest {
    @TempDir
    private Path folder;

    private List<Violation> check(String header, int status, Headers headers) throws IOException {
        Exchanges exchanges = Exchanges.of(
                folder, "/a: {get: {responses: {'200': {description: d, headers: {X-Id: %s}}}}}".formatted(header));
        Exchange exchange =
                Exchanges.answered(exchanges.asking(CaseKind.VALID, 200), Exchanges.response(status, headers, ""));
        return new ResponseHeadersConformance(exchanges.schemas()).check(exchange);
    }

    @ParameterizedTest(name = "{0}: {1} breaks {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {schema: {type: integer}}                              | 1       | -
            {schema: {type: integer}}                              | a       | type
            {schema: {type: string}}                               | 1       | -
            {schema: {type: string, maxLength: 1}}                 | ab      | maxLength
            {schema: {type: array, items: {type: integer}}}        | 1, 2    | -
            {schema: {type: array, items: {type: integer}}}        | 1, a    | type
            {schema: {type: array, maxItems: 1}}                   | 1,2     | maxItems
            {schema: {type: object, properties: {p: {type: integer}}}} | p=a | -
            {schema: {properties: {p: {type: integer}}, minLength: 9}} | p=a | -
            {schema: true}                                         | a       | -
            {schema: {type: integer}}                              | -       | -
            {required: true, schema: {type: integer}}              | -       | required
            {required: true, schema: {type: integer}}              | 1       | -
            """)
    void aHeaderBreaksARule(String header, @Nullable String text, @Nullable String rule) throws IOException {
        List<Violation> violations = check(header, 200, text == null ? Headers.of() : Headers.of("x-id", text));

        assertThat(violations).extracting(Violation::rule).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void aViolationNamesTheHeaderAndTheSchema() throws IOException {
        assertThat(check("{schema: {type: integer}}", 200, Headers.of("X-Id", "a")))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.message()).startsWith("header X-Id: ");
                    assertThat(violation.document()).isEqualTo("/paths/~1a/get/responses/200/headers/X-Id/schema/type");
                });
    }

    @Test
    void headersOfUndocumentedResponsesAreNotChecked() throws IOException {
        assertThat(check("{required: true, schema: {type: integer}}", 404, Headers.of()))
                .isEmpty();
    }
}
