package com.junction.recording;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ForwardingSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Copies a request's body while it is sent, because some bodies can be written only once. */
final class TeeBody extends RequestBody {
    private final RequestBody body;
    private final BodyCopy copy;

    TeeBody(RequestBody body, BodyCopy copy) {
        this.body = body;
        this.copy = copy;
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
        return body.isOneShot();
    }

    @Override
    public boolean isDuplex() {
        return body.isDuplex();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        copy.clear();
        BufferedSink both = Okio.buffer(new ForwardingSink(sink) {
            @Override
            public void write(Buffer source, long byteCount) throws IOException {
                copy.add(source, 0, byteCount);
                super.write(source, byteCount);
            }
        });
        body.writeTo(both);
        both.emit();
        copy.complete();
    }
}
