package com.junction.contract.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports bytes that do not match the encoding of a body, and no others. */
class BodyTextTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "application/json, 22FF22, byte 2 of the body (0xFF) is not UTF-8",
        "application/problem+json, 22E922, byte 2 of the body (0xE9) is not UTF-8",
        "application/json, 22C3, byte 2 of the body (0xC3) is not UTF-8",
        "application/json, 22C0AF22, byte 2 of the body (0xC0) is not UTF-8",
        "application/json, 22E080AF22, byte 2 of the body (0xE0) is not UTF-8",
        "application/json, 22EDA080EDB08022, byte 2 of the body (0xED) is not UTF-8",
        "application/json, 22F490808022, byte 2 of the body (0xF4) is not UTF-8",
        "application/json, FFFE22002200, byte 1 of the body (0xFF) is not UTF-8",
        "application/json, EFBBBF2222, the body begins with a byte order mark",
        "'application/json; charset=iso-8859-1', 22E922, byte 2 of the body (0xE9) is not UTF-8",
        "text/plain; charset=utf-8, E9, byte 1 of the body (0xE9) is not UTF-8",
        "text/plain; charset=utf-16, 006100, byte 3 of the body (0x00) is not UTF-16",
        "text/plain; charset=us-ascii, C3A9, byte 1 of the body (0xC3) is not US-ASCII",
    })
    void wrongBytesAreAFault(String contentType, String hex, String fault) {
        assertThat(BodyText.of(HexFormat.of().parseHex(hex), contentType).fault())
                .startsWith(fault);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "application/json, 22C3A922, '\"\u00e9\"'",
        "application/json, 22F09F988022, '\"\ud83d\ude00\"'",
        "application/json, 225C756438303022, '\"\\ud800\"'",
        "application/json; charset=utf-8, 7B7D, {}",
        "application/json, '', ''",
        "text/plain; charset=iso-8859-1, E9, \u00e9",
        "text/plain; charset=utf-8, EFBBBF61, a",
        "text/plain; charset=unknown, C3A9, \u00e9",
        "text/plain, 61FF, a\ufffd",
        "application/octet-stream, FF, \ufffd",
        ", FF, \ufffd",
    })
    void otherBytesAreNot(String contentType, String hex, String text) {
        assertThat(BodyText.of(HexFormat.of().parseHex(hex), contentType)).isEqualTo(new BodyText(text, null));
    }
}
