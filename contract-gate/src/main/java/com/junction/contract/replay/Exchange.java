package com.junction.contract.replay;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.plan.Case;
import com.junction.contract.schema.JsonText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What happened when a case was sent.
 *
 * @param planned the case
 * @param request what went over the wire, or null where the client sent nothing
 * @param response what came back, or null where nothing did
 * @param typed what the client made of the body, written as JSON again, or null where it has no type for it
 * @param problem what the client threw in place of a result that the contract foresees, or null
 * @param lostDefaults the defaults that the client does not give for properties that are absent
 * @param unjudged why the exchange says nothing of the contract, or null
 */
public record Exchange(
        Case planned,
        @Nullable WireRequest request,
        @Nullable WireResponse response,
        @Nullable String typed,
        @Nullable String problem,
        List<LostDefault> lostDefaults,
        @Nullable String unjudged) {
    /** How many bytes of headers and body a report shows of one answer. */
    private static final int LONGEST_SHOWN = 32 << 10;

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
     * @param duration how long it took, from the request to the last byte
     * @param json the value of the body, or null where it is not one JSON value
     * @param encodingFault what is wrong with the bytes of the body, or null
     */
    public record WireResponse(
            int status,
            Headers headers,
            String body,
            Duration duration,
            @Nullable JsonNode json,
            @Nullable String encodingFault) {
        /** The size of headers and body, in characters. */
        public long size() {
            return headers.byteCount() + body.length();
        }

        /** Reads the body as JSON where it is said to be that. */
        public WireResponse(int status, Headers headers, BodyText body, Duration duration) {
            this(status, headers, body.text(), duration, json(headers, body.text()), body.fault());
        }

        /** The same of a body whose bytes are not known. */
        public WireResponse(int status, Headers headers, String body, Duration duration) {
            this(status, headers, body, duration, json(headers, body), null);
        }

        private static @Nullable JsonNode json(Headers headers, String body) {
            return BodyKind.isJson(String.valueOf(headers.get("Content-Type"))) ? JsonText.parse(body) : null;
        }
    }

    /** The response, where there is one. */
    public Optional<WireResponse> answer() {
        return Optional.ofNullable(response);
    }

    /** What the document says of the response, where there is one and its status is documented. */
    public Optional<ContractResponse> documented() {
        return answer().flatMap(answer -> planned.documented(answer.status()));
    }

    /** What the document says of the body, where it has come as JSON and the document describes that. */
    public Optional<ContractBody> json() {
        return answer().filter(answer -> !planned.operation().method().equals("HEAD"))
                .map(answer -> String.valueOf(answer.headers().get("Content-Type")))
                .filter(BodyKind::isJson)
                .flatMap(type -> documented().flatMap(response -> response.json(type)));
    }

    /** Whether it cannot be judged since the answer is beyond a limit of this run. */
    public boolean isBeyondLimit() {
        return unjudged != null && unjudged.startsWith(WireCapture.BEYOND_LIMIT);
    }

    /** Whether it cannot be judged since no server was there. */
    public boolean isUnreachable() {
        return unjudged != null && unjudged.startsWith(WireCapture.UNREACHABLE);
    }

    /** Why the case cannot be judged. */
    public Optional<String> inconclusive() {
        return Optional.ofNullable(unjudged);
    }

    /** The same exchange for a report, in which a large answer has no place. */
    public Exchange shortened() {
        if (response == null || response.size() <= LONGEST_SHOWN) {
            return new Exchange(planned, request, response, null, problem, lostDefaults, unjudged);
        }
        String type = response.headers().get("Content-Type");
        WireResponse brief = new WireResponse(
                response.status(),
                type == null || type.length() > LONGEST_SHOWN ? Headers.of() : Headers.of("Content-Type", type),
                "(" + response.size() + " bytes of headers and body, which are too large to be shown)",
                response.duration(),
                null,
                response.encodingFault());
        return new Exchange(planned, request, brief, null, problem, lostDefaults, unjudged);
    }

    /** The same exchange without what was sent and what came back, but for the status. */
    public Exchange withoutBodies() {
        WireResponse brief = response == null
                ? null
                : new WireResponse(response.status(), Headers.of(), "", response.duration(), null, null);
        return new Exchange(planned, null, brief, null, problem, unjudged);
    }

    /** The same exchange, which says nothing of the contract. */
    public Exchange unjudged(String why) {
        return new Exchange(planned, request, response, typed, problem, lostDefaults, why);
    }
}
