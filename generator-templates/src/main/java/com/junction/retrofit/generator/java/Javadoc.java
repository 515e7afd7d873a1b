package com.junction.retrofit.generator.java;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a Javadoc comment and escapes the document's text in it. */
public final class Javadoc {
    private static final int COLUMNS = 120;

    private final List<JavadocText> paragraphs = new ArrayList<>();
    private final List<JavadocText> tags = new ArrayList<>();

    /** Adds text of the document; blank lines separate its paragraphs. Adds nothing if the text is null or blank. */
    public Javadoc text(@Nullable String markdown) {
        if (markdown != null) {
            for (String paragraph : markdown.strip().split("\\R\\s*\\R")) {
                if (!paragraph.isBlank()) {
                    paragraphs.add(JavadocText.text(paragraph));
                }
            }
        }
        return this;
    }

    /**
     * Adds a paragraph that the generator contains.
     *
     * @param template the paragraph, with {@code %s} for each part
     */
    public Javadoc paragraph(@CompileTimeConstant String template, JavadocText... parts) {
        paragraphs.add(JavadocText.format(template, parts));
        return this;
    }

    /**
     * Adds a block tag, such as {@code @throws %s}.
     *
     * @param template the tag, with {@code %s} for each part
     */
    public Javadoc tag(@CompileTimeConstant String template, JavadocText... parts) {
        tags.add(JavadocText.format(template, parts));
        return this;
    }

    /** Returns the lines of the comment without indentation; an empty list if nothing was added. */
    public List<Code> lines() {
        if (paragraphs.isEmpty() && tags.isEmpty()) {
            return List.of();
        }
        if (paragraphs.size() == 1 && tags.isEmpty()) {
            return List.of(new Code("/**" + Marker.COMMENT + words(paragraphs.get(0)) + Marker.END + "*/"));
        }
        List<Code> lines = new ArrayList<>();
        lines.add(Code.of("/**"));
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                lines.add(Code.of(" *"));
            }
            lines.add(new Code((i > 0 ? " * <p>" : " * ") + words(paragraphs.get(i))));
        }
        if (!tags.isEmpty() && !paragraphs.isEmpty()) {
            lines.add(Code.of(" *"));
        }
        tags.forEach(tag -> lines.add(new Code(" * " + words(tag))));
        lines.add(Code.of(" */"));
        return lines;
    }

    private static String words(JavadocText text) {
        return text.toString().replace(' ', Marker.COMMENT_FILL);
    }

    /**
     * Whether the comment fits into one line.
     *
     * @param indent the columns that the template indents by
     */
    public boolean isOneLine(int indent) {
        int length = paragraphs.stream()
                .mapToInt(paragraph -> paragraph.toString().length())
                .sum();
        return tags.isEmpty() && paragraphs.size() < 2 && indent + length + 7 <= COLUMNS;
    }
}
