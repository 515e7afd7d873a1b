package com.junction.contract.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path with parameters in braces (OpenAPI, "Path Templating"). */
public final class PathTemplate {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]++)}");

    private PathTemplate() {}

    /** The names of its parameters in their order, each once. */
    public static List<String> names(String path) {
        Matcher matcher = PARAMETER.matcher(path);
        LinkedHashSet<String> names = new LinkedHashSet<>();
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return new ArrayList<>(names);
    }

    /** The texts before, between and behind the parameters of a part of a path. */
    static List<String> literals(String part) {
        return List.of(PARAMETER.split(part, -1));
    }

    /** The path with a value for each parameter. */
    public static String expand(String path, UnaryOperator<String> valueByName) {
        return PARAMETER.matcher(path).replaceAll(match -> Matcher.quoteReplacement(valueByName.apply(match.group(1))));
    }
}
