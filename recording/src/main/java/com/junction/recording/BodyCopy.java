package com.junction.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okio.Buffer;
import okio.ByteString;
import okio.Options;
import org.jspecify.annotations.Nullable;

/** A copy of a body, up to a maximum number of bytes, taken while the body is written or read. */
final class BodyCopy {
    private static final Options BYTE_ORDER_MARKS =
            Options.of(ByteString.decodeHex("efbbbf"), ByteString.decodeHex("feff"), ByteString.decodeHex("fffe"));

    private static final Charset[] MARKED = {
        StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
    };

    private final long most;
    private final Buffer bytes = new Buffer();
    private long size;
    private boolean isComplete;

    BodyCopy(long most) {
        this.most = most;
    }

    /** Discards the copy, because a body that is sent again starts from the beginning. */
    synchronized void clear() {
        bytes.clear();
        size = 0;
        isComplete = false;
    }

    /** Copies the bytes instead of sharing their segments, because a segment may be almost empty. */
    synchronized void add(Buffer source, long offset, long count) throws IOException {
        source.copyTo(bytes.outputStream(), offset, Math.min(count, Math.max(0, most - bytes.size())));
        size += count;
    }

    synchronized void complete() {
        isComplete = true;
    }

    synchronized boolean isComplete() {
        return isComplete;
    }

    /** Returns the size of the body in bytes that was written or read so far, including bytes beyond the maximum. */
    synchronized long size() {
        return size;
    }

    synchronized boolean isCut() {
        return size > bytes.size();
    }

    /**
     * Decodes the copy with the charset of its byte order mark, of its media type, or UTF-8, in this order.
     *
     * @throws CharacterCodingException if the bytes are not text in that charset
     */
    synchronized String text(@Nullable MediaType type) throws IOException {
        Buffer rest = bytes.clone();
        int mark = rest.select(BYTE_ORDER_MARKS);
        Charset charset = mark >= 0 ? MARKED[mark] : charset(type);
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(rest.readByteArray()))
                .toString();
    }

    private static Charset charset(@Nullable MediaType type) {
        Charset charset = type == null ? null : type.charset(StandardCharsets.UTF_8);
        return charset == null ? StandardCharsets.UTF_8 : charset;
    }
}
