package com.junction.retrofit.runtime;

import java.util.List;

/** Texts that are likely in JSON, such as the names of properties, as the bytes that Moshi would write. */
final class BytesNames {
    /** More names than these are not compared one by one. */
    private static final int MOST_TO_COMPARE = 32;

    private final byte[][] texts;

    /** The first eight bytes of each text, the first as the lowest, or fewer if it is shorter. */
    private final long[] beginnings;

    /** The bits of each beginning that count. */
    private final long[] masks;

    /**
     * Prepares texts.
     *
     * @param end what follows each text
     */
    BytesNames(List<?> texts, String end) {
        this.texts = new byte[texts.size()][];
        this.beginnings = new long[texts.size()];
        this.masks = new long[texts.size()];
        for (int i = 0; i < this.texts.length; i++) {
            byte[] text = BytesWriter.quoted("", texts.get(i).toString(), end);
            this.texts[i] = text;
            for (int j = 0; j < Math.min(Long.BYTES, text.length); j++) {
                beginnings[i] |= (text[j] & 0xffL) << (Byte.SIZE * j);
                masks[i] |= 0xffL << (Byte.SIZE * j);
            }
        }
    }

    int size() {
        return texts.length;
    }

    /** The length of a text in bytes. */
    int length(int index) {
        return texts[index].length;
    }

    /** The index of the text that the bytes have at the given place; negative if there is not one. */
    int find(long beginning, byte[] bytes, int start) {
        if (texts.length <= MOST_TO_COMPARE) {
            for (int i = 0; i < texts.length; i++) {
                if (matches(i, beginning, bytes, start)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /**
     * Compares one text.
     *
     * @param beginning the next eight bytes
     */
    boolean matches(int index, long beginning, byte[] bytes, int start) {
        return (beginning & masks[index]) == beginnings[index] && endMatches(texts[index], bytes, start);
    }

    private static boolean endMatches(byte[] text, byte[] bytes, int start) {
        if (start + text.length > bytes.length) {
            return false;
        }
        for (int i = Long.BYTES; i < text.length; i++) {
            if (bytes[start + i] != text[i]) {
                return false;
            }
        }
        return true;
    }
}
