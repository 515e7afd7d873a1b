package com.junction.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Decodes the bytes of a file. The encoding is UTF-8 unless the byte order mark, or the zeros around the first
 * character, show UTF-16 or UTF-32 (YAML 1.2.2, section 5.2).
 */
final class FileText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    /** @throws CharacterCodingException if the bytes are not in one of these encodings */
    static String decode(byte[] bytes) throws CharacterCodingException {
        String text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        int first = unsigned(bytes, 0);
        int second = unsigned(bytes, 1);
        int third = unsigned(bytes, 2);
        int fourth = unsigned(bytes, 3);
        boolean bigEndianMark = first == 0xFE && second == 0xFF;
        boolean littleEndianMark = first == 0xFF && second == 0xFE;
        if (first == 0 && second == 0) {
            return Charset.forName("UTF-32BE");
        }
        if ((littleEndianMark || second == 0) && third == 0 && fourth == 0) {
            return Charset.forName("UTF-32LE");
        }
        if (bigEndianMark || first == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return littleEndianMark || second == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    /** Returns a byte, or past the end a value that does not affect the encoding. */
    private static int unsigned(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : 'a';
    }
}
