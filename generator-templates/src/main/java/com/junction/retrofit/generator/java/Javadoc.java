package com.junction.retrofit.generator.java;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;

/** A Javadoc comment, in which text of a document stays text. */
public final class Javadoc {
    private static final int COLUMNS = 120;

    private final List<JavadocText> paragraphs = new ArrayList<>();
    private final List<JavadocText> tags = new ArrayList<>();

    /** Adds text of the document; blank lines separate its paragraphs. Adds nothing if it is null or blank. */
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
     * @param template has {@code %s} for each part
     */
    public Javadoc paragraph(@CompileTimeConstant String template, JavadocText... parts) {
        paragraphs.add(JavadocText.format(template, parts));
        return this;
    }

    /**
     * Adds a block tag, such as {@code @throws %s}.
     *
     * @param template has {@code %s} for each part
     */
    public Javadoc tag(@CompileTimeConstant String template, JavadocText... parts) {
        tags.add(JavadocText.format(template, parts));
        return this;
    }

    /**
     * The lines of the comment, without indentation; an empty list if nothing was added.
     *
     * @param indent the columns that the template indents by
     */
    public List<Code> lines(int indent) {
        return text(indent).stream().map(Code::new).toList();
    }

    private List<String> text(int indent) {
        if (paragraphs.isEmpty() && tags.isEmpty()) {
            return List.of();
        }
        if (paragraphs.size() == 1 && tags.isEmpty()) {
            String only = paragraphs.get(0).toString();
            if (only.length() + indent + 7 <= COLUMNS) {
                return List.of("/** " + only + " */");
            }
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
        tags.forEach(tag -> wrap(tag.toString(), indent, lines));
        lines.add(" */");
        return lines;
    }

    private static void wrap(String text, int indent, List<String> lines) {
        String wrapped = WordUtils.wrap(text, COLUMNS - indent - 3, "\n", false);
        wrapped.lines().map(line -> " * " + line).forEach(lines::add);
    }
}
