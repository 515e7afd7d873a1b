package com.junction.api.core;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** The body of a response in memory, or its beginning where it is larger than the client allows. */
final class ReceivedBody {
    static final int DEFAULT_MAX_BYTES = 64 << 20;

    /** What is kept of a body that is too large. */
    private static final int BEGINNING = 64 << 10;

    private final @Nullable MediaType mediaType;
    private final Buffer content;
    private final boolean complete;

    private ReceivedBody(@Nullable MediaType mediaType, Buffer content, boolean complete) {
        this.mediaType = mediaType;
        this.content = content;
        this.complete = complete;
    }

    /** Reads and closes. */
    static ReceivedBody read(Response response, int maxBytes) throws IOException {
        try (response) {
            BufferedSource source = response.body().source();
            Buffer content = new Buffer();
            boolean tooLarge = response.body().contentLength() > maxBytes || source.request(maxBytes + 1L);
            if (tooLarge) {
                source.request(BEGINNING);
                content.write(source, Math.min(BEGINNING, source.getBuffer().size()));
            } else {
                source.readAll(content);
            }
            return new ReceivedBody(response.body().contentType(), content, !tooLarge);
        }
    }

    @Nullable MediaType mediaType() {
        return mediaType;
    }

    Buffer content() {
        return content;
    }

    /** What Retrofit's converters read. */
    ResponseBody toResponseBody() {
        return ResponseBody.create(content.clone(), mediaType, content.size());
    }

    boolean isComplete() {
        return complete;
    }

    String text() {
        return text(mediaType, content);
    }

    /** A text in the charset that its media type names, else in UTF-8. */
    static String text(@Nullable MediaType mediaType, Buffer content) {
        Charset charset = mediaType == null ? null : mediaType.charset(StandardCharsets.UTF_8);
        return content.clone().readString(charset == null ? StandardCharsets.UTF_8 : charset);
    }
}
