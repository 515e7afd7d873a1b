package com.junction.contract.diff;

import com.junction.contract.document.YamlEntry;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Breaking changes that are meant, each with its reason. They stand in one file:
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
    /** Nothing. */
    public static final AcceptedChanges NOTHING = new AcceptedChanges(List.of());

    /**
     * A change that is accepted.
     *
     * @param rule its name
     * @param at its JSON pointer, with a leading #
     * @param what its message, which may be empty where there is only one of the rule at the place
     * @param reason why
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
     * @throws IllegalArgumentException where the file cannot be read, or an entry has no reason or names a rule that
     *     there is not; the message says where
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
     * Makes sure that each entry is of one change.
     *
     * @throws IllegalArgumentException where one is of several; the message says what to add
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

    /** Why a change is accepted; empty where it is not. */
    Optional<String> reason(Change change) {
        return entries.stream()
                .filter(entry -> entry.isOf(change))
                .map(Entry::reason)
                .findFirst();
    }

    /** The entries of changes that there are not any more. */
    List<Entry> stale(List<Change> changes) {
        return entries.stream()
                .filter(entry -> breaking(changes, entry).findAny().isEmpty())
                .toList();
    }
}
