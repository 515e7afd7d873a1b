package com.junction.recording;

import de.sstoehr.harreader.model.HarContent;
import de.sstoehr.harreader.model.HarEntry;
import de.sstoehr.harreader.model.HarHeader;
import de.sstoehr.harreader.model.HarPostData;
import de.sstoehr.harreader.model.HarQueryParam;
import de.sstoehr.harreader.model.HarRequest;
import de.sstoehr.harreader.model.HarResponse;
import de.sstoehr.harreader.model.HarTiming;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** A call that can be written as an entry of a HAR file. */
final class RecordedCall {
    private static final Long UNKNOWN = -1L;

    private final ZonedDateTime start;
    private final long millis;
    private final Request request;
    private final @Nullable BodyCopy sent;
    private final Response response;
    private final BodyCopy received;

    /**
     * Creates a call whose response has begun.
     *
     * @param sent a copy of the request's body, or null if there is no body or it cannot be copied
     */
    RecordedCall(
            ZonedDateTime start,
            long millis,
            Request request,
            @Nullable BodyCopy sent,
            Response response,
            BodyCopy received) {
        this.start = start;
        this.millis = Math.max(0, millis);
        this.request = request;
        this.sent = sent;
        this.response = response;
        this.received = received;
    }

    /** Returns whether the response may have a body (RFC 9110, section 6.4.1). */
    boolean promisesBody() {
        int code = response.code();
        return !request.method().equals("HEAD") && code >= 200 && code != 204 && code != 304;
    }

    HarEntry entry(Redaction redaction, Set<String> mediaTypes) throws IOException {
        BodyText sentText;
        if (request.body() == null) {
            sentText = BodyText.EMPTY;
        } else if (sent == null) {
            sentText = BodyText.leftOut("it is written while the response is read");
        } else {
            sentText = BodyText.of(sent, request.body().contentType(), redaction, mediaTypes);
        }
        return entry(redaction, sentText, BodyText.of(received, response.body().contentType(), redaction, mediaTypes));
    }

    HarEntry entryWithoutBodies(Redaction redaction, String reason) {
        BodyText leftOut = BodyText.leftOut(reason);
        return entry(redaction, leftOut, leftOut);
    }

    private HarEntry entry(Redaction redaction, BodyText sentText, BodyText receivedText) {
        return HarEntry.builder()
                .startedDateTime(start)
                .time((int) Math.min(Integer.MAX_VALUE, millis))
                .request(request(redaction, sentText))
                .response(response(redaction, receivedText))
                .timings(HarTiming.builder()
                        .send(0L)
                        .waitTime(millis)
                        .receive(0L)
                        .build())
                .build();
    }

    private HarRequest request(Redaction redaction, BodyText text) {
        HttpUrl url = redaction.url(request.url());
        List<HarQueryParam> query = new ArrayList<>();
        for (int i = 0; i < url.querySize(); i++) {
            query.add(HarQueryParam.builder()
                    .name(url.queryParameterName(i))
                    .value(url.queryParameterValue(i))
                    .build());
        }
        HarRequest.HarRequestBuilder recorded = HarRequest.builder()
                .method(request.method())
                .url(url.toString())
                .httpVersion("HTTP/1.1")
                .headers(headers(redaction, request.headers()))
                .queryString(query)
                .headersSize(UNKNOWN)
                .bodySize(sent == null ? UNKNOWN : Long.valueOf(sent.size()));
        if (request.body() != null) {
            recorded.postData(HarPostData.builder()
                    .mimeType(mimeType(redaction, request.body().contentType()))
                    .text(text.text())
                    .comment(text.comment())
                    .build());
        }
        return recorded.build();
    }

    private HarResponse response(Redaction redaction, BodyText text) {
        return HarResponse.builder()
                .status(response.code())
                .statusText(redaction.text(response.message()))
                .httpVersion(response.protocol().toString())
                .headers(headers(redaction, response.headers()))
                .content(HarContent.builder()
                        .size(received.size())
                        .mimeType(mimeType(redaction, response.body().contentType()))
                        .text(text.text())
                        .comment(text.comment())
                        .build())
                .redirectURL(redaction.url(response.header("Location", "")))
                .headersSize(UNKNOWN)
                .bodySize(UNKNOWN)
                .build();
    }

    private static String mimeType(Redaction redaction, @Nullable MediaType type) {
        return type == null ? "" : redaction.text(type.toString());
    }

    private static List<HarHeader> headers(Redaction redaction, Headers headers) {
        List<HarHeader> recorded = new ArrayList<>();
        redaction
                .headers(headers)
                .forEach(header -> recorded.add(HarHeader.builder()
                        .name(header.getFirst())
                        .value(header.getSecond())
                        .build()));
        return recorded;
    }
}
