package com.junction.retrofit.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
    private static final String A = "a".repeat(50);
    private static final String B = "b".repeat(50);
    private static final String C = "c".repeat(50);

    private static List<String> lines(String template) {
        return LineBreaks.apply(TemplateMarkers.translate(template)).lines().toList();
    }

    @Test
    void aShortLineStaysOneLine() {
        assertThat(lines("    f[[(]]a[[,]]b[[)]] [[{]]return c;[[}]]")).containsExactly("    f(a, b) { return c; }");
        assertThat(lines("[[~]]a[[ ]]b")).containsExactly(" a b");
    }

    @Test
    void aListThatDoesNotFitBeginsALine() {
        assertThat(lines("    callees(x, f[[(]]" + A + "[[,]]" + B + "[[)]])"))
                .containsExactly("    callees(x, f(", "            " + A + ", " + B + "))");
    }

    @Test
    void itemsThatDoNotFitBeginLines() {
        assertThat(lines("    f[[(]]" + A + "[[,]]" + B + "[[,]]" + C + "[[)]];"))
                .containsExactly(
                        "    f(", "            " + A + ",", "            " + B + ",", "            " + C + ");");
    }

    @Test
    void whatFollowsMustFitToo() {
        String fits = "    f[[(]]" + A + "[[,]]" + B.substring(39) + "[[)]]" + ".".repeat(49) + ";";
        assertThat(lines(fits)).hasSize(1).first().asString().hasSize(120);
        assertThat(lines(fits + ";")).hasSizeGreaterThan(1);
    }

    @Test
    void listsInListsAreIndentedFurther() {
        assertThat(lines("f[[(]]" + A + "[[,]]g[[(]]" + A + "[[,]]" + B + "[[,]]" + C + "[[)]][[)]]"))
                .containsExactly(
                        "f(",
                        "        " + A + ",",
                        "        g(",
                        "                " + A + ",",
                        "                " + B + ",",
                        "                " + C + "))");
    }

    @Test
    void aMethodThatDoesNotFitHasABlock() {
        assertThat(lines("    public void " + A + "(" + B + ") [[{]]return " + C + ";[[}]]"))
                .containsExactly("    public void " + A + "(" + B + ") {", "        return " + C + ";", "    }");
    }

    @Test
    void aDeclarationThatDoesNotFitIsContinued() {
        assertThat(lines("class " + A + "[[ ]]extends " + A + "." + B + " {"))
                .containsExactly("class " + A, "        extends " + A + "." + B + " {");
    }

    @Test
    void namesFillLines() {
        assertThat(lines("    " + A + ",[[~]]" + B + ",[[~]]" + C + ");"))
                .containsExactly("    " + A + ", " + B + ",", "    " + C + ");");
    }

    @ParameterizedTest
    @ValueSource(strings = {"f[[(]]a", "a[[)]]", "f[[(]]\n[[)]]"})
    void aListEndsOnItsLine(String template) {
        assertThatIllegalStateException().isThrownBy(() -> lines(template));
    }

    @Test
    void longListsTakeTimeThatGrowsWithThem() {
        String names = "[[,]]" + A;
        assertThat(lines("f[[(]]" + A + names.repeat(50_000) + "[[)]]")).hasSize(50_002);
        assertThat(lines("    " + A + (",[[~]]" + A).repeat(50_000))).hasSize(25_001);
    }
}
