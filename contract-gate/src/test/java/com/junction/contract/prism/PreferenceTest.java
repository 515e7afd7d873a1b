package com.junction.contract.prism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferenceTest {
    @Test
    void isWrittenAsPrismReadsIt() {
        Preference any = Preference.status(404);

        assertThat(any.headers()).isEqualTo(Map.of("Prefer", "code=404"));
        assertThat(any.example("planned-2").headers()).isEqualTo(Map.of("Prefer", "code=404, example=planned-2"));
        assertThat(any.dynamic().headers()).isEqualTo(Map.of("Prefer", "code=404, dynamic=true"));
    }

    @Test
    void theExampleIsReadFromTheHeaders() {
        Preference any = Preference.status(200);

        assertThat(Preference.exampleIn(any.example("first").headers())).contains("first");
        assertThat(Preference.exampleIn(any.dynamic().headers())).isEmpty();
        assertThat(Preference.exampleIn(Map.of())).isEmpty();
    }

    @Test
    void isRemovedFromOtherHeaders() {
        assertThat(Preference.removedFrom(Map.of("Prefer", "code=200", "Accept", "a/b")))
                .isEqualTo(Map.of("Accept", "a/b"));
    }

    @ParameterizedTest
    @CsvSource({"200, true", "599, true", "407, false", "100, false", "4XX, false", "default, false"})
    void isPossibleForMostStatuses(String status, boolean possible) {
        assertThat(Preference.isPossible(status)).isEqualTo(possible);
    }
}
