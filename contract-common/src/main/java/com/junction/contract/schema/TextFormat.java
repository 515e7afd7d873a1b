package com.junction.contract.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text formats that both validators do not know, or check more strictly than the specification. */
final class TextFormat {
    private static final Pattern TIME = Pattern.compile(
            "([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(?:\\.[0-9]++)?(?:[Zz]|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))");

    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    /** With or without padding, in both alphabets (RFC 4648, sections 4 and 5), because authors confuse them. */
    private static final Pattern BASE64 = Pattern.compile("(?:[A-Za-z0-9+/_-]{4})*+(?:[A-Za-z0-9+/_-]{2,3}+={0,2}+)?+");

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private static final Map<String, Predicate<String>> BY_NAME = Map.of(
            "date-time", TextFormat::isDateTime,
            "time", TextFormat::isTime,
            "byte", TextFormat::isBase64,
            "base64url", TextFormat::isBase64);

    private TextFormat() {}

    static Map<String, Predicate<String>> all() {
        return BY_NAME;
    }

    /** RFC 3339, section 5.6: a second may have any number of digits, and be a leap second. */
    private static boolean isDateTime(String text) {
        int separator = 10;
        return text.length() > separator
                && (text.charAt(separator) == 'T' || text.charAt(separator) == 't')
                && isDate(text.substring(0, separator))
                && isTime(text.substring(separator + 1));
    }

    private static boolean isDate(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return false;
        }
        try {
            LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A leap second is the last second of a day in UTC (RFC 3339, section 5.7). */
    private static boolean isTime(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return false;
        }
        if (!time.group(3).equals("60")) {
            return true;
        }
        int offset = time.group(4) == null ? 0 : minutes(time.group(5), time.group(6));
        int utc = minutes(time.group(1), time.group(2)) - ("-".equals(time.group(4)) ? -offset : offset);
        return Math.floorMod(utc, MINUTES_OF_A_DAY) == MINUTES_OF_A_DAY - 1;
    }

    private static int minutes(String hours, String minutes) {
        return LocalTime.of(Integer.parseInt(hours), Integer.parseInt(minutes)).toSecondOfDay() / 60;
    }

    private static boolean isBase64(String text) {
        return BASE64.matcher(text).matches();
    }
}
