package com.junction.contract.plan.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.document.Contract;
import com.junction.contract.document.SmallDocument;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.JsonText;
import com.junction.contract.schema.LimitReachedException;
import com.junction.contract.tree.Place;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

class ValueJudgeTest {
    @TempDir
    private Path folder;

    /** A judge, and the schema that it judges by. */
    private record Judged(ValueJudge judge, Place schema) {}

    private Judged judge(String schema) {
        Contract contract = SmallDocument.of(folder, "{}", "S: " + schema);
        return new Judged(
                new ValueJudge(contract, new JsonSchemas(contract)),
                contract.tree().at("/components/schemas/S"));
    }

    @ParameterizedTest(name = "{1} by {0}: valid {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: integer}  -> 1    -> true
            {type: integer}  -> "1"  -> false
            """)
    void aValueIsEitherValidOrInvalid(String schema, String value, boolean valid) {
        Judged judged = judge(schema);
        assertThat(judged.judge().isValid(Objects.requireNonNull(JsonText.parse(value)), judged.schema()))
                .isEqualTo(valid);
        assertThat(judged.judge().isInvalid(Objects.requireNonNull(JsonText.parse(value)), judged.schema()))
                .isEqualTo(!valid);
        assertThat(judged.judge().disagreements()).isEmpty();
        assertThat(judged.judge().judged()).isEqualTo(2);
    }

    /** In some languages, {@code $} also matches before a line break at the end of a text. */
    @Test
    void aValueThatTheValidatorsDisagreeAboutIsNeitherValidNorInvalid() {
        Judged judged = judge("{pattern: '^a$'}");
        StringNode value = JsonNodeFactory.instance.stringNode("a\n");
        assertThat(judged.judge().isValid(value, judged.schema())).isFalse();
        assertThat(judged.judge().isInvalid(value, judged.schema())).isFalse();
        assertThat(judged.judge().disagreements())
                .containsExactly("#/components/schemas/S: invalid by one validator, not by the other: \"a\\n\"");
    }

    @Test
    void aValueThatTakesTooLongIsNeitherValidNorInvalid() {
        Judged judged = judge("{items: {type: integer}}");
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        IntStream.range(0, 20_000).forEach(list::add);
        assertThat(judged.judge().isValid(list, judged.schema())).isFalse();
        assertThat(judged.judge().isInvalid(list, judged.schema())).isFalse();
        assertThatThrownBy(() -> judged.judge().isValidInTime(list, judged.schema()))
                .isInstanceOf(LimitReachedException.class)
                .hasMessage("its value takes too long to validate against #/components/schemas/S");
    }
}
