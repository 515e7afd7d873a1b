package com.junction.contract.replay;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.output.Excerpt;
import com.junction.contract.output.JsonExcerpt;
import com.junction.contract.plan.Case;
import com.junction.contract.schema.JsonText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The exchange of a case.
 *
 * @param planned the case
 * @param request the request on the wire, or null if the client sent nothing
 * @param response the response on the wire, or null if there was none
 * @param typed the body that the client decoded, encoded as JSON again, or null if the client has no type for it
 * @param problem the exception of the client instead of a result that the contract describes, or null
 * @param lostDefaults the defaults that the client does not return for absent properties
 * @param unjudged why the exchange is inconclusive, or null
 */
public record Exchange(
        Case planned,
        @Nullable WireRequest request,
        @Nullable WireResponse response,
        @Nullable String typed,
        @Nullable String problem,
        List<LostDefault> lostDefaults,
        @Nullable String unjudged) {
    /** The largest size of headers and body that a report shows of one response. */
    private static final int LONGEST_SHOWN = 32 << 10;

    /** The largest JSON that a report shows with its headers, and without a cut. */
    private static final int LONGEST_JSON = Excerpt.BODY - 2_000;

    /** An exchange without lost defaults. */
    public Exchange(
            Case planned,
            @Nullable WireRequest request,
            @Nullable WireResponse response,
            @Nullable String typed,
            @Nullable String problem,
            @Nullable String unjudged) {
        this(planned, request, response, typed, problem, List.of(), unjudged);
    }

    /**
     * A request on the wire.
     *
     * @param target path and query, encoded
     */
    public record WireRequest(String method, String baseUrl, String target, Headers headers, String body) {}

    /**
     * A response on the wire.
     *
     * @param duration the time from the request to the last byte
     * @param json the value of the body, or null if it is not one JSON value
     * @param encodingFault describes an error in the bytes of the body, or null
     */
    public record WireResponse(
            int status,
            Headers headers,
            String body,
            Duration duration,
            @Nullable JsonNode json,
            @Nullable String encodingFault) {
        /** Returns the size of headers and body, in characters. */
        public long size() {
            return headers.byteCount() + body.length();
        }

        /** A response whose body is read as JSON if its type is JSON. */
        public WireResponse(int status, Headers headers, BodyText body, Duration duration) {
            this(status, headers, body.text(), duration, json(headers, body.text()), body.fault());
        }

        /** A response whose bytes are not known. */
        public WireResponse(int status, Headers headers, String body, Duration duration) {
            this(status, headers, body, duration, json(headers, body), null);
        }

        private static @Nullable JsonNode json(Headers headers, String body) {
            return BodyKind.isJson(String.valueOf(headers.get("Content-Type"))) ? JsonText.parse(body) : null;
        }
    }

    /** Returns the response, if there is one. */
    public Optional<WireResponse> answer() {
        return Optional.ofNullable(response);
    }

    /** Returns the status of the response; 0 if there is none. */
    public int status() {
        return response == null ? 0 : response.status();
    }

    /** Whether there is a response with a status of success (2xx). */
    public boolean isSuccess() {
        return status() / 100 == 2;
    }

    /** Returns the documented response of the status, if there is one. */
    public Optional<ContractResponse> documented() {
        return answer().flatMap(answer -> planned.documented(answer.status()));
    }

    /** Returns the documented JSON body, if the response has JSON and the document describes it. */
    public Optional<ContractBody> json() {
        return answer().filter(answer -> !planned.operation().method().equals("HEAD"))
                .map(answer -> String.valueOf(answer.headers().get("Content-Type")))
                .filter(BodyKind::isJson)
                .flatMap(type -> documented().flatMap(response -> response.json(type)));
    }

    /** Whether the exchange is inconclusive because the response is beyond a limit of this run. */
    public boolean isBeyondLimit() {
        return unjudged != null && unjudged.startsWith(WireCapture.BEYOND_LIMIT);
    }

    /** Whether the exchange is inconclusive because there was no connection to the server. */
    public boolean isUnreachable() {
        return unjudged != null && unjudged.startsWith(WireCapture.UNREACHABLE);
    }

    /** Returns why the exchange is inconclusive, if it is. */
    public Optional<String> inconclusive() {
        return Optional.ofNullable(unjudged);
    }

    /** Returns the same exchange for a report, without a large response. */
    public Exchange shortened() {
        return shortened(List.of());
    }

    /**
     * Returns the same exchange for a report. A large JSON body is shortened around values.
     *
     * @param pointers the JSON pointers of the values
     */
    public Exchange shortened(List<String> pointers) {
        Optional<String> excerpt = answer().filter(answer -> answer.size() > LONGEST_JSON && !pointers.isEmpty())
                .map(WireResponse::json)
                .flatMap(json -> JsonExcerpt.around(json, pointers, LONGEST_JSON));
        if (response == null || (excerpt.isEmpty() && response.size() <= LONGEST_SHOWN)) {
            return new Exchange(planned, request, response, null, problem, lostDefaults, unjudged);
        }
        String type = response.headers().get("Content-Type");
        WireResponse brief = new WireResponse(
                response.status(),
                type == null || type.length() > LONGEST_SHOWN ? Headers.of() : Headers.of("Content-Type", type),
                excerpt.orElse("(" + response.size() + " bytes of headers and body, which are too large to be shown)"),
                response.duration(),
                null,
                response.encodingFault());
        return new Exchange(planned, request, brief, null, problem, lostDefaults, unjudged);
    }

    /** Returns the same exchange without the request, and with only the status of the response. */
    public Exchange withoutBodies() {
        WireResponse brief = response == null
                ? null
                : new WireResponse(response.status(), Headers.of(), "", response.duration(), null, null);
        return new Exchange(planned, null, brief, null, problem, unjudged);
    }

    /** Returns the same exchange as an inconclusive one. */
    public Exchange unjudged(String why) {
        return new Exchange(planned, request, response, typed, problem, lostDefaults, why);
    }
}
