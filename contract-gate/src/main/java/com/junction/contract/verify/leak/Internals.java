package com.junction.contract.verify.leak;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Finds stack traces, errors of databases, and paths of files of a server.
 *
 * <p>A hostile text cannot keep it busy: it reads a bounded part of the text, and each repetition in a pattern is bounded.
 */
public final class Internals {
    /** How much of a text is read, in characters. */
    private static final int READ = 200_000;

    /** The most matches of a pattern that are looked at. */
    private static final int MOST_MATCHES = 50;

    private static final int BEFORE = 20;
    private static final int LONGEST_LINE = 160;

    private static final List<String[]> ESCAPES = List.of(
            new String[] {"\\\\", "\\"},
            new String[] {"\\\"", "\""},
            new String[] {"\\/", "/"},
            new String[] {"\\r", ""},
            new String[] {"\\n", "\n"},
            new String[] {"\\t", "\t"},
            new String[] {"<br>", "\n"},
            new String[] {"<br/>", "\n"},
            new String[] {"<br />", "\n"},
            new String[] {"&nbsp;", " "},
            new String[] {"&quot;", "\""},
            new String[] {"&#34;", "\""},
            new String[] {"&#39;", "'"},
            new String[] {"&#x27;", "'"},
            new String[] {"&lt;", "<"},
            new String[] {"&gt;", ">"},
            new String[] {"&amp;", "&"});

    /**
     * An internal of a server in a text.
     *
     * @param what says what it is, such as {@code a stack trace of Java}
     * @param line the beginning of the line that has it
     */
    public record Leak(String what, String line) {}

    private static final List<LeakPattern> PATTERNS = Stream.of(
                    StackTraces.PATTERNS, DatabaseErrors.PATTERNS, FilePaths.PATTERNS)
            .flatMap(List::stream)
            .toList();

    private Internals() {}

    /**
     * Returns the first internal of a server in a text.
     *
     * @param known whether a part of the text comes from the request
     */
    public static Optional<Leak> find(String text, Predicate<String> known) {
        String plain = unescaped(text);
        for (LeakPattern pattern : PATTERNS) {
            Matcher found = pattern.matcher(plain);
            for (int i = 0; i < MOST_MATCHES && found.find(); i++) {
                if (!known.test(found.group())) {
                    return Optional.of(new Leak(pattern.what(), line(plain, found.start())));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the beginning of a text as it is shown to people, if it is JSON or HTML. */
    public static String unescaped(String text) {
        String plain = text.length() <= READ ? text : text.substring(0, READ);
        for (String[] escape : ESCAPES) {
            plain = plain.replace(escape[0], escape[1]);
        }
        return plain;
    }

    /** @param match where the match starts, which may be the end of the line before */
    private static String line(String text, int match) {
        int start = match;
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int begin = Math.max(text.lastIndexOf('\n', start) + 1, start - BEFORE);
        int newline = text.indexOf('\n', start);
        int end = Math.min(newline < 0 ? text.length() : newline, begin + LONGEST_LINE);
        return text.substring(begin, end).strip() + (end - begin == LONGEST_LINE ? "…" : "");
    }
}
