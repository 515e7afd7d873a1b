package com.junction.contract.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.plan.CaseKind;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.schema.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodeFidelityTest {
    @TempDir
    private Path folder;

    private Exchanges exchanges;

    @BeforeEach
    void readDocument() throws IOException {
        exchanges = Exchanges.of(folder, """
                /a: {get: {responses: {'200': {description: d, content: {application/json: {schema: {type: object}}}}}}}""");
    }

    private Exchange decoded(CaseKind kind, WireResponse response, @Nullable String encoded, @Nullable String problem) {
        return new Exchange(exchanges.asking(kind, 200), null, response, encoded, problem, null);
    }

    @ParameterizedTest(name = "{0} becomes {1}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {"n":1}   | {"n":1}   | -  | -
            {"n":1}   | {"n":1.0} | -  | -
            {"n":1}   | {"n":2}   | /n | the client decodes 1, and encodes it again as 2
            {"n":1}   | {}        | /n | the client loses 1
            {"n":1}   | {"m":1}   | /n | the client loses 1
            {}        | {"n":1}   | /n | the client adds 1, which is not in the response
            {"l":[1]} | {"l":[2]} | /l/0 | the client decodes 1, and encodes it again as 2
            {"n":1}   | -         | '' | the client has no type for the body
            {         | {}        | '' | the client decodes the body to {}
            {}        | {         | '' | the client decodes the body to {
            ''        | -         | -  | -
            """)
    void aClientChangesABody(
            String received, @Nullable String encoded, @Nullable String place, @Nullable String message) {
        Exchange exchange = decoded(CaseKind.VALID, Exchanges.response(200, Exchanges.JSON, received), encoded, null);

        assertThat(new DecodeFidelity().check(exchange))
                .allSatisfy(violation -> assertThat(violation.instance()).isEqualTo(place))
                .allSatisfy(violation -> assertThat(violation.document())
                        .isEqualTo("/paths/~1a/get/responses/200/content/application~1json/schema"))
                .extracting(Violation::message)
                .isEqualTo(message == null ? List.of() : List.of(message));
    }

    @Test
    void onlyDocumentedJsonIsCompared() {
        WireResponse text = Exchanges.response(200, Headers.of("Content-Type", "text/plain"), "a");
        WireResponse undocumented = Exchanges.response(404, Exchanges.JSON, "{}");

        assertThat(new DecodeFidelity().check(decoded(CaseKind.VALID, text, null, null)))
                .isEmpty();
        assertThat(new DecodeFidelity().check(decoded(CaseKind.VALID, undocumented, null, null)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "200, application/json, /responses/200/content/application~1json/schema",
        "200, text/plain, /responses/200",
        "404, application/json, ''",
    })
    void anExceptionOfTheClientIsFoundWhereTheDocumentDescribesTheResponse(int status, String type, String place) {
        WireResponse response = Exchanges.response(status, Headers.of("Content-Type", type), "{}");

        assertThat(exchanges.texts(
                        new DecodeFidelity().check(decoded(CaseKind.VALID, response, null, "DecodingError: no"))))
                .containsExactly("decoded " + place + ": DecodingError: no");
    }

    @Test
    void withoutAResponseThereIsNothingToDecode() {
        Exchange unanswered = new Exchange(exchanges.asking(CaseKind.VALID, 200), null, null, null, "reset", null);

        assertThat(new DecodeFidelity().check(unanswered)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: decode_fidelity {1}, forward_compatibility {2}")
    @CsvSource({"VALID, 1, 0", "OTHER_MEDIA_TYPE, 1, 0", "LATER, 0, 1"})
    void bodiesOfALaterVersionHaveTheirOwnCheck(CaseKind kind, int fidelity, int compatibility) {
        Exchange exchange = decoded(kind, Exchanges.response(200, Exchanges.JSON, "{\"n\":1}"), "{}", null);

        assertThat(new DecodeFidelity().check(exchange)).hasSize(fidelity);
        assertThat(new ForwardCompatibility().check(exchange)).hasSize(compatibility);
    }
}
