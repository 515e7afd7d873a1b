package com.junction.contract.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** How a body is written, by its media type. */
class BodyKindTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {} | JSON",
                "application/vnd.x+json; v=1 | {\"format\":\"binary\"} | JSON",
                "*/* | {} | JSON",
                "*/* | {\"type\":\"object\"} | JSON",
                "*/* | {\"type\":\"string\",\"format\":\"binary\"} | TEXT",
                "*/* | {\"contentMediaType\":\"image/png\"} | TEXT",
                "*/* | {\"contentMediaType\":\"image/png\",\"contentEncoding\":\"base64\"} | JSON",
                "image/* | {} | TEXT",
                "multipart/form-data | {} | MULTIPART",
                "application/x-www-form-urlencoded | {} | FORM",
            })
    void followsFromMediaTypeAndSchema(String mediaType, String schema, BodyKind kind) {
        assertThat(BodyKind.of(mediaType, JsonMapper.shared().readTree(schema))).isEqualTo(kind);
    }
}
