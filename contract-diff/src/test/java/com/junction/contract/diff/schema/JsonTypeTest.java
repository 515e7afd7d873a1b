package com.junction.contract.diff.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

class JsonTypeTest {
    @ParameterizedTest(name = "{0} includes {1}: {2}")
    @CsvSource({
        "STRING, STRING, true",
        "STRING, INTEGER, false",
        "NUMBER, INTEGER, true",
        "INTEGER, NUMBER, false",
        "NUMBER, NUMBER, true",
        "NULL, NUMBER, false",
        "STRING, NULL, false",
    })
    void numbersIncludeIntegers(JsonType one, JsonType other, boolean included) {
        assertThat(one.includes(other)).isEqualTo(included);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1, INTEGER", "1.0, INTEGER", "1.5, NUMBER", "1e2, INTEGER", "-0.5, NUMBER"})
    void wholeNumbersAreIntegers(String number, JsonType type) {
        assertThat(JsonType.of(JsonNodeFactory.instance.numberNode(new BigDecimal(number))))
                .isEqualTo(type);
    }
}
