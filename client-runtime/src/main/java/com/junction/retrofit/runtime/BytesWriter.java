package com.junction.retrofit.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Writes JSON into the segments of a buffer, byte by byte as Moshi writes it. */
final class BytesWriter implements AutoCloseable {
    /** The most digits of an integer of 64 bits, and its sign. */
    private static final int LONGEST_INTEGER = 20;

    /** The escapes of the ASCII characters that are escaped. */
    private static final byte[] @Nullable [] ESCAPES = new byte[128][];

    /** The three bytes of U+2028; U+2029 differs in the last bit. Moshi escapes both. */
    private static final byte[] SEPARATOR = {(byte) 0xe2, (byte) 0x80, (byte) 0xa8};

    /** True for bytes that are escaped or begin a character that may be escaped. */
    private static final boolean[] SPECIAL = new boolean[256];

    static {
        for (int control = 0; control < ' '; control++) {
            ESCAPES[control] = ascii((control < 16 ? "\\u000" : "\\u00") + Integer.toHexString(control));
        }
        ESCAPES['"'] = ascii("\\\"");
        ESCAPES['\\'] = ascii("\\\\");
        ESCAPES['\b'] = ascii("\\b");
        ESCAPES['\f'] = ascii("\\f");
        ESCAPES['\n'] = ascii("\\n");
        ESCAPES['\r'] = ascii("\\r");
        ESCAPES['\t'] = ascii("\\t");
        for (int ascii = 0; ascii < ESCAPES.length; ascii++) {
            SPECIAL[ascii] = ESCAPES[ascii] != null;
        }
        SPECIAL[SEPARATOR[0] & 0xff] = true;
    }

    private static final byte[] NULL = ascii("null");
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");

    private final Buffer.UnsafeCursor cursor = new Buffer.UnsafeCursor();

    /** The current segment. */
    private byte[] segment = {};

    private int position;
    private int limit;
    private int depth;

    BytesWriter(Buffer buffer) {
        buffer.readAndWriteUnsafe(cursor);
        expand(1);
    }

    /** The bytes of a text, between other characters. */
    static byte[] quoted(String before, String text, String after) {
        Buffer buffer = new Buffer().writeUtf8(before);
        try (BytesWriter writer = new BytesWriter(buffer)) {
            writer.text(text);
        }
        return buffer.writeUtf8(after).readByteArray();
    }

    private void expand(int bytes) {
        cursor.expandBuffer(bytes);
        segment = cursor.data;
        position = cursor.start;
        limit = cursor.end;
    }

    /** Ends the buffer behind the last byte. */
    @Override
    public void close() {
        shrink();
        cursor.close();
    }

    private void shrink() {
        cursor.resizeBuffer(cursor.offset + position - cursor.start);
    }

    private void require(int bytes) {
        if (limit - position < bytes) {
            shrink();
            expand(bytes);
        }
    }

    void sign(int sign) {
        require(1);
        segment[position++] = (byte) sign;
    }

    void bytes(byte[] bytes) {
        bytes(bytes, 0);
    }

    /** Writes bytes from an index on. */
    void bytes(byte[] bytes, int start) {
        for (int from = start; from < bytes.length; ) {
            int part = Math.min(bytes.length - from, limit - position);
            System.arraycopy(bytes, from, segment, position, part);
            position += part;
            from += part;
            if (from < bytes.length) {
                require(1);
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Begins an object or a list. */
    void begin(char open) {
        if (++depth > BytesCodec.DEEPEST) {
            throw BytesException.UNSURE;
        }
        sign(open);
    }

    void end(char close) {
        depth--;
        sign(close);
    }

    void nullValue() {
        bytes(NULL);
    }

    void bool(boolean value) {
        bytes(value ? TRUE : FALSE);
    }

    void integer(long value) {
        if (value == Long.MIN_VALUE) {
            bytes(ascii(Long.toString(value)));
            return;
        }
        require(LONGEST_INTEGER);
        if (value < 0) {
            segment[position++] = '-';
        }
        long rest = Math.abs(value);
        int length = 1;
        for (long tens = rest; tens >= 10; tens /= 10) {
            length++;
        }
        int stop = position + length;
        for (int i = stop - 1; i >= position; i--) {
            segment[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        position = stop;
    }

    void decimal64(double value) {
        if (!Double.isFinite(value)) {
            throw BytesException.UNSURE;
        }
        bytes(ascii(Double.toString(value)));
    }

    void number(Number value) {
        bytes(ascii(value.toString()));
    }

    void text(String text) {
        // Half a pair of surrogates becomes a question mark here, as in Okio.
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        sign('"');
        if (isPlain(utf8)) {
            bytes(utf8);
        } else {
            escaped(utf8);
        }
        sign('"');
    }

    private static boolean isPlain(byte[] utf8) {
        for (byte next : utf8) {
            if (SPECIAL[next & 0xff]) {
                return false;
            }
        }
        return true;
    }

    private void escaped(byte[] utf8) {
        for (int i = 0; i < utf8.length; i++) {
            byte next = utf8[i];
            byte[] escape = next < 0 ? null : ESCAPES[next];
            if (escape != null) {
                bytes(escape);
            } else if (next == SEPARATOR[0] && utf8[i + 1] == SEPARATOR[1] && (utf8[i + 2] & ~1) == SEPARATOR[2]) {
                bytes(ascii("\\u202" + (char) ('8' + (utf8[i + 2] & 1))));
                i += 2;
            } else {
                sign(next);
            }
        }
    }

    /** Any value: see {@link Json#VALUE}. */
    void value(@Nullable Object value) {
        if (value == null) {
            nullValue();
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Boolean flag) {
            bool(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            integer(((Number) value).longValue());
        } else if (value instanceof Double number) {
            decimal64(number);
        } else if (value instanceof BigDecimal || value instanceof BigInteger) {
            number((Number) value);
        } else if (value instanceof Map<?, ?> map) {
            map(map, BytesCodec.VALUE);
        } else if (value instanceof List<?> list) {
            list(list, BytesCodec.VALUE);
        } else {
            throw BytesException.UNSURE;
        }
    }

    void map(Map<?, ?> map, BytesCodec<Object> values) {
        begin('{');
        entries(map, values, true);
        end('}');
    }

    /** Writes properties. */
    void entries(Map<?, ?> map, BytesCodec<Object> values, boolean first) {
        boolean comma = !first;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (comma) {
                sign(',');
            }
            comma = true;
            text((String) entry.getKey());
            sign(':');
            values.write(this, entry.getValue());
        }
    }

    void list(List<?> list, BytesCodec<Object> items) {
        begin('[');
        boolean comma = false;
        for (Object item : list) {
            if (comma) {
                sign(',');
            }
            comma = true;
            items.write(this, item);
        }
        end(']');
    }
}
