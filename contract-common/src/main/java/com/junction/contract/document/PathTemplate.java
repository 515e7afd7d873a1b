package com.junction.contract.document;

import com.junction.document.PercentEncoding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The key of a path item: a path with parameters in braces (OpenAPI, "Path Templating"). Some documents add a query with
 * parameters, or a fragment, which is never sent.
 */
public final class PathTemplate {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]++)}");

    private final List<String> segments;
    private final List<QueryPair> query;

    private PathTemplate(List<String> segments, List<QueryPair> query) {
        this.segments = segments;
        this.query = query;
    }

    /** Reads the key of a path item. */
    public static PathTemplate of(String key) {
        List<String> path = new ArrayList<>();
        List<QueryPair> expanded = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean inPath = true;
        Matcher parameter = PARAMETER.matcher(key);
        int at = key.startsWith("/") ? 1 : 0;
        while (at < key.length() && key.charAt(at) != '#') {
            char next = key.charAt(at);
            if (next == '{' && parameter.region(at, key.length()).lookingAt()) {
                // RFC 6570 writes a query as {?page,size} or {&page,size} (sections 3.2.8 and 3.2.9).
                if (parameter.group(1).matches("[?&].+")) {
                    expanded.addAll(QueryPair.expansion(parameter.group(1).substring(1)));
                } else {
                    text.append(parameter.group());
                }
                at = parameter.end();
                continue;
            }
            at++;
            if (inPath && (next == '/' || next == '?')) {
                path.add(text.toString());
                text.setLength(0);
                inPath = next == '/';
            } else {
                text.append(next);
            }
        }
        if (inPath) {
            path.add(text.toString());
        }
        List<QueryPair> query = new ArrayList<>();
        Stream.of((inPath ? "" : text.toString()).split("&"))
                .filter(pair -> !pair.isEmpty())
                .forEach(pair -> query.add(QueryPair.of(pair)));
        query.addAll(expanded);
        return new PathTemplate(withoutDots(path), query);
    }

    /** The segments without dot segments, which URLs do not keep (RFC 3986, section 5.2.4). */
    private static List<String> withoutDots(List<String> path) {
        List<String> segments = new ArrayList<>();
        boolean dots = false;
        for (String segment : path) {
            String text = PercentEncoding.decode(segment);
            dots = text.equals(".") || text.equals("..");
            if (!dots) {
                segments.add(segment);
            } else if (text.equals("..") && !segments.isEmpty()) {
                segments.remove(segments.size() - 1);
            }
        }
        if (dots) {
            segments.add("");
        }
        return segments;
    }

    /** The names of the parameters in the path without its query, each once, in order. */
    public List<String> names() {
        return List.copyOf(new LinkedHashSet<>(occurrences()));
    }

    /** The names of the parameters in the path without its query, in order, with repetitions. */
    List<String> occurrences() {
        return segments.stream()
                .flatMap(segment -> PARAMETER.matcher(segment).results())
                .map(match -> match.group(1))
                .toList();
    }

    /** The encoded literals of each segment: before, between and after its parameters. */
    List<List<String>> literals() {
        return segments.stream()
                .map(segment -> Stream.of(PARAMETER.split(segment, -1))
                        .map(PercentEncoding::encode)
                        .toList())
                .toList();
    }

    /** The pairs of the query, in order. */
    List<QueryPair> query() {
        return query;
    }

    /** The path with its parameters replaced by encoded values, and with the fixed pairs of the query. */
    public String expand(UnaryOperator<String> valueByName) {
        String path = segments.stream()
                .map(segment -> expand(segment, valueByName))
                .collect(Collectors.joining("/", "/", ""));
        String fixed = query.stream()
                .filter(QueryPair::isFixed)
                .map(pair -> PercentEncoding.encode(pair.text()))
                .collect(Collectors.joining("&"));
        return fixed.isEmpty() ? path : path + "?" + fixed;
    }

    private static String expand(String segment, UnaryOperator<String> valueByName) {
        StringBuilder expanded = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(segment);
        int end = 0;
        while (parameter.find()) {
            expanded.append(PercentEncoding.encode(segment.substring(end, parameter.start())))
                    .append(valueByName.apply(parameter.group(1)));
            end = parameter.end();
        }
        return expanded.append(PercentEncoding.encode(segment.substring(end))).toString();
    }

    static Optional<String> parameter(String text) {
        Matcher parameter = PARAMETER.matcher(text);
        return parameter.matches() ? Optional.of(parameter.group(1)) : Optional.empty();
    }

    static boolean hasParameter(String text) {
        return PARAMETER.matcher(text).find();
    }

    /** The path without its query, and with each parameter replaced by {@code {}}. */
    public String shape() {
        return segments.stream()
                .map(segment -> expand(segment, name -> "{}"))
                .collect(Collectors.joining("/", "/", ""));
    }

    /** A path without the names of its parameters. */
    public static String withoutNames(String path) {
        return PARAMETER.matcher(path).replaceAll("{}");
    }
}
