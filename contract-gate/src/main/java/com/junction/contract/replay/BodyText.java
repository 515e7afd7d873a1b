package com.junction.contract.replay;

import com.junction.contract.document.BodyKind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * A body as a text. JSON is UTF-8 without a byte order mark, even if its type names a charset (RFC 8259, section 8.1).
 * Other types use the charset that they name; the bytes of a type without a charset are not judged.
 *
 * @param text the text without a byte order mark, with U+FFFD for bytes that cannot be decoded
 * @param fault describes an error in the bytes, or null
 */
public record BodyText(String text, @Nullable String fault) {
    private static final String MARK = "\uFEFF";

    /** Decodes a body. */
    public static BodyText of(byte[] bytes, @Nullable String contentType) {
        boolean json = BodyKind.isJson(String.valueOf(contentType));
        MediaType type = contentType == null ? null : MediaType.parse(contentType);
        Charset declared = type == null || json ? null : type.charset();
        Charset charset = declared == null ? StandardCharsets.UTF_8 : declared;
        CharBuffer decoded = CharBuffer.allocate(
                (int) Math.ceil((double) bytes.length * charset.newDecoder().maxCharsPerByte()));
        ByteBuffer encoded = ByteBuffer.wrap(bytes);
        boolean valid = decode(encoded, decoded, charset);
        String text = valid ? decoded.flip().toString() : new String(bytes, charset);
        boolean marked = text.startsWith(MARK);
        String fault = null;
        if (!valid && (json || declared != null)) {
            int wrong = Math.min(encoded.position(), bytes.length - 1);
            fault = String.format(
                    Locale.ROOT,
                    "byte %d of the body (0x%02X) is not %s%s",
                    wrong + 1,
                    bytes[wrong],
                    charset.name(),
                    json ? ", the encoding of JSON (RFC 8259, section 8.1)" : ", which its Content-Type declares");
        } else if (json && marked) {
            fault = "the body begins with a byte order mark, which JSON must not have (RFC 8259, section 8.1)";
        }
        return new BodyText(marked ? text.substring(MARK.length()) : text, fault);
    }

    /** Decodes the valid part; the position of the bytes is then the end of that part. */
    private static boolean decode(ByteBuffer bytes, CharBuffer text, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(bytes, text, true);
        return result.isUnderflow() && decoder.flush(text).isUnderflow();
    }
}
