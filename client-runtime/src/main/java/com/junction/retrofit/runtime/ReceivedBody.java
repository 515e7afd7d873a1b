package com.junction.retrofit.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** The body of a response in an array, or its beginning if it is larger than the client allows. */
final class ReceivedBody extends ResponseBody {
    static final int DEFAULT_MAX_BYTES = 64 << 20;

    /** The bytes that are kept of a body that is too large. */
    private static final int BEGINNING = 64 << 10;

    /** The size of a segment of Okio's pool. */
    private static final int SMALL = 8 << 10;

    /** The bytes of a declared size that are trusted before any has arrived. */
    private static final long TRUSTED = 1 << 20;

    /** Kept, because it takes time to parse the media type that nearly all bodies have. */
    private static final MediaType JSON = MediaType.get("application/json");

    private final @Nullable MediaType mediaType;
    private final byte[] content;
    private final boolean complete;
    private @Nullable BufferedSource source;

    private ReceivedBody(@Nullable MediaType mediaType, byte[] content, boolean complete) {
        this.mediaType = mediaType;
        this.content = content;
        this.complete = complete;
    }

    /** Reads and closes the body. */
    static ReceivedBody read(Response response, int maxBytes) throws IOException {
        MediaType mediaType = mediaType(response);
        try (ResponseBody body = response.body()) {
            BufferedSource source = body.source();
            if (body.contentLength() > maxBytes) {
                source.request(BEGINNING);
                long size = Math.min(BEGINNING, source.getBuffer().size());
                return new ReceivedBody(mediaType, source.readByteArray(size), false);
            }
            if (source.request(SMALL + 1L)) {
                return readLarge(mediaType, source, body.contentLength(), maxBytes);
            }
            byte[] content = source.readByteArray();
            return new ReceivedBody(mediaType, content, content.length <= maxBytes);
        }
    }

    /** Reads into one array, because a copy would need as much memory again. */
    private static ReceivedBody readLarge(
            @Nullable MediaType mediaType, BufferedSource source, long declaredSize, int maxBytes) throws IOException {
        // Of a body that is too large the beginning is kept, whatever the client allows.
        int most = Math.max(maxBytes, BEGINNING);
        byte[] content = new byte[capacity(0, declaredSize, most)];
        int size = 0;
        while (!source.exhausted()) {
            if (size == most) {
                return new ReceivedBody(mediaType, Arrays.copyOf(content, BEGINNING), false);
            }
            if (size == content.length) {
                content = Arrays.copyOf(content, capacity(size, declaredSize, most));
            }
            size += source.read(content, size, content.length - size);
        }
        return new ReceivedBody(
                mediaType, size == content.length ? content : Arrays.copyOf(content, size), size <= maxBytes);
    }

    /** The next size of the array. A declared size is trusted in steps, because it costs the server nothing. */
    private static int capacity(int size, long declaredSize, int most) {
        long next = size < declaredSize
                ? Math.min(declaredSize, Math.max(TRUSTED, 8L * size))
                : Math.max(4L * SMALL, 2L * size);
        return (int) Math.min(most, next);
    }

    /** The media type; null if the response has none, or one that is not valid. */
    static @Nullable MediaType mediaType(Response response) {
        String header = response.header("Content-Type");
        if (header == null) {
            return null;
        }
        return header.equals("application/json") ? JSON : MediaType.parse(header);
    }

    /** A body that is in memory. */
    static ReceivedBody of(@Nullable MediaType mediaType, byte[] content) {
        return new ReceivedBody(mediaType, content, true);
    }

    /** The bytes of any body, which are copied only if they are not in memory yet. As Moshi, it trusts no length. */
    static byte[] content(ResponseBody body) throws IOException {
        if (body instanceof ReceivedBody received) {
            return received.content;
        }
        try (BufferedSource source = body.source()) {
            return source.readByteArray();
        }
    }

    @Override
    public @Nullable MediaType contentType() {
        return mediaType;
    }

    @Override
    public long contentLength() {
        return content.length;
    }

    /** Reads a large body in parts, because Moshi searches a long text in memory again and again. */
    @Override
    public BufferedSource source() {
        BufferedSource opened = source;
        if (opened == null) {
            opened = content.length <= SMALL
                    ? new Buffer().write(content)
                    : Okio.buffer(Okio.source(new ByteArrayInputStream(content)));
            source = opened;
        }
        return opened;
    }

    /** Returns true if the whole body is in memory. */
    boolean isComplete() {
        return complete;
    }

    /** The text, in the charset of the response, or in UTF-8 if it has none. */
    String text() {
        Charset charset = mediaType == null ? null : mediaType.charset(StandardCharsets.UTF_8);
        return new String(content, charset == null ? StandardCharsets.UTF_8 : charset);
    }
}
