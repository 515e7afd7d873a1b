package com.junction.retrofit.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTest {
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
        assertThat(new Javadoc().text(markdown).lines(0)).hasToString("[" + comment + "]");
    }

    @Test
    void tagsAreEscapedToo() {
        Javadoc javadoc = new Javadoc()
                .tag("@param id %s", JavadocText.text("a */ < b\n@see c"))
                .tag("@see %s", JavadocText.page("https://example.org/?a=1&b=\"*/", "A <page>"));
        assertThat(javadoc.lines(0).stream().map(Code::toString))
                .containsExactly(
                        "/**",
                        " * @param id a *&#47; &lt; b &#64;see c",
                        " * @see <a href=\"https://example.org/?a=1&amp;b=&quot;*&#47;\">A &lt;page&gt;</a>",
                        " */");
    }

    @Test
    void nothingIsNoComment() {
        assertThat(new Javadoc().text(null).text("  \n ").lines(4)).isEmpty();
    }

    @Test
    void blankLinesSeparateParagraphsAndLongLinesAreWrapped() {
        String words = "word ".repeat(30).strip();
        assertThat(new Javadoc()
                        .text("First\nline.\n\n" + words).lines(4).stream().map(Code::toString))
                .startsWith("/**", " * First line.", " *", " * <p>" + words.substring(0, 109))
                .endsWith(" */")
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(116));
    }
}
