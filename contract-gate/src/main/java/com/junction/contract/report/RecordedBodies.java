package com.junction.contract.report;

import com.junction.contract.schema.JsonText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Whether reports show the bodies of recordings, which may have data of real people. */
public enum RecordedBodies {
    /** Reports replace bodies by a text that names the option to show them. */
    HIDDEN,
    /** Reports show bodies, but without values whose names stand for secrets. */
    SHOWN;

    private static final int SHORTEST_VALUE = 3;
    private static final String HOW = "-Dcontract.showRecordedBodies=true or --show-recorded-bodies shows it";

    /** Returns {@link #SHOWN} or {@link #HIDDEN}. */
    public static RecordedBodies of(boolean shown) {
        return shown ? SHOWN : HIDDEN;
    }

    /** Returns the text that replaces a body in reports. */
    static String inPlaceOf(String body) {
        return String.format(Locale.ROOT, "(a recorded body of %,d characters: %s)", body.length(), HOW);
    }

    /** Returns a message, unless it quotes a value of a body; then another text. */
    static String withoutValues(String message, String body) {
        return values(body).stream().anyMatch(message::contains)
                ? "(a message that quotes a recorded body: " + HOW + ")"
                : message;
    }

    private static Set<String> values(String body) {
        Set<String> values = new HashSet<>();
        JsonNode json = JsonText.parse(body);
        if (json == null) {
            values.addAll(List.of(body.split("[^\\p{L}\\p{N}@._+-]+")));
        } else {
            addValues(json, values);
        }
        values.removeIf(value -> value.length() < SHORTEST_VALUE);
        return values;
    }

    private static void addValues(JsonNode json, Set<String> values) {
        if (json.isContainer()) {
            json.forEach(child -> addValues(child, values));
        } else if (json.isString() || json.isNumber()) {
            values.add(json.asString());
            values.add(json.toString());
            if (json.isNumber()) {
                // A client may encode a number in this way.
                values.add(String.valueOf(json.asDouble(0)));
            }
        }
    }
}
