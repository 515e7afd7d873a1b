package com.junction.retrofit.generator.java;

import com.google.errorprone.annotations.CompileTimeConstant;
import com.junction.document.Printable;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text inside a Javadoc comment. This class escapes text of a document, so that it cannot end the comment or add tags
 * or HTML to it.
 */
public final class JavadocText {
    private static final Pattern CODE_SPAN = Pattern.compile("`([^`]+)`");

    private final String text;

    private JavadocText(String text) {
        this.text = text;
    }

    /**
     * Converts Markdown of the document: spans of code become {@code @code} tags, everything else becomes plain text.
     */
    public static JavadocText text(String markdown) {
        String line = Printable.text(markdown.strip().replaceAll("\\s+", " "));
        Matcher code = CODE_SPAN.matcher(line);
        StringBuilder escaped = new StringBuilder();
        int end = 0;
        while (code.find()) {
            escaped.append(escape(line.substring(end, code.start()))).append(code(code.group(1)));
            end = code.end();
        }
        return new JavadocText(escaped.append(escape(line.substring(end))).toString());
    }

    /** Returns text of the document as code. */
    public static JavadocText code(String text) {
        return verbatim(Printable.text(text.replaceAll("\\s+", " ")));
    }

    private static JavadocText verbatim(String line) {
        return new JavadocText(isVerbatim(line) ? "{@code " + line + "}" : "<code>" + escape(line) + "</code>");
    }

    /** Returns a piece of Java as code. */
    public static JavadocText code(Code code) {
        return verbatim(code.toString());
    }

    /** Returns the name of a class or a parameter. */
    public static JavadocText name(Code name) {
        return text(name.toString());
    }

    /** Returns a link to a member, such as {@code Builder#name}. */
    public static JavadocText link(Code target) {
        return new JavadocText("{@link " + target + "}");
    }

    /** Returns a link to a page, with text of the document as its label. */
    public static JavadocText page(String url, String markdown) {
        String attribute = escape(Printable.text(url)).replace("\"", "&quot;");
        return new JavadocText("<a href=\"" + attribute + "\">" + text(markdown) + "</a>");
    }

    /** Joins texts with commas. */
    public static JavadocText list(Collection<JavadocText> items) {
        return new JavadocText(items.stream().map(JavadocText::toString).collect(Collectors.joining(", ")));
    }

    /**
     * Returns text that the generator contains, with other text in it.
     *
     * @param template the text, with {@code %s} for each part
     */
    public static JavadocText format(@CompileTimeConstant String template, JavadocText... parts) {
        return new JavadocText(String.format(Locale.ROOT, template, (Object[]) parts));
    }

    /** Whether a {@code @code} tag shows the text unchanged. */
    private static boolean isVerbatim(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0 && text.indexOf('\\') < 0 && text.indexOf('@') < 0 && !text.contains("*/");
    }

    /** Escapes backslashes too: Java reads Unicode escapes even in comments (JLS, section 3.3). */
    private static String escape(String text) {
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;");
        // A slash may follow.
        return escaped.endsWith("*") ? escaped.substring(0, escaped.length() - 1) + "&#42;" : escaped;
    }

    @Override
    public String toString() {
        return text;
    }
}
