package com.junction.corpus.completeness;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parameters in the key of a path item. A fragment is ignored, because it is never sent.
 *
 * @param inPath the names of path parameters
 * @param inQuery the parameters in its query, by their names in a request
 */
record Templates(Set<String> inPath, Map<String, String> inQuery) {
    private static final Pattern TEMPLATE = Pattern.compile("\\{([^{}]+)}");

    /** Matches expansions such as {@code {?page,size}} (RFC 6570, section 3.2.8). */
    private static final Pattern EXPANSION = Pattern.compile("[?&].*");

    static Templates of(String path) {
        Templates templates = new Templates(new LinkedHashSet<>(), new LinkedHashMap<>());
        Matcher template = TEMPLATE.matcher(path);
        int end = 0;
        boolean query = false;
        while (template.find()) {
            String before = path.substring(end, template.start());
            end = template.end();
            if (before.contains("#")) {
                break;
            }
            query |= before.contains("?");
            if (EXPANSION.matcher(template.group(1)).matches()) {
                Stream.of(template.group(1).substring(1).split(","))
                        .map(name -> name.replaceFirst("\\*$|:\\d+$", ""))
                        .forEach(name -> templates.inQuery.put(name, name));
            } else if (query) {
                templates.inQuery.put(key(before, template.group(1)), template.group(1));
            } else {
                templates.inPath.add(template.group(1));
            }
        }
        return templates;
    }

    private static String key(String before, String name) {
        String key = before.substring(Math.max(before.lastIndexOf('&'), before.lastIndexOf('?')) + 1);
        return key.endsWith("=") ? URLDecoder.decode(key.substring(0, key.length() - 1), StandardCharsets.UTF_8) : name;
    }
}
