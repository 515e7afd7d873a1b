package com.junction.contract.diff;

import com.junction.contract.diff.schema.Alternative;
import com.junction.contract.diff.schema.JsonType;
import com.junction.contract.diff.schema.Range;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Compares the constraints on single values: listed values, ranges, and other keywords. */
final class ValueComparison {
    private static final Map<String, String> WIDER_FORMATS =
            Map.of("\"int32\"", "\"int64\"", "\"float\"", "\"double\"");

    private final BiConsumer<Rule, String> report;

    ValueComparison(BiConsumer<Rule, String> report) {
        this.report = report;
    }

    void compare(Alternative old, Alternative now) {
        values(old, now);
        // A range has no effect beside a list of values.
        if (old.values().isEmpty() && now.values().isEmpty()) {
            ranges(old, now);
        }
        Set<String> keywords = new LinkedHashSet<>(old.assertions().keySet());
        keywords.addAll(now.assertions().keySet());
        keywords.forEach(keyword -> assertion(
                keyword,
                old.assertions().getOrDefault(keyword, Set.of()),
                now.assertions().getOrDefault(keyword, Set.of())));
    }

    private void values(Alternative old, Alternative now) {
        Set<String> before = old.values();
        Set<String> after = now.values();
        if (before.equals(after)) {
            if (!before.isEmpty()) {
                names(old, now);
            }
        } else if (before.isEmpty()) {
            report.accept(Rule.ENUM_INTRODUCED, "only " + words(after) + " is allowed now");
        } else if (after.isEmpty()) {
            report.accept(Rule.ENUM_DROPPED, "any " + now.type() + " is allowed now, not only " + words(before));
        } else if (before.size() == 1 && after.size() == 1) {
            report.accept(Rule.CONSTANT_CHANGED, words(before) + " is now " + words(after));
        } else if (before.size() == 1 && after.containsAll(before)) {
            report.accept(Rule.CONSTANT_OPENED, words(before) + " is now one of " + words(after));
        } else if (after.size() == 1 && before.containsAll(after)) {
            report.accept(Rule.CONSTANT_INTRODUCED, "one of " + words(before) + " is now only " + words(after));
        } else {
            without(before, after).forEach(value -> report.accept(Rule.ENUM_VALUE_REMOVED, value + " is gone"));
            Rule added = old.closed() ? Rule.CLOSED_ENUM_VALUE_ADDED : Rule.ENUM_VALUE_ADDED;
            without(after, before).forEach(value -> report.accept(added, value + " is new"));
            names(old, now);
        }
    }

    private void names(Alternative old, Alternative now) {
        if (old.fixed() != now.fixed()) {
            report.accept(Rule.CONSTANT_RESPELLED, "it is " + (now.fixed() ? "const" : "an enum of one") + " now");
            return;
        }
        if (old.closed() != now.closed()) {
            report.accept(
                    now.closed() ? Rule.ENUM_CLOSED : Rule.ENUM_OPENED,
                    now.closed() ? "the enum is closed now" : "the enum is open now");
        }
        old.values().stream()
                .filter(now.values()::contains)
                .filter(value -> !old.constantNames()
                        .getOrDefault(value, "")
                        .equals(now.constantNames().getOrDefault(value, "")))
                .forEach(value -> report.accept(Rule.ENUM_CONSTANT_RENAMED, value + " has another name"));
    }

    private static Set<String> without(Set<String> values, Set<String> others) {
        return values.stream()
                .filter(value -> !others.contains(value))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String words(Set<String> values) {
        return values.stream().limit(5).collect(Collectors.joining(", ")) + (values.size() > 5 ? ", …" : "");
    }

    private void ranges(Alternative old, Alternative now) {
        Range before = old.range();
        Range after = now.range();
        String message = "was " + before + ", and is " + after;
        // A bound that the format implies has no effect, and a change of the format is reported separately.
        if (withFormat(old).exceeds(after)) {
            report.accept(narrowed(old.type()), what(old.type()) + message);
        }
        if (withFormat(now).exceeds(before)) {
            report.accept(widened(old.type()), what(old.type()) + message);
        }
    }

    private static Range withFormat(Alternative alternative) {
        boolean number = alternative.type() == JsonType.INTEGER || alternative.type() == JsonType.NUMBER;
        return number
                ? alternative.assertions().getOrDefault("format", Set.of()).stream()
                        .map(Range::ofFormat)
                        .reduce(alternative.range(), Range::and)
                : alternative.range();
    }

    private static String what(JsonType type) {
        return switch (type) {
            case STRING -> "the length ";
            case ARRAY -> "the number of items ";
            case OBJECT -> "the number of properties ";
            default -> "the range ";
        };
    }

    private static Rule narrowed(JsonType type) {
        return switch (type) {
            case STRING -> Rule.LENGTH_NARROWED;
            case ARRAY -> Rule.ITEM_COUNT_NARROWED;
            case OBJECT -> Rule.PROPERTY_COUNT_NARROWED;
            default -> Rule.RANGE_NARROWED;
        };
    }

    private static Rule widened(JsonType type) {
        return switch (type) {
            case STRING -> Rule.LENGTH_WIDENED;
            case ARRAY -> Rule.ITEM_COUNT_WIDENED;
            case OBJECT -> Rule.PROPERTY_COUNT_WIDENED;
            default -> Rule.RANGE_WIDENED;
        };
    }

    private void assertion(String keyword, Set<String> old, Set<String> now) {
        if (old.equals(now)) {
            return;
        }
        String message = keyword + " was " + said(old) + ", and is " + said(now);
        boolean more = now.containsAll(old);
        boolean less = old.containsAll(now);
        switch (keyword) {
            case "pattern" ->
                report.accept(more ? Rule.PATTERN_ADDED : less ? Rule.PATTERN_REMOVED : Rule.PATTERN_CHANGED, message);
            case "format" -> report.accept(format(old, now, more, less), message);
            case "multipleOf" -> report.accept(multiple(old, now, more, less), message);
            case "discriminator" -> report.accept(Rule.DISCRIMINATOR_CHANGED, message);
            default ->
                report.accept(
                        more ? Rule.CONSTRAINT_ADDED : less ? Rule.CONSTRAINT_REMOVED : Rule.CONSTRAINT_CHANGED,
                        message);
        }
    }

    private static Rule format(Set<String> old, Set<String> now, boolean more, boolean less) {
        boolean wider = old.stream().allMatch(it -> now.contains(WIDER_FORMATS.getOrDefault(it, "")));
        boolean narrower = now.stream().allMatch(it -> old.contains(WIDER_FORMATS.getOrDefault(it, "")));
        if (more || (narrower && !now.isEmpty())) {
            return Rule.FORMAT_ADDED;
        }
        return less || wider ? Rule.FORMAT_REMOVED : Rule.FORMAT_CHANGED;
    }

    private static Rule multiple(Set<String> old, Set<String> now, boolean more, boolean less) {
        if (more || isMultiple(now, old)) {
            return Rule.MULTIPLE_NARROWED;
        }
        return less || isMultiple(old, now) ? Rule.MULTIPLE_WIDENED : Rule.MULTIPLE_CHANGED;
    }

    private static boolean isMultiple(Set<String> of, Set<String> by) {
        return of.size() == 1
                && by.size() == 1
                && new BigDecimal(of.iterator().next())
                                .remainder(new BigDecimal(by.iterator().next()))
                                .signum()
                        == 0;
    }

    private static String said(Set<String> texts) {
        return texts.isEmpty() ? "none" : String.join(" and ", texts);
    }
}
