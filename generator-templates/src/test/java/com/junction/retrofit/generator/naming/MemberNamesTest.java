package com.junction.retrofit.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemberNamesTest {
    @Test
    void overloadsOfOneErasureAreNamedAfterTheirTypes() {
        assertThat(MemberNames.of(List.of(
                        new MemberNames.Type("List<String>", "List"),
                        new MemberNames.Type("List<Integer>", "List"),
                        new MemberNames.Type("Cat", "Cat"))))
                .containsExactly(
                        new MemberNames.Name("of", "visitListString"),
                        new MemberNames.Name("ofListInteger", "visitListInteger"),
                        new MemberNames.Name("of", "visitCat"));
    }

    @Test
    void noMemberIsVisitedAsUnknown() {
        assertThat(MemberNames.of(List.of(
                        new MemberNames.Type("Unknown", "Unknown"), new MemberNames.Type("UNKNOWN", "UNKNOWN"))))
                .containsExactly(
                        new MemberNames.Name("of", "visitUnknown2"), new MemberNames.Name("of", "visitUnknown3"));
    }
}
