package com.junction.contract.output;

import com.samskivert.mustache.Mustache;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Escapes text for Markdown, so that it has no markup, links or mentions. */
public final class MarkdownText {
    /** Texts that GitHub and others turn into links without markup. */
    private static final Pattern LINK = Pattern.compile("://|(?i:www)\\.|@");

    private static final String MARKS = "\\`*_{}[]()#!|~$^";

    /** Escapes text for the cell of a table. */
    public static final Mustache.Escaper CELL = MarkdownText::cell;

    private MarkdownText() {}

    private static String cell(String text) {
        StringBuilder cell = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> cell.append("&amp;");
                case '<' -> cell.append("&lt;");
                case '>' -> cell.append("&gt;");
                case '\r' -> {}
                case '\n' -> cell.append(' ');
                default ->
                    cell.append(MARKS.indexOf(character) >= 0 ? "\\" : "").append(character);
            }
        }
        return LINK.matcher(cell).replaceAll(MarkdownText::unlinked);
    }

    private static String unlinked(MatchResult link) {
        return switch (link.group()) {
            case "://" -> ":&#47;/";
            case "@" -> "@&#8203;";
            default -> link.group().replace(".", "&#46;");
        };
    }
}
