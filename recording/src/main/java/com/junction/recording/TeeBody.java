package com.junction.recording;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ForwardingSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Keeps what is written of a body while it is sent, since some bodies can be written only once. */
final class TeeBody extends RequestBody {
    private final RequestBody body;
    private final long most;
    private final Buffer written = new Buffer();

    TeeBody(RequestBody body, long most) {
        this.body = body;
        this.most = most;
    }

    /** What was written, from its beginning on; of a body that was sent twice, the second time. */
    Buffer written() {
        return written.clone();
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
        written.clear();
        BufferedSink both = Okio.buffer(new ForwardingSink(sink) {
            @Override
            public void write(Buffer source, long byteCount) throws IOException {
                source.copyTo(written, 0, Math.min(byteCount, Math.max(0, most - written.size())));
                super.write(source, byteCount);
            }
        });
        body.writeTo(both);
        both.flush();
    }
}
