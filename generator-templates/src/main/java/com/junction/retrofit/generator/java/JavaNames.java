package com.junction.retrofit.generator.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.StringEscapeUtils;

/** Turns names of the document into names of Java. */
public final class JavaNames {
    /** A run of capitals before a capitalized word, a word, a run of capitals, or digits. */
    private static final Pattern WORD =
            Pattern.compile("\\p{Lu}+(?=\\p{Lu}\\p{Ll})|\\p{Lu}?[\\p{Ll}\\p{Lo}]+\\d*|\\p{Lu}+\\d*|\\d+");

    private JavaNames() {}

    /** Such as {@code OauthLink} for {@code oauth_link}. */
    public static String pascalCase(String name) {
        String joined = words(name).stream().map(JavaNames::capitalize).collect(Collectors.joining());
        return identifier(joined, "Value");
    }

    /** Such as {@code oauthLink} for {@code oauth_link}; {@code class_} for {@code class}. */
    public static String camelCase(String name) {
        String camel = StringUtils.uncapitalize(pascalCase(name));
        return SourceVersion.isKeyword(camel) ? camel + "_" : camel;
    }

    /** Such as {@code OAUTH_LINK} for {@code oauthLink}. */
    public static String constantCase(String name) {
        String joined =
                words(name).stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
        return identifier(joined, "EMPTY");
    }

    /** A schema's own name where Java allows it as a class name, else the nearest that it does. */
    public static String className(String name) {
        boolean valid =
                SourceVersion.isIdentifier(name) && Character.isUpperCase(name.charAt(0)) && !name.contains("_");
        return valid ? name : pascalCase(name);
    }

    /** The part of a package name for a group: {@code labtests} for {@code lab_tests}. */
    public static String packagePart(String name) {
        String part = String.join("", words(name)).toLowerCase(Locale.ROOT);
        return SourceVersion.isKeyword(part) || part.isEmpty() ? part + "_" : part;
    }

    /** A string literal, in ASCII whatever the value. */
    public static String literal(String value) {
        return "\"" + StringEscapeUtils.escapeJava(value) + "\"";
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(name);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static String capitalize(String word) {
        return StringUtils.capitalize(word.toLowerCase(Locale.ROOT));
    }

    private static String identifier(String candidate, String ifEmpty) {
        if (candidate.isEmpty()) {
            return ifEmpty;
        }
        return Character.isJavaIdentifierStart(candidate.charAt(0)) ? candidate : "_" + candidate;
    }
}
