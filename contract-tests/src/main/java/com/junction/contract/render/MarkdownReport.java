package com.junction.contract.render;

import com.junction.contract.report.Report;
import com.samskivert.mustache.Mustache;
import java.io.Writer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A report as Markdown, for the summary of a CI job. */
final class MarkdownReport {
    /** Text that GitHub and others turn into a link without any markup. */
    private static final Pattern LINK = Pattern.compile("://|(?i:www)\\.|@");

    private static final String MARKS = "\\`*_{}[]()#!|~$^";

    /** Texts are shown as they are: neither they nor parts of them become markup, links or mentions. */
    static final Mustache.Escaper CELLS = MarkdownReport::cell;

    private MarkdownReport() {}

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
        return LINK.matcher(cell).replaceAll(MarkdownReport::unlinked);
    }

    private static String unlinked(MatchResult link) {
        return switch (link.group()) {
            case "://" -> ":&#47;/";
            case "@" -> "@&#8203;";
            default -> link.group().replace(".", "&#46;");
        };
    }

    static void write(Report report, Writer to) {
        Templates.execute("contract-report.md.mustache", CELLS, MarkdownView.of(report), to);
    }
}
