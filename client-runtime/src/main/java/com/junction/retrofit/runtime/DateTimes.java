package com.junction.retrofit.runtime;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Points in time (RFC 3339, section 5.6). The usual forms are read and written without a formatter, which is slow. */
final class DateTimes {
    /** {@code 2026-03-01T12:00:00}. */
    private static final int SECONDS_END = 19;

    private static final int NANO_DIGITS = 9;

    private static final int NO_NUMBER = -1;

    private DateTimes() {}

    /** @throws DateTimeException if the text is not a point in time */
    static OffsetDateTime parse(String text) {
        int fractionEnd = fractionEnd(text);
        ZoneOffset offset = fractionEnd == NO_NUMBER ? null : offset(text, fractionEnd);
        if (offset == null) {
            return OffsetDateTime.parse(text);
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, SECONDS_END);
        boolean usual = (year | month | day | hour | minute | second) >= 0 && hour < 24;
        return usual
                ? OffsetDateTime.of(year, month, day, hour, minute, second, nanos(text, fractionEnd), offset)
                : OffsetDateTime.parse(text);
    }

    /** The end of the seconds and their fraction; {@link #NO_NUMBER} if the text has another form. */
    private static int fractionEnd(String text) {
        boolean usual = text.length() > SECONDS_END
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
        if (!usual || text.charAt(SECONDS_END) != '.') {
            return usual ? SECONDS_END : NO_NUMBER;
        }
        int end = SECONDS_END + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        int digits = end - SECONDS_END - 1;
        return digits == 0 || digits > NANO_DIGITS ? NO_NUMBER : end;
    }

    private static int nanos(String text, int fractionEnd) {
        if (fractionEnd == SECONDS_END) {
            return 0;
        }
        int nanos = number(text, SECONDS_END + 1, fractionEnd);
        for (int digits = fractionEnd - SECONDS_END - 1; digits < NANO_DIGITS; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    /** The offset at the end of the text, {@code Z} or {@code +01:00}; null if it has another form. */
    private static @Nullable ZoneOffset offset(String text, int start) {
        if (text.length() == start + 1 && text.charAt(start) == 'Z') {
            return ZoneOffset.UTC;
        }
        char sign = text.length() == start + 6 && text.charAt(start + 3) == ':' ? text.charAt(start) : 0;
        if (sign != '+' && sign != '-') {
            return null;
        }
        int hours = number(text, start + 1, start + 3);
        int minutes = number(text, start + 4, start + 6);
        if (hours < 0 || minutes < 0) {
            return null;
        }
        return sign == '+' ? ZoneOffset.ofHoursMinutes(hours, minutes) : ZoneOffset.ofHoursMinutes(-hours, -minutes);
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char digit = text.charAt(i);
            if (!isDigit(digit)) {
                return NO_NUMBER;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static String format(OffsetDateTime time) {
        if (time.getYear() < 1000 || time.getYear() > 9999) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        StringBuilder text = new StringBuilder(SECONDS_END + 6).append(time.getYear());
        append(text, '-', time.getMonthValue());
        append(text, '-', time.getDayOfMonth());
        append(text, 'T', time.getHour());
        append(text, ':', time.getMinute());
        append(text, ':', time.getSecond());
        if (time.getNano() > 0) {
            appendFraction(text, time.getNano());
        }
        return text.append(time.getOffset().getId()).toString();
    }

    private static void appendFraction(StringBuilder text, int nanos) {
        text.append('.');
        int rest = nanos;
        for (int unit = 100_000_000; rest > 0; unit /= 10) {
            text.append((char) ('0' + rest / unit));
            rest %= unit;
        }
    }

    private static void append(StringBuilder text, char before, int twoDigits) {
        text.append(before).append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
    }
}
