package com.junction.contract.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a plan, so that several machines can share the plan.
 *
 * @param number the number of the part; the first is 1
 * @param of the number of all parts
 */
public record Shard(int number, int of) {
    /** The whole plan. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,5})/([1-9]\\d{0,5})");

    /**
     * Reads a text such as {@code 2/5}.
     *
     * @throws IllegalArgumentException if the text is not a shard
     */
    @JsonCreator
    public static Shard parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        Shard shard = matcher.matches()
                ? new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : null;
        if (shard == null || shard.number > shard.of) {
            throw new IllegalArgumentException("invalid shard \"" + text + "\": expected N/OF, such as 2/5");
        }
        return shard;
    }

    /** Returns the part of a list, chosen round-robin because neighbouring cases are similar. */
    public <T> List<T> of(List<T> all) {
        List<T> part = new ArrayList<>();
        for (int i = number - 1; i < all.size(); i += of) {
            part.add(all.get(i));
        }
        return part;
    }

    /** Whether this is the whole plan. */
    public boolean isWhole() {
        return of == 1;
    }

    @Override
    @JsonValue
    public String toString() {
        return number + "/" + of;
    }
}
