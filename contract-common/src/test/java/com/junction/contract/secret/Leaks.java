package com.junction.contract.secret;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a key in a text by decoding the text in every order. It shares no code with the classes that hide keys. */
public final class Leaks {
    private static final int DEPTH = 3;
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("&amp;", "&"),
            Map.entry("&lt;", "<"),
            Map.entry("&gt;", ">"),
            Map.entry("&quot;", "\""),
            Map.entry("&apos;", "'"),
            Map.entry("&sol;", "/"),
            Map.entry("&plus;", "+"),
            Map.entry("&equals;", "="),
            Map.entry("&percnt;", "%"),
            Map.entry("&bsol;", "\\"));
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{8,}");

    private static final List<UnaryOperator<String>> DECODERS = List.of(
            text -> replace(text, "%([0-9a-fA-F]{2})", Leaks::hex),
            text -> replace(text, "\\\\u([0-9a-fA-F]{4})", Leaks::hex),
            text -> replace(text, "\\\\([^\\w\\s])", match -> match.group(1)),
            text -> replace(text, "&#[xX]0*([0-9a-fA-F]{1,4});?", Leaks::hex),
            text -> replace(
                    text, "&#0*([0-9]{1,5});?", match -> Character.toString(Integer.parseInt(match.group(1)) & 0xFFFF)),
            text -> replace(text, "&[a-z]+;", match -> NAMED.getOrDefault(match.group(), match.group())),
            text -> text.replace("'\\''", "'"),
            text -> text.replace('+', ' '));

    private Leaks() {}

    /** Whether a text has a key, in any form that can be decoded. */
    public static boolean of(String key, String text) {
        return isIn(key, text, new HashSet<>(), DEPTH);
    }

    /** The same for a large text, which is decoded repeatedly in one order. */
    public static boolean ofLarge(String key, String text) {
        String decoded = text;
        for (int i = 0; i < DEPTH; i++) {
            for (UnaryOperator<String> decoder : DECODERS) {
                String next = decoder.apply(decoded);
                if (isIn(key, next, new HashSet<>(), 0)) {
                    return true;
                }
                decoded = next.equals(decoded.replace('+', ' ')) ? decoded : next;
            }
            if (isInBase64(key, decoded, new HashSet<>(), 0)) {
                return true;
            }
        }
        return isIn(key, text, new HashSet<>(), 1);
    }

    private static boolean isIn(String key, String text, Set<String> seen, int depth) {
        if (!seen.add(text)) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains(key.toLowerCase(Locale.ROOT))
                || lower.contains(HexFormat.of().formatHex(key.getBytes(StandardCharsets.US_ASCII)))
                || (depth > 0
                        && (DECODERS.stream().anyMatch(decoder -> isIn(key, decoder.apply(text), seen, depth - 1))
                                || isInBase64(key, text, seen, depth - 1)));
    }

    private static boolean isInBase64(String key, String text, Set<String> seen, int depth) {
        String joined = text.replaceAll("\\s+|\\\\[nr]", "");
        Matcher words = BASE64.matcher(joined);
        while (words.find()) {
            String word = words.group().replace('-', '+').replace('_', '/');
            for (int skipped = 0; skipped < 4; skipped++) {
                int end = skipped + (word.length() - skipped) / 4 * 4;
                byte[] whole = Base64.getDecoder().decode(word.substring(Math.min(skipped, end), end));
                String rest = word.substring(end);
                byte[] last =
                        rest.length() < 2 ? new byte[0] : Base64.getDecoder().decode(rest);
                String decoded =
                        new String(whole, StandardCharsets.ISO_8859_1) + new String(last, StandardCharsets.ISO_8859_1);
                if (isIn(key, decoded, seen, depth)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String hex(MatchResult match) {
        return Character.toString(Integer.parseInt(match.group(1), 16));
    }

    private static String replace(String text, String pattern, Function<MatchResult, String> with) {
        return Pattern.compile(pattern).matcher(text).replaceAll(match -> Matcher.quoteReplacement(with.apply(match)));
    }
}
