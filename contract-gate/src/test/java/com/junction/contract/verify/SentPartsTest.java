package com.junction.contract.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentPartsTest {
    private static SentParts parts(String request) {
        return new SentParts(Exchanges.request(request.replace("\\r", "\r").replace("\\n", "\n")));
    }

    @ParameterizedTest(name = "{0}: {1} has {2}")
    @CsvSource(delimiter = '|', textBlock = """
            key   | /a                       | {}
            key   | /a?b=1&b=%202&c          | {b=[1,  2], c=[]}
            key   | /a?X-Key=1&token=2       | {X-Key=[1], token=[2]}
            token | /a?X-Key=1&token=2       | {X-Key=[1]}
            """)
    void theQueryHasNoCredentials(String scheme, String target, String query, @TempDir Path folder) throws IOException {
        Exchanges exchanges = Exchanges.of(folder, "/a: {get: {security: [{" + scheme + ": []}]}}");

        assertThat(parts("GET " + target).query(exchanges.operation())).hasToString(query);
    }

    @Test
    void headersAndCookiesHaveAllTheirValues() {
        SentParts parts = parts("GET /a\nX-H: 1\nx-h: 2\nCookie: c=d; e=f; c=g");

        assertThat(parts.header("X-H")).containsExactly("1", "2");
        assertThat(parts.header("X-I")).isEmpty();
        assertThat(parts.cookie("c")).containsExactly("d", "g");
        assertThat(parts.cookie("g")).isEmpty();
    }

    @Test
    void aFormHasItsDecodedFields() {
        assertThat(parts("POST /a\n\na=1&b=%26&a=2+3").form())
                .isEqualTo(Map.of("a", List.of("1", "2 3"), "b", List.of("&")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " => ", textBlock = """
            form-data; name="a" => a
            name="a" => a
            form-data; name="a"; filename="f" => a
            form-data; filename="f" => f
            form-data; name="" => ''
            form-data; name="a => form-data; name="a
            form-data => form-data
            """)
    void aPartOfAMultipartBodyHasAName(String disposition, String name) {
        String request = "POST /a\nContent-Type: multipart/form-data; boundary=x\n\n" + "--x\\r\\nContent-Disposition: "
                + disposition + "\\r\\n\\r\\n1\\r\\n--x--\\r\\n";

        assertThat(parts(request).multipart()).isEqualTo(Map.of(name, List.of("1")));
    }

    @Test
    void partsOfTheSameNameStayInTheirOrder() {
        String part = "--x\\r\\nContent-Disposition: form-data; name=\"a\"\\r\\n\\r\\n%s\\r\\n";
        String request = "POST /a\nContent-Type: multipart/form-data; boundary=x\n\n" + part.formatted("1")
                + part.formatted("2") + "--x--\\r\\n";

        assertThat(parts(request).multipart()).isEqualTo(Map.of("a", List.of("1", "2")));
    }

    @ParameterizedTest
    @CsvSource({"multipart/form-data", "none"})
    void aBodyWithoutABoundaryHasNoParts(String mediaType) {
        assertThat(parts("POST /a\nContent-Type: " + mediaType + "\n\na=b").multipart())
                .isEmpty();
    }

    @Test
    void aMalformedMultipartBodyHasNoNamedParts() {
        assertThat(parts("POST /a\nContent-Type: multipart/form-data; boundary=x\n\na=b")
                        .multipart())
                .containsOnlyKeys("not multipart");
    }
}
