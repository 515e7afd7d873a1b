package com.junction.contract.document;

import com.junction.document.PercentEncoding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A pair in the query of a path template.
 *
 * @param text the pair, as written in the document
 * @param name the decoded key
 * @param parameter the name of the parameter that is the whole value; empty for any other value
 * @param bare whether the parameter has no key
 * @param expanded whether the pair is left out if its parameter has no value, as in RFC 6570
 */
record QueryPair(String text, String name, Optional<String> parameter, boolean bare, boolean expanded) {
    static QueryPair of(String text) {
        Optional<String> alone = PathTemplate.parameter(text);
        if (alone.isPresent()) {
            return new QueryPair(text, alone.get(), alone, true, false);
        }
        String[] parts = text.split("=", 2);
        boolean named = parts.length > 1 && !PathTemplate.hasParameter(parts[0]);
        Optional<String> parameter = named ? PathTemplate.parameter(parts[1]) : Optional.empty();
        return new QueryPair(text, PercentEncoding.decode(parts[0]), parameter, false, false);
    }

    /** The pairs of a list of variables, which may have modifiers (RFC 6570, section 2.4). */
    static List<QueryPair> expansion(String variables) {
        return Arrays.stream(variables.split(","))
                .map(variable -> variable.replaceFirst("\\*$|:\\d+$", ""))
                .filter(name -> !name.isEmpty())
                .map(name -> new QueryPair("{" + name + "}", name, Optional.of(name), false, true))
                .toList();
    }

    /** True if the pair is the same in every request. */
    boolean isFixed() {
        return !PathTemplate.hasParameter(text);
    }
}
