package com.junction.retrofit.runtime;

import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;

/** A body in the segments of a buffer. */
final class BytesRequestBody extends RequestBody {
    /** As Retrofit's converter for Moshi has it. */
    private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");

    /** A shorter body would waste most of a segment. */
    private static final int SMALL = 4 << 10;

    private final Buffer buffer;

    private BytesRequestBody(Buffer buffer) {
        this.buffer = buffer;
    }

    /** A body with the content of the buffer, which belongs to the body then. */
    static RequestBody of(Buffer buffer) {
        return buffer.size() <= SMALL
                ? RequestBody.create(buffer.readByteString(), JSON)
                : new BytesRequestBody(buffer);
    }

    @Override
    public MediaType contentType() {
        return JSON;
    }

    @Override
    public long contentLength() {
        return buffer.size();
    }

    /** Shares the segments, because the body may be sent again. */
    @Override
    public void writeTo(BufferedSink sink) {
        buffer.copyTo(sink.getBuffer(), 0, buffer.size());
    }
}
