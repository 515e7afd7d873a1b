package com.junction.recording;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** Copies a response's body while the caller reads it. It never reads more than the caller does. */
final class TeeResponseBody extends ResponseBody {
    private final ResponseBody body;
    private final BodyCopy copy;
    private final Runnable atEnd;
    private @Nullable BufferedSource source;

    /** @param atEnd runs when the body has ended or is closed, possibly more than once; it must not throw */
    TeeResponseBody(ResponseBody body, BodyCopy copy, Runnable atEnd) {
        this.body = body;
        this.copy = copy;
        this.atEnd = atEnd;
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public synchronized BufferedSource source() {
        if (source == null) {
            source = Okio.buffer(new Copying(body.source()));
        }
        return source;
    }

    private final class Copying extends ForwardingSource {
        Copying(Source source) {
            super(source);
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long before = sink.size();
            long count = super.read(sink, byteCount);
            if (count < 0) {
                copy.complete();
                atEnd.run();
            } else {
                copy.add(sink, before, count);
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                if (copy.size() == contentLength()) {
                    copy.complete();
                }
                atEnd.run();
            }
        }
    }
}
