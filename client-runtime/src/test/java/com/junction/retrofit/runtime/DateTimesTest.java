package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-01T12:00:05Z, 2026-03-01T12:00:05Z",
        "2026-03-01T12:00:05+01:00, 2026-03-01T12:00:05+01:00",
        "2026-03-01T12:00:05.250Z, 2026-03-01T12:00:05.25Z",
        "2026-03-01T12:00:05-05:30, 2026-03-01T12:00:05-05:30",
        "2026-03-01T12:00:05+18:00, 2026-03-01T12:00:05+18:00",
        "2026-03-01T12:00:05+00:00, 2026-03-01T12:00:05Z",
        "2026-03-01T12:00:05-00:00, 2026-03-01T12:00:05Z",
        "2026-03-01T12:00:05+01:00:30, 2026-03-01T12:00:05+01:00:30",
        "2026-03-01T12:00:05.123456789+01:00, 2026-03-01T12:00:05.123456789+01:00",
        "2026-03-01T12:00:05.000000001Z, 2026-03-01T12:00:05.000000001Z",
        "2026-03-01T12:00:05.1Z, 2026-03-01T12:00:05.1Z",
        "2026-03-01T12:00:05.000Z, 2026-03-01T12:00:05Z",
        "2026-03-01T23:59:59.999Z, 2026-03-01T23:59:59.999Z",
        "2026-03-01T12:00Z, 2026-03-01T12:00:00Z",
        "0999-03-01T12:00:05Z, 0999-03-01T12:00:05Z",
        "+10000-03-01T12:00:05Z, +10000-03-01T12:00:05Z"
    })
    void pointsInTimeAreWrittenWithSeconds(String text, String written) {
        OffsetDateTime time = DateTimes.parse(text);
        assertThat(time).isEqualTo(OffsetDateTime.parse(text));
        assertThat(DateTimes.format(time)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-01T12:00:05",
                "2026-13-01T12:00:05Z",
                "2026-0x-01T12:00:05Z",
                "2026-0/-01T12:00:05Z",
                "2026/03-01T12:00:05Z",
                "2026-03/01T12:00:05Z",
                "2026-03-01 12:00:05Z",
                "2026-03-01T12.00:05Z",
                "2026-03-01T12:00.05Z",
                "2026-03-01T12:00:05z0",
                "2026-03-01T12:00:05?",
                "2026-03-01T12:00:60Z",
                "2026-03-01T24:00:00Z",
                "2026-03-01T24:00:01Z",
                "2026-02-30T12:00:05Z",
                "2026-03-01T12:00:05.1234567890Z",
                "2026-03-01T12:00:05.5",
                "2026-03-01T12:00:05+19:00",
                "2026-03-01T12:00:05+01:60",
                "2026-03-01T12:00:05+0x:00",
                "2026-03-01T12:00:05+01:0x",
                "2026-03-01T12:00:05+01-00",
                "2026-03-01T12:00:05*01:00"
            })
    void anythingElseIsNoPointInTime(String text) {
        assertThatThrownBy(() -> DateTimes.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
