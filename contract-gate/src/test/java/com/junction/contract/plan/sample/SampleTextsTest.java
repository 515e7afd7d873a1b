package com.junction.contract.plan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.SmallDocument;
import com.junction.document.DocumentLimits;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTextsTest {
    @TempDir
    private Path folder;

    private String text(String limits, String keywords) {
        SampleBudget budget = new SampleBudget(DocumentLimits.parse(limits));
        budget.reset();
        return SampleTexts.of(
                new MergedSchemas().of(SmallDocument.schema(folder, "{type: string, " + keywords + "}")), budget);
    }

    @ParameterizedTest(name = "{0}, {1} to {2} characters -> {3}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            date-time -> 0  -> 99 -> 2026-03-01T12:00:00Z
            date-time -> 21 -> 99 -> 2026-03-01T12:00:00+05:30
            date-time -> 22 -> 22 -> 2026-03-01T12:00:00.1Z
            date-time -> 24 -> 24 -> 2026-03-01T12:00:00.123Z
            date-time -> 30 -> 30 -> 2026-03-01T12:00:00.123456789Z
            date-time -> 31 -> 40 -> 2026-03-01T12:00:00.11111+01:00
            date-time -> 35 -> 40 -> 2026-03-01T12:00:00.111111111+01:00
            time      -> 14 -> 20 -> 12:00:00+05:30
            time      -> 16 -> 20 -> 12:00:00.111111Z
            time      -> 19 -> 20 -> 12:00:00.111111111Z
            time      -> 20 -> 20 -> 12:00:00.11111+01:00
            email     -> 0  -> 8  -> a@b.co
            email     -> 20 -> 20 -> xxxxuser@example.com
            idn-email -> 17 -> 20 -> xuser@example.com
            byte      -> 0  -> 4  -> dGV4
            byte      -> 9  -> 20 -> dGV4dGV4dA==
            byte      -> 12 -> 20 -> dGV4dGV4dA==
            byte      -> 13 -> 20 -> dGV4dGV4dGV4dA==
            uri       -> 26 -> 30 -> https://example.com/pagexx
            none      -> 5  -> 9  -> textx
            none      -> 0  -> 3  -> tex
            none      -> 0  -> 0  -> ''
            """)
    void aTextHasItsFormatAndItsLength(String format, int least, int most, String text) {
        assertThat(text("", "format: " + format + ", minLength: " + least + ", maxLength: " + most))
                .isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            pattern: '^ab$'                                   -> ab
            pattern: '^a{3}$'                                 -> aaa
            pattern: '^(a|b c)$', maxLength: 1                -> a
            pattern: '^(a|b c)$', minLength: 3                -> b c
            pattern: '^(a b|c d|e)$'                          -> e
            pattern: '^a b$'                                  -> a b
            pattern: '^ab$', minLength: 5                     -> textx
            pattern: '^(?>a)b$'                               -> text
            pattern: '^ab$', format: date                     -> 2026-03-01
            pattern: '^ab$', format: of-no-document           -> ab
            pattern: '^[0-9]{4}-x$'                           -> [0-9]{4}-x
            """)
    void aTextMatchesItsPatternIfThatIsPossible(String keywords, String text) {
        assertThat(text("", keywords)).matches(text);
    }

    @ParameterizedTest(name = "{0} -> {1} to {2} characters")
    @CsvSource(delimiterString = " -> ", textBlock = """
            pattern: '^x*$'           -> 3 -> 100
            pattern: '^(x{30})*$'     -> 30 -> 60
            pattern: '^(x{60})*$'     -> 4 -> 4
            """)
    void aPatternWithoutAnEndIsRepeatedAsOftenAsTheLimitAllows(String keywords, int least, int most) {
        assertThat(text("sample=200", keywords)).hasSizeBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({"uuid, true", "date-time, true", "int32, false", "'', false"})
    void aFormatIsKnownIfItHasASample(String format, boolean known) {
        assertThat(SampleTexts.isKnown(format)).isEqualTo(known);
    }
}
