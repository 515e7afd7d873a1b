package com.junction.contract.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.output.Mark;
import com.junction.contract.report.MutantResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultRowTest {
    @Test
    void eachFaultIsOneLineThatNamesThePlacesWhereItWasNotFound() {
        assertThat(FaultRow.all(List.of(
                        new MutantResult("a", "GET /x", true, List.of("second", "first"), "GET /x · 200"),
                        new MutantResult("b", "GET /x", true, List.of("first"), "GET /x · 200"),
                        new MutantResult("a", "GET /y", true, List.of("third"), "GET /y · 200"),
                        new MutantResult("b", "GET /y", false, List.of(), ""))))
                .containsExactly(
                        new FaultRow("a", 2, 2, "first, second, third", Mark.GOOD),
                        new FaultRow("b", 2, 1, "not found: GET /y", Mark.BAD));
    }
}
