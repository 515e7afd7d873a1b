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
                "2026-03-01T12:00:05?"
            })
    void anythingElseIsNoPointInTime(String text) {
        assertThatThrownBy(() -> DateTimes.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
