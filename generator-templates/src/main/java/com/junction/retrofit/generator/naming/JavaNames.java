package com.junction.retrofit.generator.naming;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.apache.commons.lang3.StringUtils;

/** Converts names of the document to Java names. */
public final class JavaNames {
    /** A run of capitals before a capitalized word, a word, a run of capitals, or digits. */
    private static final Pattern WORD =
            Pattern.compile("\\p{Lu}+(?=\\p{Lu}\\p{Ll})|\\p{Lu}?[\\p{Ll}\\p{Lo}]+\\d*|\\p{Lu}+\\d*|\\d+");

    /** The limit for file names in bytes, which leaves room for prefixes and extensions. */
    private static final int LONGEST = 100;

    private static final Pattern SIGNED_NUMBER = Pattern.compile("[-+]\\d.*");

    private JavaNames() {}

    /** Converts a name to the style of {@code OauthLink}, for {@code oauth_link}. */
    public static String pascalCase(String name) {
        String joined = words(name).stream().map(JavaNames::capitalize).collect(Collectors.joining());
        return identifier(joined, "Value");
    }

    /** Returns a name for a class: like {@link #pascalCase}, and short enough for a file name. */
    public static String className(String name) {
        return shortened(pascalCase(name));
    }

    /** Shortens a name that is too long for a file name, which file systems limit to 255 bytes. */
    static String shortened(String name) {
        int end = 0;
        int bytes = 0;
        while (end < name.length()) {
            int character = name.codePointAt(end);
            bytes += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) {
                return name.substring(0, end);
            }
            end += Character.charCount(character);
        }
        return name;
    }

    /**
     * Converts a name to the style of {@code oauthLink}, for {@code oauth_link}; {@code class} becomes {@code class_}.
     */
    public static String camelCase(String name) {
        String camel = StringUtils.uncapitalize(pascalCase(name));
        return SourceVersion.isKeyword(camel) ? camel + "_" : camel;
    }

    /** Converts a name to the style of {@code OAUTH_LINK}, for {@code oauthLink}. */
    public static String constantCase(String name) {
        String joined =
                words(name).stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
        return identifier(joined, "EMPTY");
    }

    /** Returns the part of a package name for a group: {@code labtests} for {@code lab_tests}. */
    public static String packagePart(String name) {
        String part = shortened(String.join("", words(name)).toLowerCase(Locale.ROOT));
        return identifier(SourceVersion.isKeyword(part) ? part + "_" : part, "default_");
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        if (SIGNED_NUMBER.matcher(name).matches()) {
            words.add(name.startsWith("-") ? "minus" : "plus");
        }
        Matcher matcher = WORD.matcher(name);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words.isEmpty() ? symbols(name) : words;
    }

    /**
     * Returns the Unicode names of the characters, for a name without letters or digits: {@code *} becomes an asterisk.
     */
    private static List<String> symbols(String name) {
        return name.codePoints()
                .filter(codePoint -> !Character.isWhitespace(codePoint) && codePoint != '_')
                .mapToObj(Character::getName)
                .filter(Objects::nonNull)
                .flatMap(unicodeName -> Arrays.stream(unicodeName.split("[^A-Z0-9]+")))
                .toList();
    }

    private static String capitalize(String word) {
        return StringUtils.capitalize(word.toLowerCase(Locale.ROOT));
    }

    private static String identifier(String candidate, String ifEmpty) {
        if (candidate.isEmpty()) {
            return ifEmpty;
        }
        return Character.isJavaIdentifierStart(candidate.codePointAt(0)) ? candidate : "_" + candidate;
    }
}
