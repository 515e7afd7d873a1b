package com.junction.retrofit.runtime;

import java.util.List;

/** Texts that are likely in JSON, such as the names of properties, as the bytes that Moshi would write. */
final class BytesNames {
    /** No more texts than these are compared one by one. */
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

    /** The length of a text in bytes. */
    int length(int index) {
        return texts[index].length;
    }

    /**
     * Finds the text that the bytes have at the given place.
     *
     * @param expected the index of the text that is most likely; those behind it come next
     * @param beginning the next eight bytes
     * @return its index; negative if it was not found
     */
    int find(int expected, long beginning, byte[] bytes, int start) {
        int most = Math.min(texts.length, MOST_TO_COMPARE);
        for (int compared = 0, i = expected; compared < most; compared++, i++) {
            if (i == texts.length) {
                i = 0;
            }
            if ((beginning & masks[i]) == beginnings[i] && endMatches(texts[i], bytes, start)) {
                return i;
            }
        }
        return -1;
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
