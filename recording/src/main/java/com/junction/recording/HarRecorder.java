package com.junction.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Records the requests and responses of a client as HAR 1.2, the format of browsers and proxies, without secrets. Add
 * it as an application interceptor, and close it to write the file:
 *
 * <pre>{@code
 * try (HarRecorder recorder = new HarRecorder(Path.of("link.har"), Set.of("x-vital-link-token"))) {
 *     OkHttpClient httpClient = new OkHttpClient.Builder().addInterceptor(recorder).build();
 *     ...
 * }
 * }</pre>
 *
 * <p>Bodies are recorded while the caller writes and reads them. JSON and forms are recorded without their secrets. The
 * recording omits a body of another type, a body that does not parse as its media type, and a body larger than
 * {@link Builder#maxBodySize}, and contains a comment in its place. Entries are written to a temporary file as soon as
 * their response has ended, so that a recording needs little memory. A call never fails because of its recording.
 */
public final class HarRecorder implements Interceptor, AutoCloseable {
    /** The prefix of the comment that replaces a body. */
    public static final String LEFT_OUT = "left out: ";

    private final HarFile file;
    private final Redaction redaction;
    private final Set<String> mediaTypes;
    private final long maxBodySize;
    private final Clock clock;
    private final Set<RecordedCall> open = ConcurrentHashMap.newKeySet();

    /**
     * Creates a recorder for one file.
     *
     * @param secretNames names of secret headers, parameters and properties, in addition to those that
     *     {@link SecretNames} knows
     */
    public HarRecorder(Path file, Set<String> secretNames) {
        this(builder(file).secretNames(secretNames), Clock.systemUTC());
    }

    HarRecorder(Builder builder, Clock clock) {
        this.file = new HarFile(builder.file, builder.maxSize);
        this.redaction = new Redaction(builder.secretNames);
        this.mediaTypes = Set.copyOf(builder.mediaTypes);
        this.maxBodySize = builder.maxBodySize;
        this.clock = clock;
    }

    /** Returns a builder of a recorder for one file. */
    public static Builder builder(Path file) {
        return new Builder(file);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        ZonedDateTime start = ZonedDateTime.now(clock);
        Request request = chain.request();
        RequestBody body = request.body();
        // A duplex body may still be written after its call has returned.
        BodyCopy sent = body == null || body.isDuplex() ? null : new BodyCopy(maxBodySize);
        Response response = chain.proceed(
                sent == null
                        ? request
                        : request.newBuilder()
                                .method(request.method(), new TeeBody(body, sent))
                                .build());
        BodyCopy received = new BodyCopy(maxBodySize);
        RecordedCall call = new RecordedCall(
                start, clock.millis() - start.toInstant().toEpochMilli(), request, sent, response, received);
        if (!call.promisesBody()) {
            received.complete();
            record(call);
            return response;
        }
        open.add(call);
        return response.newBuilder()
                .body(new TeeResponseBody(response.body(), received, () -> {
                    if (open.remove(call)) {
                        record(call);
                    }
                }))
                .build();
    }

    /** A call must not fail because its body cannot be redacted. */
    private void record(RecordedCall call) {
        try {
            file.add(call.entry(redaction, mediaTypes));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            recordWithoutBodies(call, e);
        }
    }

    private void recordWithoutBodies(RecordedCall call, Throwable reason) {
        try {
            file.add(call.entryWithoutBodies(
                    redaction, "recording failed with " + reason.getClass().getSimpleName()));
        } catch (RuntimeException | StackOverflowError e) {
            file.leaveOut();
        }
    }

    /**
     * Writes the recording, replacing an existing file. Bodies of responses that are still being read are left out.
     * Later calls are not recorded.
     *
     * @throws IOException if the recording could not be written; an existing file then stays unchanged
     */
    @Override
    public void close() throws IOException {
        for (RecordedCall call : Set.copyOf(open)) {
            if (open.remove(call)) {
                record(call);
            }
        }
        file.close();
    }

    /** The options of a recorder. */
    public static final class Builder {
        private static final long MEBIBYTE = 1 << 20;

        private final Path file;
        private final Set<String> secretNames = new HashSet<>();
        private final Set<String> mediaTypes = new HashSet<>();
        private long maxBodySize = MEBIBYTE;
        private long maxSize = 64 * MEBIBYTE;

        private Builder(Path file) {
            this.file = file;
        }

        /** Adds names of secret headers, parameters and properties to those that {@link SecretNames} knows. */
        public Builder secretNames(Collection<String> names) {
            secretNames.addAll(names);
            return this;
        }

        /**
         * Records bodies of a media type, such as {@code text/plain} or {@code text/*}, even if their secrets cannot be
         * found by structure. Only the secrets that {@link Redaction#text} recognizes are hidden in such bodies.
         *
         * @throws IllegalArgumentException if {@code mediaType} is not a media type
         */
        public Builder recordMediaType(String mediaType) {
            MediaType type = MediaType.parse(mediaType);
            if (type == null) {
                throw new IllegalArgumentException(mediaType + " is not a media type, such as text/plain or text/*");
            }
            mediaTypes.add((type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT));
            return this;
        }

        /** Sets the maximum size of a recorded body, in bytes; 1 MiB by default. Larger bodies are left out. */
        public Builder maxBodySize(long bytes) {
            maxBodySize = positive(bytes);
            return this;
        }

        /**
         * Sets the maximum size of all entries, in bytes; 64 MiB by default, which is the limit of the gate. Further
         * entries are left out.
         */
        public Builder maxSize(long bytes) {
            maxSize = positive(bytes);
            return this;
        }

        private static long positive(long bytes) {
            if (bytes <= 0) {
                throw new IllegalArgumentException("a size must be positive, but was " + bytes);
            }
            return bytes;
        }

        /** Creates the recorder. */
        public HarRecorder build() {
            return new HarRecorder(this, Clock.systemUTC());
        }
    }
}
