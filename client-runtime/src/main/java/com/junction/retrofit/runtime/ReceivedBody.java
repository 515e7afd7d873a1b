package com.junction.retrofit.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** The body of a response in memory, or its beginning where it is larger than the client allows. */
final class ReceivedBody {
    static final int DEFAULT_MAX_BYTES = 64 << 20;

    /** What is kept of a body that is too large. */
    private static final int BEGINNING = 64 << 10;

    /** What fits into a segment of Okio's pool. */
    private static final int SMALL = 8 << 10;

    /** What nearly all are, and parsing it takes time. */
    private static final MediaType JSON = MediaType.get("application/json");

    private final @Nullable MediaType mediaType;
    private final byte[] content;
    private final boolean complete;

    private ReceivedBody(@Nullable MediaType mediaType, byte[] content, boolean complete) {
        this.mediaType = mediaType;
        this.content = content;
        this.complete = complete;
    }

    /** Reads and closes. */
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

    /** Null where the response names none, or one that is none. */
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

    /** Whether all of it is here. */
    boolean isComplete() {
        return complete;
    }

    /** What Retrofit's converters read: a large one a part at a time. */
    ResponseBody toResponseBody() {
        BufferedSource source = content.length <= SMALL
                ? new Buffer().write(content)
                : Okio.buffer(Okio.source(new ByteArrayInputStream(content)));
        return ResponseBody.create(source, mediaType, content.length);
    }

    /** In the charset that the response names, else in UTF-8. */
    String text() {
        Charset charset = mediaType == null ? null : mediaType.charset(StandardCharsets.UTF_8);
        return new String(content, charset == null ? StandardCharsets.UTF_8 : charset);
    }
}
