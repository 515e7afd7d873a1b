package com.junction.contract.diff;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Responses by status ({@code 404}), by range ({@code 4XX}) and by {@code default} (OpenAPI, Responses Object). */
final class StatusRanges {
    /** Names of responses are compared in capitals. */
    private static final String DEFAULT = "DEFAULT";

    private StatusRanges() {}

    /**
     * The responses of the other document that replace a status: its range, {@code default}, or the statuses in its
     * range. Empty if the status was removed.
     */
    static <T> Map<String, T> instead(String code, Map<String, T> here, Map<String, T> there) {
        Map<String, T> instead = new LinkedHashMap<>();
        there.forEach((other, response) -> {
            if (isIn(other, code) && !here.containsKey(other)) {
                instead.put(other, response);
            }
        });
        String range = code.charAt(0) + "XX";
        if (instead.isEmpty() && !code.equals(range) && there.containsKey(range)) {
            instead.put(range, there.get(range));
        }
        if (instead.isEmpty() && there.containsKey(DEFAULT) && !here.containsKey(DEFAULT)) {
            instead.put(DEFAULT.toLowerCase(Locale.ROOT), there.get(DEFAULT));
        }
        return instead;
    }

    private static boolean isIn(String code, String range) {
        boolean all = range.equals(DEFAULT);
        return !code.equals(range) && (all || (range.endsWith("XX") && code.charAt(0) == range.charAt(0)));
    }
}
