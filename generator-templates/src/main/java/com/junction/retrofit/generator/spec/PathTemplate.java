package com.junction.retrofit.generator.spec;

import com.junction.document.PercentEncoding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The key of a path item, split like a URL (RFC 3986, section 3). OpenAPI does not allow a query or a fragment in a
 * path, but documents contain them.
 *
 * @param key the key as the document writes it
 * @param path the path with its parameters in braces, without a leading slash
 * @param query the pairs of the query in their order; the fragment is never sent
 */
public record PathTemplate(String key, String path, List<Pair> query) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]+)}");

    private static final String HERE = "./";
    private static final String UNSENT = "_/";

    /** A query in the syntax of RFC 6570, such as {@code {?page,size}} (sections 3.2.8 and 3.2.9). */
    private static final Pattern FORM_EXPANSION = Pattern.compile("\\{[?&]([^{}]+)}");

    /** A modifier of a variable (RFC 6570, section 2.4). */
    private static final Pattern MODIFIER = Pattern.compile("\\*$|:\\d+$");

    /** If a path has parameters, Retrofit rejects URLs that match this, even if the match is in the query. */
    private static final Pattern TRAVERSAL = Pattern.compile("(.*/)(\\.|%2[eE]){1,2}(/.*)?");

    private static final Pattern DOTS = Pattern.compile("(\\.|%2[eE]){1,2}");

    /**
     * A pair of the query.
     *
     * @param text the pair as the document writes it
     * @param optional whether it is sent only if its parameter has a value
     */
    public record Pair(String text, boolean optional) {
        /** Whether it is the same in every request. */
        boolean isFixed() {
            return !PARAMETER.matcher(text).find();
        }

        /** Whether it consists only of a parameter, without a key. */
        boolean isBare() {
            return PARAMETER.matcher(text).matches();
        }

        /** Returns the parameter that is its whole value; empty if the value is anything else. */
        Optional<String> parameter() {
            Matcher value = PARAMETER.matcher(text.substring(text.indexOf('=') + 1));
            return value.matches() && !PARAMETER.matcher(name()).find()
                    ? Optional.of(value.group(1))
                    : Optional.empty();
        }

        /** Returns the key that the server sees. */
        String name() {
            Matcher bare = PARAMETER.matcher(text);
            return bare.matches() ? bare.group(1) : PercentEncoding.decode(text.split("=", 2)[0]);
        }
    }

    static PathTemplate of(String key) {
        List<Pair> optional = new ArrayList<>();
        String sent = FORM_EXPANSION.matcher(beforeFirst('#', key)).replaceAll(expansion -> {
            Stream.of(expansion.group(1).split(","))
                    .map(name -> MODIFIER.matcher(name).replaceFirst(""))
                    .forEach(name -> optional.add(new Pair(name + "={" + name + "}", true)));
            return "";
        });
        String path = beforeFirst('?', sent);
        List<Pair> query = new ArrayList<>();
        if (path.length() < sent.length()) {
            Stream.of(sent.substring(path.length() + 1).split("&"))
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> query.add(new Pair(text, false)));
        }
        query.addAll(optional);
        return new PathTemplate(key, withoutDots(path.replaceFirst("^/", "")), query);
    }

    /** Returns the text before a character that is not within a parameter's braces. */
    private static String beforeFirst(char delimiter, String text) {
        String withoutNames = PARAMETER
                .matcher(text)
                .replaceAll(name -> "_".repeat(name.group().length()));
        int end = withoutNames.indexOf(delimiter);
        return end < 0 ? text : text.substring(0, end);
    }

    /**
     * Resolves dot segments as URLs do (RFC 3986, section 5.2.4), so that a path cannot leave the server's base path.
     */
    private static String withoutDots(String path) {
        Deque<String> segments = new ArrayDeque<>();
        String[] all = path.split("/", -1);
        for (int i = 0; i < all.length; i++) {
            boolean dots = DOTS.matcher(all[i]).matches();
            if (dots && PercentEncoding.decode(all[i]).length() == 2) {
                segments.pollLast();
            }
            if (!dots) {
                segments.add(all[i]);
            } else if (i == all.length - 1) {
                segments.add("");
            }
        }
        return String.join("/", segments);
    }

    /** Returns the names of the parameters in the path itself, in their order. */
    List<String> names() {
        return PARAMETER
                .matcher(path)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    /** Whether the key contains a parameter, even in a part that is never sent. */
    boolean mentions(String name) {
        return key.contains("{" + name + "}");
    }

    /**
     * Returns the URL relative to the server's URL, with new names for the parameters and only the fixed query pairs.
     */
    public String url(UnaryOperator<String> placeholder) {
        StringBuilder url = new StringBuilder(prefix());
        Matcher parameters = PARAMETER.matcher(path);
        int end = 0;
        while (parameters.find()) {
            url.append(UrlText.encoded(path.substring(end, parameters.start())))
                    .append('{')
                    .append(placeholder.apply(parameters.group(1)))
                    .append('}');
            end = parameters.end();
        }
        url.append(UrlText.encoded(path.substring(end)));
        if (url.isEmpty()) {
            url.append(HERE);
        }
        String fixed = query.stream()
                .filter(Pair::isFixed)
                .map(pair -> UrlText.encoded(pair.text()))
                .collect(Collectors.joining("&"));
        boolean refused = TRAVERSAL.matcher(fixed).matches();
        return fixed.isEmpty() ? url.toString() : url + "?" + (refused ? fixed.replace("/", "%2F") : fixed);
    }

    /**
     * Returns a prefix for a URL that starts with a slash or with a text that looks like a scheme (RFC 3986, section
     * 4.2). If the path has parameters, Retrofit rejects {@code ./} as the prefix.
     */
    private String prefix() {
        String first = PARAMETER.matcher(path).replaceAll("").replaceFirst("(?s)/.*", "");
        boolean ambiguous = path.startsWith("/") || first.contains(":");
        return ambiguous ? names().isEmpty() ? HERE : UNSENT : "";
    }

    /** Returns the start of {@link #url} that is removed before sending; often empty. */
    public String unsent() {
        return prefix().equals(UNSENT) ? UNSENT : "";
    }
}
