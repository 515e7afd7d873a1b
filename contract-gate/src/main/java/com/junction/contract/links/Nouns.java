package com.junction.contract.links;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares names that people write in several ways: {@code orderId}, {@code order_id}, {@code orders}. */
final class Nouns {
    /** The parts of a name that stand for an identifier, the longest first. */
    private static final List<String> IDENTIFIERS =
            List.of("identifier", "number", "uuid", "guid", "code", "slug", "name", "key", "ref", "id");

    private static final List<String> PLURALS_IN_ES = List.of("sses", "shes", "ches", "xes", "zes");

    private Nouns() {}

    /** A name in lower case, without separators. */
    static String plain(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.chars().filter(Character::isLetterOrDigit).forEach(each -> letters.append((char) each));
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** The plain singular of an English noun, as far as its ending shows it. */
    static String singular(String noun) {
        String plain = plain(noun);
        if (plain.endsWith("ies") && plain.length() > 4) {
            return plain.substring(0, plain.length() - 3) + "y";
        }
        if (PLURALS_IN_ES.stream().anyMatch(plain::endsWith)) {
            return plain.substring(0, plain.length() - 2);
        }
        return plain.endsWith("s") && !plain.endsWith("ss") && !plain.endsWith("us") && plain.length() > 2
                ? plain.substring(0, plain.length() - 1)
                : plain;
    }

    /** The kind of identifier that a name ends with, such as {@code id} for {@code order_id}. */
    static Optional<String> identifier(String name) {
        String plain = plain(name);
        return IDENTIFIERS.stream().filter(plain::endsWith).findFirst();
    }

    /** What a name identifies: {@code order} for {@code orderId}; empty if it only says that it is an identifier. */
    static Optional<String> identified(String name) {
        String plain = plain(name);
        return identifier(name)
                .map(identifier -> plain.substring(0, plain.length() - identifier.length()))
                .filter(noun -> !noun.isEmpty());
    }
}
