package com.junction.retrofit.runtime;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** The body of a response in memory, or its beginning if it is larger than the client allows. */
final class ReceivedBody {
    static final int DEFAULT_MAX_BYTES = 64 << 20;

    /** The bytes that are kept of a body that is too large. */
    private static final int BEGINNING = 64 << 10;

    /** Kept, because it takes time to parse the media type that nearly all bodies have. */
    private static final MediaType JSON = MediaType.get("application/json");

    private final @Nullable MediaType mediaType;
    private final byte[] content;
    private final boolean complete;

    private ReceivedBody(@Nullable MediaType mediaType, byte[] content, boolean complete) {
        this.mediaType = mediaType;
        this.content = content;
        this.complete = complete;
    }

    /** Reads and closes the body. */
    static ReceivedBody read(Response response, int maxBytes) throws IOException {
        try (ResponseBody body = response.body()) {
            BufferedSource source = body.source();
            boolean tooLarge = body.contentLength() > maxBytes || source.request(maxBytes + 1L);
            if (tooLarge) {
                source.request(BEGINNING);
            }
            byte[] content = tooLarge
                    ? source.readByteArray(
                            Math.min(BEGINNING, source.getBuffer().size()))
                    : source.readByteArray();
            return new ReceivedBody(mediaType(response), content, !tooLarge);
        }
    }

    /** The media type; null if the response has none, or one that is not valid. */
    static @Nullable MediaType mediaType(Response response) {
        String header = response.header("Content-Type");
        if (header == null) {
            return null;
        }
        return header.equals("application/json") ? JSON : MediaType.parse(header);
    }

    @Nullable
    MediaType mediaType() {
        return mediaType;
    }

    int size() {
        return content.length;
    }

    /** Returns true if the whole body is in memory. */
    boolean isComplete() {
        return complete;
    }

    /** A body for Retrofit's converters. */
    ResponseBody toResponseBody() {
        return new InMemoryBody(mediaType, content);
    }

    /** The text, in the charset of the response, or in UTF-8 if it has none. */
    String text() {
        Charset charset = mediaType == null ? null : mediaType.charset(StandardCharsets.UTF_8);
        return new String(content, charset == null ? StandardCharsets.UTF_8 : charset);
    }
}
