package com.junction.recording;

import de.sstoehr.harreader.HarWriter;
import de.sstoehr.harreader.HarWriterException;
import de.sstoehr.harreader.model.Har;
import de.sstoehr.harreader.model.HarContent;
import de.sstoehr.harreader.model.HarCreatorBrowser;
import de.sstoehr.harreader.model.HarEntry;
import de.sstoehr.harreader.model.HarHeader;
import de.sstoehr.harreader.model.HarLog;
import de.sstoehr.harreader.model.HarPostData;
import de.sstoehr.harreader.model.HarQueryParam;
import de.sstoehr.harreader.model.HarRequest;
import de.sstoehr.harreader.model.HarResponse;
import de.sstoehr.harreader.model.HarTiming;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Records what a client sends and receives as HAR 1.2, the format of browsers and proxies, without secrets. Add it as an
 * application interceptor, and close it to write the file:
 *
 * <pre>{@code
 * try (HarRecorder recorder = new HarRecorder(Path.of("link.har"), Set.of("x-vital-link-token"))) {
 *     OkHttpClient httpClient = new OkHttpClient.Builder().addInterceptor(recorder).build();
 *     ...
 * }
 * }</pre>
 *
 * <p>Bodies are held in memory, up to a megabyte each; streams of events are not recorded.
 */
public final class HarRecorder implements Interceptor, AutoCloseable {
    private static final long LONGEST_BODY = 1 << 20;
    private static final Long UNKNOWN = -1L;

    private final Path file;
    private final Redaction redaction;
    private final Clock clock;
    private final List<HarEntry> entries = new ArrayList<>();

    /**
     * A recorder for one file.
     *
     * @param secretNames headers, parameters and properties that are secret beside those that {@link Redaction} knows
     */
    public HarRecorder(Path file, Set<String> secretNames) {
        this(file, secretNames, Clock.systemUTC());
    }

    HarRecorder(Path file, Set<String> secretNames, Clock clock) {
        this.file = file;
        this.redaction = new Redaction(secretNames);
        this.clock = clock;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        ZonedDateTime start = ZonedDateTime.now(clock);
        Request request = chain.request();
        TeeBody body = request.body() == null ? null : new TeeBody(request.body(), LONGEST_BODY);
        Response response = chain.proceed(
                body == null
                        ? request
                        : request.newBuilder().method(request.method(), body).build());
        HarRequest sent = request(request, body);
        HarResponse received = response(response);
        long millis = clock.millis() - start.toInstant().toEpochMilli();
        record(HarEntry.builder()
                .startedDateTime(start)
                .time(Math.toIntExact(millis))
                .request(sent)
                .response(received)
                .timings(HarTiming.builder()
                        .send(0L)
                        .waitTime(millis)
                        .receive(0L)
                        .build())
                .build());
        return response;
    }

    private synchronized void record(HarEntry entry) {
        entries.add(entry);
    }

    private HarRequest request(Request request, @Nullable TeeBody body) {
        HttpUrl url = redaction.url(request.url());
        List<HarQueryParam> query = new ArrayList<>();
        for (int i = 0; i < url.querySize(); i++) {
            query.add(HarQueryParam.builder()
                    .name(url.queryParameterName(i))
                    .value(url.queryParameterValue(i))
                    .build());
        }
        HarRequest.HarRequestBuilder sent = HarRequest.builder()
                .method(request.method())
                .url(url.toString())
                .httpVersion("HTTP/1.1")
                .headers(headers(request.headers()))
                .queryString(query)
                .headersSize(UNKNOWN)
                .bodySize(UNKNOWN);
        if (body != null) {
            MediaType type = body.contentType();
            sent.postData(HarPostData.builder()
                    .mimeType(type == null ? "" : type.toString())
                    .text(redaction.body(body.written().readString(charset(type))))
                    .build());
        }
        return sent.build();
    }

    private HarResponse response(Response response) throws IOException {
        MediaType type = response.body().contentType();
        boolean events = type != null && type.subtype().equals("event-stream");
        // What is read for the recording is there for the caller all the same.
        String text = events ? "" : response.peekBody(LONGEST_BODY).source().readString(charset(type));
        return HarResponse.builder()
                .status(response.code())
                .statusText(response.message())
                .httpVersion(response.protocol().toString())
                .headers(headers(response.headers()))
                .content(HarContent.builder()
                        .size((long) text.getBytes(StandardCharsets.UTF_8).length)
                        .mimeType(type == null ? "" : type.toString())
                        .text(redaction.body(text))
                        .build())
                .redirectURL(response.header("Location", ""))
                .headersSize(UNKNOWN)
                .bodySize(UNKNOWN)
                .build();
    }

    private List<HarHeader> headers(Headers headers) {
        List<HarHeader> recorded = new ArrayList<>();
        redaction
                .headers(headers)
                .forEach(header -> recorded.add(HarHeader.builder()
                        .name(header.getFirst())
                        .value(header.getSecond())
                        .build()));
        return recorded;
    }

    private static Charset charset(@Nullable MediaType type) {
        Charset charset = type == null ? null : type.charset(StandardCharsets.UTF_8);
        return charset == null ? StandardCharsets.UTF_8 : charset;
    }

    /** Writes what was recorded; a file that is there is replaced. */
    @Override
    public synchronized void close() throws IOException {
        Har har = Har.builder()
                .log(HarLog.builder()
                        .version("1.2")
                        .creator(HarCreatorBrowser.builder()
                                .name("har-recording")
                                .version("1")
                                .build())
                        .entries(List.copyOf(entries))
                        .build())
                .build();
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            Files.writeString(file, new HarWriter().writeAsString(har));
        } catch (HarWriterException e) {
            throw new IOException(file + " could not be written: " + e.getMessage(), e);
        }
    }
}
