package com.junction.retrofit.generator.source;

import com.junction.retrofit.generator.java.Marker;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Defines a short syntax for markers in templates, such as {@code [[java.util.List]]} for a class that the file
 * imports. It is translated before a template prints anything, so the syntax has no effect in text of a document.
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

    static String translate(String template) {
        return SHORT.matcher(template)
                .replaceAll(each -> Matcher.quoteReplacement(
                        MEANINGS.getOrDefault(each.group(1), Marker.CLASS + each.group(1) + Marker.END_CLASS)));
    }
}
