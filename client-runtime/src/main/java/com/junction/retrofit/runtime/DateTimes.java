package com.junction.retrofit.runtime;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Points in time (RFC 3339, section 5.6). The usual form is read and written without a formatter, which is slow. */
final class DateTimes {
    /** {@code 2026-03-01T12:00:00}. */
    private static final int SECONDS_END = 19;

    private static final int NO_NUMBER = -1;

    private DateTimes() {}

    /** @throws DateTimeException if the text is not a point in time */
    static OffsetDateTime parse(String text) {
        boolean usual = text.length() == SECONDS_END + 1
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && text.charAt(SECONDS_END) == 'Z';
        if (!usual) {
            return OffsetDateTime.parse(text);
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, SECONDS_END);
        boolean digits = (year | month | day | hour | minute | second) >= 0;
        return digits
                ? OffsetDateTime.of(year, month, day, hour, minute, second, 0, ZoneOffset.UTC)
                : OffsetDateTime.parse(text);
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return NO_NUMBER;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    static String format(OffsetDateTime time) {
        boolean usual = time.getYear() >= 1000 && time.getYear() <= 9999 && time.getNano() == 0;
        if (!usual || !time.getOffset().equals(ZoneOffset.UTC)) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        StringBuilder text = new StringBuilder(SECONDS_END + 1).append(time.getYear());
        append(text, '-', time.getMonthValue());
        append(text, '-', time.getDayOfMonth());
        append(text, 'T', time.getHour());
        append(text, ':', time.getMinute());
        append(text, ':', time.getSecond());
        return text.append('Z').toString();
    }

    private static void append(StringBuilder text, char before, int twoDigits) {
        text.append(before).append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
    }
}
