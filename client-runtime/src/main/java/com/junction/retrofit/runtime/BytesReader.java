package com.junction.retrofit.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) from an array of bytes. It accepts only what Moshi accepts, and reads it as Moshi does. For
 * anything else it throws a {@link BytesException}.
 */
final class BytesReader {
    /** How often the text may be read again, because types of unions are tried. Moshi's way remembers results. */
    private static final int MOST_READINGS = 16;

    /** The bytes of a short text that may be read again. */
    private static final int MOST_BYTES = 64 << 10;

    /** The digits that always fit into a {@code long}. */
    private static final int LONG_DIGITS = 18;

    /** Of some longer integers, such as 2^64 * 10, Moshi says that they are malformed. */
    private static final int MOST_INTEGER_DIGITS = 20;

    /** The largest number up to which a {@code double} holds each integer. */
    private static final long EXACT_DOUBLE = 1L << 53;

    /** The powers of ten that a {@code double} holds exactly. */
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = ONES << 7;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';

    private final byte[] bytes;
    private final int end;

    /** Eight bytes at a time, the first as the lowest. */
    private final ByteBuffer longs;

    private int position;
    private int depth;
    private long readAgain;

    /** The digits of the number that was read last, as an integer; only if it is {@link #plain}. */
    private long digits;

    /** How many of the digits are behind the point. */
    private int scale;

    private boolean negative;

    /** True if the number has no exponent and at most 18 digits. */
    private boolean plain;

    BytesReader(byte[] bytes) {
        this.bytes = bytes;
        this.end = bytes.length;
        this.longs = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Skips white space, and returns the byte that comes next. */
    int peek() {
        while (position < end) {
            int next = bytes[position];
            if (!isSpace(next)) {
                return next;
            }
            position++;
        }
        throw BytesException.UNSURE;
    }

    /** Requires that only white space follows. */
    void expectEnd() {
        while (position < end) {
            if (!isSpace(bytes[position++])) {
                throw BytesException.UNSURE;
            }
        }
    }

    /** Begins an object or a list; false if it is empty, and has ended. */
    boolean begin(char open, char close) {
        if (peek() != open) {
            throw BytesException.MISFIT;
        }
        position++;
        if (peek() == close) {
            position++;
            return false;
        }
        if (++depth > BytesCodec.DEEPEST) {
            throw BytesException.UNSURE;
        }
        return true;
    }

    /** Returns true if another property or item follows, and false at the end of the object or list. */
    boolean next(char close) {
        int next = peek();
        position++;
        if (next == close) {
            depth--;
            return false;
        }
        if (next != ',') {
            throw BytesException.UNSURE;
        }
        return true;
    }

    int position() {
        return position;
    }

    int depth() {
        return depth;
    }

    /** Goes to another place, to read a value again as another type, or not to do so. */
    void moveTo(int toPosition, int toDepth) {
        readAgain += Math.max(0, position - toPosition);
        if (readAgain > Math.max(MOST_BYTES, (long) MOST_READINGS * end)) {
            throw BytesException.UNSURE;
        }
        position = toPosition;
        depth = toDepth;
    }

    /**
     * Reads the next text if it is among the given ones.
     *
     * @param expected the index of the text that is most likely
     * @return its index; negative if it is not among them as it is written, and has not been read
     */
    int select(BytesNames names, int expected) {
        int start = skipSpace();
        int index = names.find(expected, beginning(start), bytes, start);
        if (index >= 0) {
            position = start + names.length(index);
        }
        return index;
    }

    /** Skips white space, and returns the position behind it. */
    int skipSpace() {
        peek();
        return position;
    }

    /** The next eight bytes, filled up with zeros. */
    private long beginning(int start) {
        if (start + Long.BYTES <= end) {
            return longs.getLong(start);
        }
        long beginning = 0;
        for (int i = start; i < end; i++) {
            beginning |= (bytes[i] & 0xffL) << (Byte.SIZE * (i - start));
        }
        return beginning;
    }

    /** The name of a property, and the colon behind it. */
    String name() {
        if (peek() != '"') {
            throw BytesException.UNSURE;
        }
        String name = text();
        if (peek() != ':') {
            throw BytesException.UNSURE;
        }
        position++;
        return name;
    }

    String text() {
        if (peek() != '"') {
            throw BytesException.MISFIT;
        }
        int start = position + 1;
        int stop = special(start);
        if (bytes[stop] == '\\') {
            return escaped(start, stop);
        }
        position = stop + 1;
        return text(start, stop);
    }

    private String text(int start, int stop) {
        return new String(bytes, start, stop - start, StandardCharsets.UTF_8);
    }

    /** The index of the next quotation mark or backslash. */
    private int special(int start) {
        int i = start;
        while (i + Long.BYTES <= end) {
            long eight = longs.getLong(i);
            long found = zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES);
            if (found != 0) {
                return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            i += Long.BYTES;
        }
        while (i < end) {
            if (bytes[i] == '"' || bytes[i] == '\\') {
                return i;
            }
            i++;
        }
        throw BytesException.UNSURE;
    }

    /** The high bits of the bytes that are zero. Only the lowest of them is certain. */
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight & HIGH_BITS;
    }

    private String escaped(int start, int firstBackslash) {
        StringBuilder text = new StringBuilder();
        int from = start;
        int to = firstBackslash;
        while (bytes[to] == '\\') {
            text.append(text(from, to));
            position = to + 1;
            text.append(escape());
            from = position;
            to = special(from);
        }
        position = to + 1;
        return text.append(text(from, to)).toString();
    }

    private char escape() {
        int kind = position < end ? bytes[position++] : 0;
        return switch (kind) {
            case '"', '\\', '/' -> (char) kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw BytesException.UNSURE;
        };
    }

    private char codeUnit() {
        int value = 0;
        for (int stop = position + 4; position < stop; position++) {
            int digit = position < end ? Character.digit(bytes[position], 16) : -1;
            if (digit < 0) {
                throw BytesException.UNSURE;
            }
            value = 16 * value + digit;
        }
        return (char) value;
    }

    boolean bool() {
        boolean value = peek() == 't';
        word(value ? "true" : "false");
        return value;
    }

    /** Reads null if it comes next. */
    boolean takeNull() {
        if (peek() != 'n') {
            return false;
        }
        word("null");
        return true;
    }

    private void word(String word) {
        if (peek() != word.charAt(0)) {
            throw BytesException.MISFIT;
        }
        int stop = position + word.length();
        if (stop > end) {
            throw BytesException.UNSURE;
        }
        for (int i = 1; i < word.length(); i++) {
            if (bytes[position + i] != word.charAt(i)) {
                throw BytesException.UNSURE;
            }
        }
        position = stop;
    }

    int integer() {
        long value = integer64();
        if (value != (int) value) {
            throw BytesException.MISFIT;
        }
        return (int) value;
    }

    long integer64() {
        number();
        if (!plain) {
            throw BytesException.UNSURE;
        }
        if (scale > 0) {
            // 1.0 is an integer for Moshi.
            throw digits % 10 == 0 ? BytesException.UNSURE : BytesException.MISFIT;
        }
        return negative ? -digits : digits;
    }

    BigInteger bigInteger() {
        return BigInteger.valueOf(integer64());
    }

    double decimal64() {
        int start = number();
        if (plain && digits <= EXACT_DOUBLE) {
            double value = digits / TENS[scale];
            return negative ? -value : value;
        }
        double value = Double.parseDouble(text(start, position));
        // Moshi refuses what no double holds, and in a union also what no decimal holds.
        if (Double.isInfinite(value) || value == 0 || position - start > Json.LONGEST_NUMBER) {
            throw BytesException.UNSURE;
        }
        return value;
    }

    BigDecimal decimal() {
        int start = number();
        if (plain) {
            return BigDecimal.valueOf(negative ? -digits : digits, scale);
        }
        return Json.decimal(text(start, position));
    }

    /** Reads a number, and returns where it starts. */
    private int number() {
        int start = skipSpace();
        int i = start;
        negative = bytes[i] == '-';
        if (negative) {
            i++;
        }
        int first = i;
        i = digits(first, 0);
        if (i == first) {
            throw negative ? BytesException.UNSURE : BytesException.MISFIT;
        }
        int count = i - first;
        if (count > (bytes[first] == '0' ? 1 : MOST_INTEGER_DIGITS)) {
            throw BytesException.UNSURE;
        }
        scale = 0;
        if (i < end && bytes[i] == '.') {
            int fraction = i + 1;
            i = expectDigits(fraction, digits);
            scale = i - fraction;
            count += scale;
        }
        plain = count <= LONG_DIGITS;
        if (i < end && (bytes[i] == 'e' || bytes[i] == 'E')) {
            plain = false;
            i++;
            if (i < end && (bytes[i] == '+' || bytes[i] == '-')) {
                i++;
            }
            i = expectDigits(i, 0);
        }
        position = i;
        return start;
    }

    private int expectDigits(int start, long before) {
        int stop = digits(start, before);
        if (stop == start) {
            throw BytesException.UNSURE;
        }
        return stop;
    }

    /** Adds digits to those before, and returns the index behind them. */
    private int digits(int start, long before) {
        long value = before;
        int i = start;
        while (i < end) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = 10 * value + digit;
            i++;
        }
        digits = value;
        return i;
    }

    private static boolean isSpace(int next) {
        return next == ' ' || next == '\n' || next == '\r' || next == '\t';
    }

    /** Any value: see {@link Json#VALUE}. */
    @Nullable
    Object value() {
        return switch (peek()) {
            case '{' -> map(BytesCodec.VALUE);
            case '[' -> list(BytesCodec.VALUE);
            case '"' -> text();
            case 't', 'f' -> bool();
            case 'n' -> {
                takeNull();
                yield null;
            }
            default -> decimal();
        };
    }

    Map<String, @Nullable Object> map(BytesCodec<Object> values) {
        if (!begin('{', '}')) {
            return Collections.emptyMap();
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        do {
            map.put(name(), values.read(this));
        } while (next('}'));
        return Collections.unmodifiableMap(map);
    }

    List<@Nullable Object> list(BytesCodec<Object> items) {
        if (!begin('[', ']')) {
            return Collections.emptyList();
        }
        List<@Nullable Object> list = new ArrayList<>();
        do {
            list.add(items.read(this));
        } while (next(']'));
        return Collections.unmodifiableList(list);
    }
}
