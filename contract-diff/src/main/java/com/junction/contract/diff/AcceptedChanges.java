package com.junction.contract.diff;

import com.junction.contract.document.YamlEntry;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Breaking changes that are intended, each with its reason. They are listed in one file:
 *
 * <pre>{@code
 * accepted:
 *   - rule: property-removed
 *     at: "#/components/schemas/Source/properties/logo"
 *     reason: Nobody has used it since 2024.
 * }</pre>
 *
 * @param entries in the order of the file
 */
public record AcceptedChanges(List<Entry> entries) {
    /** No accepted changes. */
    public static final AcceptedChanges NOTHING = new AcceptedChanges(List.of());

    /**
     * One accepted change.
     *
     * @param rule the name of its rule
     * @param at its JSON pointer, after a #
     * @param what its message; may be empty if the rule has one change at the place
     * @param reason why it is accepted
     */
    public record Entry(String rule, String at, String what, String reason) {
        boolean isOf(Change change) {
            return change.rule().toString().equals(rule)
                    && ("#" + change.pointer()).equals(at)
                    && (what.isEmpty() || change.message().equals(what));
        }
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException if the file cannot be read, or an entry has no reason or names an unknown rule;
     *     the message says where
     */
    public static AcceptedChanges read(Path file) {
        return new AcceptedChanges(YamlEntry.read(file, "accepted").stream()
                .map(AcceptedChanges::entry)
                .toList());
    }

    private static Entry entry(YamlEntry written) {
        Entry entry = new Entry(
                written.text("rule"),
                written.text("at"),
                written.node().path("what").asString(""),
                written.text("reason"));
        if (Arrays.stream(Rule.values()).noneMatch(rule -> rule.toString().equals(entry.rule()))) {
            throw new IllegalArgumentException(
                    written.place() + "there is no rule " + entry.rule() + "; reports name them");
        }
        return entry;
    }

    /**
     * Checks that each entry accepts only one change.
     *
     * @throws IllegalArgumentException if an entry accepts several; the message says what to add
     */
    void check(List<Change> changes) {
        for (Entry entry : entries) {
            List<String> meant =
                    breaking(changes, entry).map(Change::message).distinct().toList();
            if (meant.size() > 1) {
                throw new IllegalArgumentException(
                        "accepted is " + entry.rule() + " at " + entry.at() + ", where there are " + meant.size()
                                + ": add what: \"" + meant.get(0) + "\", and one entry for each of the others");
            }
        }
    }

    private static Stream<Change> breaking(List<Change> changes, Entry entry) {
        return changes.stream().filter(change -> change.level() == Level.BREAKING && entry.isOf(change));
    }

    /** The reason why a change is accepted; empty if it is not accepted. */
    Optional<String> reason(Change change) {
        return entries.stream()
                .filter(entry -> entry.isOf(change))
                .map(Entry::reason)
                .findFirst();
    }

    /** The entries that match no breaking change. */
    List<Entry> stale(List<Change> changes) {
        return entries.stream()
                .filter(entry -> breaking(changes, entry).findAny().isEmpty())
                .toList();
    }
}
