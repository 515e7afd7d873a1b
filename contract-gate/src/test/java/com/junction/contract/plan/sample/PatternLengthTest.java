package com.junction.contract.plan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.curiousoddman.rgxgen.RgxGen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each round of a repetition counts as a character. Parts without an end are repeated ten times. */
class PatternLengthTest {
    @ParameterizedTest(name = "{0} -> {1} to {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            abc             -> 3  -> 3
            [a-z]           -> 1  -> 1
            [^a]            -> 1  -> 1
            .               -> 1  -> 1
            a|bcd           -> 1  -> 3
            bcd|a           -> 1  -> 3
            ab[cd]          -> 3  -> 3
            [ab]{3}         -> 6  -> 6
            [ab]{2,5}       -> 4  -> 10
            (abc){2}        -> 8  -> 8
            [ab]?           -> 0  -> 2
            [ab]*           -> 0  -> 20
            [ab]+           -> 2  -> 20
            [ab]{12,}       -> 24 -> 24
            (ab)\\1       -> 4  -> 4
            (ab)(c|def)\\2 -> 4 -> 8
            ([ab]{1000}){1000}           -> 2001000    -> 2001000
            ([ab]{60000}){60000}         -> 2147483647 -> 2147483647
            (([ab]{60000}){60000}){60000}c -> 2147483647 -> 2147483647
            """)
    void theLengthOfTextsIsKnownBeforeTheyAreWritten(String pattern, long least, long most) {
        PatternLength.Range range = PatternLength.of(RgxGen.parse(pattern), 10);
        assertThat(range).isEqualTo(new PatternLength.Range(least, most));
    }
}
