package com.junction.retrofit.generator.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;

/** Writes text of the document, which is Markdown by anyone's hand, as a Javadoc comment that cannot end early. */
public final class Javadoc {
    private static final int COLUMNS = 120;
    private static final Pattern CODE = Pattern.compile("`([^`{}@\\\\*]+)`");

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    /** Adds text of the document, its blank lines separating paragraphs; nothing where it is null. */
    public Javadoc text(@Nullable String markdown) {
        if (markdown != null) {
            for (String paragraph : markdown.strip().split("\\R\\s*\\R")) {
                if (!paragraph.isBlank()) {
                    paragraphs.add(escape(paragraph.strip().replaceAll("\\s+", " ")));
                }
            }
        }
        return this;
    }

    /** Adds a paragraph that is Javadoc already. */
    public Javadoc markup(String paragraph) {
        paragraphs.add(paragraph);
        return this;
    }

    /** Adds a block tag, such as {@code @throws}, that is Javadoc already. */
    public Javadoc tag(String tag) {
        tags.add(tag);
        return this;
    }

    /** Adds a block tag, and text of the document after it. */
    public Javadoc tag(String tag, @Nullable String markdown) {
        return tag(markdown == null ? tag : tag + " " + escape(markdown.strip().replaceAll("\\s+", " ")));
    }

    /**
     * Adds a page to see.
     *
     * @param url which HTML must not change
     * @param markdown what it is called
     */
    public Javadoc link(String url, String markdown) {
        return tag("@see <a href=\"" + url + "\">" + escape(markdown.strip().replaceAll("\\s+", " ")) + "</a>");
    }

    /**
     * The lines of the comment, without indentation; none where nothing was added.
     *
     * @param indent the columns that the template indents by
     */
    public List<String> lines(int indent) {
        if (paragraphs.isEmpty() && tags.isEmpty()) {
            return List.of();
        }
        if (paragraphs.size() == 1 && tags.isEmpty() && paragraphs.get(0).length() + indent + 7 <= COLUMNS) {
            return List.of("/** " + paragraphs.get(0) + " */");
        }
        List<String> lines = new ArrayList<>();
        lines.add("/**");
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                lines.add(" *");
            }
            wrap((i > 0 ? "<p>" : "") + paragraphs.get(i), indent, lines);
        }
        if (!tags.isEmpty() && !paragraphs.isEmpty()) {
            lines.add(" *");
        }
        tags.forEach(tag -> wrap(tag, indent, lines));
        lines.add(" */");
        return lines;
    }

    private static void wrap(String text, int indent, List<String> lines) {
        String wrapped = WordUtils.wrap(text, COLUMNS - indent - 3, "\n", false);
        wrapped.lines().map(line -> " * " + line).forEach(lines::add);
    }

    private static String escape(String text) {
        Matcher code = CODE.matcher(text);
        StringBuilder escaped = new StringBuilder();
        int end = 0;
        while (code.find()) {
            escaped.append(escapeHtml(text.substring(end, code.start())));
            escaped.append("{@code ").append(code.group(1)).append('}');
            end = code.end();
        }
        return escaped.append(escapeHtml(text.substring(end))).toString();
    }

    /** A backslash would begin a Unicode escape, which Java reads in comments too. */
    private static String escapeHtml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;");
    }
}
