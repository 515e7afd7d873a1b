package com.junction.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpenApiVersionTest {
    @ParameterizedTest
    @CsvSource({"3.0.3, V3_0", "3.0, V3_0", "3.1.0, V3_1", "3.1.1-rc1, V3_1", "3.2.0, V3_2"})
    void isRead(String text, OpenApiVersion version) {
        assertThat(OpenApiVersion.of(Map.of("openapi", text), "a.yaml")).isEqualTo(version);
    }

    static Stream<Arguments> rejected() {
        return Stream.of(
                Arguments.of(null, "a/b.yaml: is not an OpenAPI document: it has no field \"openapi\""),
                Arguments.of(List.of(), "is not an OpenAPI document"),
                Arguments.of(Map.of("info", "x"), "is not an OpenAPI document"),
                Arguments.of(Map.of("openapi", 3.1), "a/b.yaml at #/openapi: the version is not a text"),
                Arguments.of(Map.of("openapi", "2.0"), "version 2.0 is not supported; 3.0 and 3.1 are"),
                Arguments.of(Map.of("openapi", "3.10.0"), "version 3.10.0 is not supported"),
                Arguments.of(Map.of("swagger", "2.0"), "is a Swagger 2.0 document"),
                Arguments.of(Map.of("swagger", 2.0), "npx swagger2openapi b.yaml --outfile openapi.yaml"));
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void otherDocumentsAreRejected(@Nullable Object document, String problem) {
        assertThatThrownBy(() -> OpenApiVersion.of(document, "a/b.yaml"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(problem);
    }
}
