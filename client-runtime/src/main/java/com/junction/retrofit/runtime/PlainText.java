package com.junction.retrofit.runtime;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts of values in URLs, headers and forms. Lists and objects are JSON. */
final class PlainText {
    /** Numbers with more digits are written with an exponent. */
    private static final int MOST_DIGITS = 1000;

    private PlainText() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof OpenEnum<?> constant) {
            return of(constant.wire());
        }
        if (value instanceof Union union) {
            return of(union.get());
        }
        if (value instanceof OffsetDateTime dateTime) {
            // Its toString() omits seconds that are zero, which RFC 3339 does not allow.
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dateTime);
        }
        return value instanceof Map<?, ?> || value instanceof Collection<?>
                ? Json.VALUE.toJson(value)
                : value.toString();
    }

    /** A number without an exponent; a floating-point number that is whole has no fraction. */
    private static String number(Number number) {
        boolean floating = number instanceof Double || number instanceof Float;
        if (floating && !Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException(number + " is not a number that can be sent");
        }
        if (!floating && !(number instanceof BigDecimal)) {
            return number.toString();
        }
        BigDecimal decimal = number instanceof BigDecimal given
                ? given
                : new BigDecimal(number.toString().replaceFirst("\\.0(?=E|$)", ""));
        boolean brief = decimal.precision() + Math.abs((long) decimal.scale()) <= MOST_DIGITS;
        return brief ? decimal.toPlainString() : decimal.toString();
    }
}
