package com.junction.retrofit.generator.source;

import com.junction.retrofit.generator.java.Marker;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short ways in which templates write markers, such as {@code [[java.util.List]]} for a class that the file imports.
 * They are translated before a template prints anything, so that they mean nothing in text of a document.
 */
final class TemplateMarkers {
    private static final Pattern SHORT = Pattern.compile("\\[\\[([^\\[\\]]+)]]");

    private static final Map<String, String> MEANINGS = Map.of(
            "imports", "" + Marker.IMPORTS,
            "(", "(" + Marker.LIST,
            ")", Marker.END + ")",
            "{", "{" + Marker.BLOCK,
            "}", Marker.END + "}",
            "end", "" + Marker.END,
            " ", "" + Marker.SPACE,
            ",", "," + Marker.SPACE,
            "~", "" + Marker.FILL);

    private TemplateMarkers() {}

    /** A template with markers. */
    static String translate(String template) {
        return SHORT.matcher(template)
                .replaceAll(each -> Matcher.quoteReplacement(
                        MEANINGS.getOrDefault(each.group(1), Marker.CLASS + each.group(1) + Marker.END_CLASS)));
    }
}
