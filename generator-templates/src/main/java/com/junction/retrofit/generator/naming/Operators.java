package com.junction.retrofit.generator.naming;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Spells the operators of a name as words: {@code DateCreated less than} for {@code DateCreated<}. This is necessary
 * only for names that would be the same without their operators.
 */
final class Operators {
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    /** They separate words, except at the start or the end of a name. */
    private static final Set<String> SEPARATORS = Set.of("-", "/");

    static {
        // The longer ones come first, because each position of a name is read once.
        WORDS.put("<=", "less than or equal");
        WORDS.put(">=", "greater than or equal");
        WORDS.put("!=", "not equal");
        WORDS.put("<", "less than");
        WORDS.put(">", "greater than");
        WORDS.put("=", "equals");
        WORDS.put("!", "not");
        WORDS.put("+", "plus");
        WORDS.put("-", "minus");
        WORDS.put("*", "asterisk");
        WORDS.put("/", "slash");
        WORDS.put("?", "question mark");
        WORDS.put("&", "and");
        WORDS.put("|", "or");
        WORDS.put("@", "at");
        WORDS.put("#", "hash");
        WORDS.put("%", "percent");
        WORDS.put("~", "tilde");
        WORDS.put("^", "caret");
        WORDS.put("$", "dollar");
    }

    private Operators() {}

    /**
     * Spells the operators of names that would otherwise be the same in Java as another name.
     *
     * @param names all names of one scope
     * @param inJava converts a name to its Java name
     */
    static UnaryOperator<String> whereNeeded(Collection<String> names, UnaryOperator<String> inJava) {
        Map<String, Set<String>> same = new HashMap<>();
        names.forEach(name ->
                same.computeIfAbsent(inJava.apply(name), n -> new HashSet<>()).add(name));
        Set<String> ambiguous = new HashSet<>();
        same.values().stream().filter(all -> all.size() > 1).forEach(ambiguous::addAll);
        return name -> ambiguous.contains(name) ? spell(name) : name;
    }

    private static String spell(String name) {
        StringBuilder spelled = new StringBuilder();
        int position = 0;
        while (position < name.length()) {
            String operator = operatorAt(name, position);
            if (operator.isEmpty()) {
                spelled.append(name.charAt(position));
                position++;
            } else {
                spelled.append(' ').append(WORDS.get(operator)).append(' ');
                position += operator.length();
            }
        }
        return spelled.toString();
    }

    private static String operatorAt(String name, int position) {
        boolean inside = position > 0 && position < name.length() - 1;
        return WORDS.keySet().stream()
                .filter(operator -> name.startsWith(operator, position))
                .filter(operator -> !inside || !SEPARATORS.contains(operator))
                .findFirst()
                .orElse("");
    }
}
