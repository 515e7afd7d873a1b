package com.junction.contract.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    @ParameterizedTest(name = "{0} after {1} changes: {2}")
    @CsvSource({
        "1.2.3, NONE, 1.2.3",
        "1.2.3, DOCUMENTATION, 1.2.4",
        "1.2.3, COMPATIBLE, 1.3.0",
        "1.2.3, BREAKING, 2.0.0",
        "0.2.3, DOCUMENTATION, 0.2.4",
        "0.2.3, COMPATIBLE, 0.2.4",
        "0.2.3, BREAKING, 0.3.0",
        "1.9.9-SNAPSHOT, COMPATIBLE, 1.10.0",
    })
    void theNextVersionFollowsFromTheLevel(String last, Level level, String next) {
        assertThat(Version.parse(last).after(level)).hasToString(next);
    }

    @ParameterizedTest(name = "{0} < {1}")
    @CsvSource({"1.9.0, 1.10.0", "0.9.9, 1.0.0", "1.0.9, 1.1.0"})
    void partsAreNumbers(String lower, String higher) {
        assertThat(Version.parse(lower)).isLessThan(Version.parse(higher));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "1.2", "v1.2.3", "1.2.3-rc1", "99999999999.0.0"})
    void whatIsNoVersionIsSaid(String text) {
        assertThatThrownBy(() -> Version.parse(text)).hasMessage("\"" + text + "\" is not a version such as 1.2.3");
    }
}
