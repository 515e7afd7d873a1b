package com.junction.retrofit.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.retrofit.generator.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTest {
    /** The lines of a comment as a file has them, without their indentation. */
    private static List<String> printed(Javadoc javadoc, int indent) {
        String spaces = " ".repeat(indent);
        String text = javadoc.lines().stream().map(line -> spaces + line).collect(Collectors.joining("\n"));
        return new SourceFile("Object", "org.example", "A", Map.of())
                .complete(text)
                .lines()
                .map(line -> line.substring(indent))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plain text. | /** Plain text. */",
                "Ends */ here | /** Ends *&#47; here */",
                "A \\u002a\\u002f escape | /** A &#92;u002a&#92;u002f escape */",
                "a < b & c > d | /** a &lt; b &amp; c &gt; d */",
                "{@link X} @author | /** &#123;&#64;link X&#125; &#64;author */",
                "Use `redirect_url` now | /** Use {@code redirect_url} now */",
                "A `{brace}` | /** A {@code {brace}} */",
                "A `{` | /** A <code>&#123;</code> */",
                "A `\\u002a` | /** A <code>&#92;u002a</code> */",
                "A `@tag` | /** A <code>&#64;tag</code> */",
                "A star at the end* | /** A star at the end&#42; */",
                "Reversed \u202e text | /** Reversed U+202E text */",
                "An escape \u001b[31m | /** An escape U+001B[31m */",
                "A `*/` | /** A <code>*&#47;</code> */",
            })
    void textCannotLeaveTheComment(String markdown, String comment) {
        assertThat(printed(new Javadoc().text(markdown), 0)).containsExactly(comment);
    }

    @Test
    void tagsAreEscapedToo() {
        Javadoc javadoc = new Javadoc()
                .tag("@param id %s", JavadocText.text("a */ < b\n@see c"))
                .tag("@see %s", JavadocText.page("https://example.org/?a=1&b=\"*/", "A <page>"));
        assertThat(printed(javadoc, 0))
                .containsExactly(
                        "/**",
                        " * @param id a *&#47; &lt; b &#64;see c",
                        " * @see <a href=\"https://example.org/?a=1&amp;b=&quot;*&#47;\">A &lt;page&gt;</a>",
                        " */");
    }

    @Test
    void aCommentThatDoesNotFitIsWrapped() {
        String words = "word ".repeat(30).strip();
        assertThat(printed(new Javadoc().text(words), 4))
                .containsExactly("/**", " * " + words.substring(0, 109), " * " + words.substring(110), " */");
    }

    @Test
    void aMarkerInTextOfTheDocumentIsShown() {
        String text = Marker.CLASS + "java.lang.Runtime" + Marker.END_CLASS + " [[java.util.List]]";
        String shown = "U+0090java.lang.RuntimeU+0094 [[java.util.List]]";
        assertThat(printed(new Javadoc().text(text + " `" + text + "`"), 0))
                .containsExactly("/** " + shown + " {@code " + shown + "} */");
        assertThat(JavadocText.page("https://example.org/" + text, text).toString())
                .isEqualTo("<a href=\"https://example.org/" + shown + "\">" + shown + "</a>");
    }

    @Test
    void nothingIsNoComment() {
        assertThat(new Javadoc().text(null).text("  \n ").lines()).isEmpty();
    }

    @Test
    void blankLinesSeparateParagraphsAndLongLinesAreWrapped() {
        String words = "word ".repeat(30).strip();
        assertThat(printed(new Javadoc().text("First\nline.\n\n" + words), 4))
                .startsWith("/**", " * First line.", " *", " * <p>" + words.substring(0, 109))
                .endsWith(" */")
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(116));
    }
}
