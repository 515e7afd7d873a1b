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
                "A `{brace}` | /** A `&#123;brace&#125;` */",
                "A `*/` | /** A `*&#47;` */",
            })
    void textCannotLeaveTheComment(String markdown, String comment) {
        assertThat(new Javadoc().text(markdown).lines(0)).containsExactly(comment);
    }

    @Test
    void tagsAreEscapedToo() {
        Javadoc javadoc = new Javadoc()
                .tag("@param id", "a */ < b\n@see c")
                .tag("@param name", null)
                .link("https://example.org/?a=1", "A <page>");
        assertThat(javadoc.lines(0))
                .containsExactly(
                        "/**",
                        " * @param id a *&#47; &lt; b &#64;see c",
                        " * @param name",
                        " * @see <a href=\"https://example.org/?a=1\">A &lt;page&gt;</a>",
                        " */");
    }

    @Test
    void nothingIsNoComment() {
        assertThat(new Javadoc().text(null).text("  \n ").lines(4)).isEmpty();
    }

    @Test
    void blankLinesSeparateParagraphsAndLongLinesAreWrapped() {
        String words = "word ".repeat(30).strip();
        assertThat(new Javadoc().text("First\nline.\n\n" + words).lines(4))
                .startsWith("/**", " * First line.", " *", " * <p>" + words.substring(0, 109))
                .endsWith(" */")
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(116));
    }
}
