package com.junction.retrofit.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** The body of a response, whose bytes are in an array. */
final class InMemoryBody extends ResponseBody {
    /** The size of a segment of Okio's pool. A larger body is read in parts. */
    private static final int SMALL = 8 << 10;

    private final @Nullable MediaType mediaType;
    private final byte[] content;
    private @Nullable BufferedSource source;

    InMemoryBody(@Nullable MediaType mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content;
    }

    /** The bytes of any body, which are copied only if they are not in memory yet. */
    static byte[] content(ResponseBody body) throws IOException {
        return body instanceof InMemoryBody inMemory ? inMemory.content : body.bytes();
    }

    @Override
    public @Nullable MediaType contentType() {
        return mediaType;
    }

    @Override
    public long contentLength() {
        return content.length;
    }

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
}
