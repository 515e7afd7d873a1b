package com.junction.contract.server;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.Headers;

/**
 * An answer that a server gives.
 *
 * @param broken whether the connection is closed within the body
 * @param charset the charset of the body
 */
public record Answer(int status, Headers headers, String body, boolean broken, Charset charset) {
    /** An answer whose body is in UTF-8. */
    public Answer(int status, Headers headers, String body, boolean broken) {
        this(status, headers, body, broken, StandardCharsets.UTF_8);
    }

    /** This answer with another status. */
    public Answer withStatus(int other) {
        return new Answer(other, headers, body, broken, charset);
    }

    /** This answer with a header, which replaces all of that name. */
    public Answer withHeader(String name, String value) {
        return new Answer(status, headers.newBuilder().set(name, value).build(), body, broken, charset);
    }

    /** This answer without the headers of a name. */
    public Answer withoutHeader(String name) {
        return new Answer(status, headers.newBuilder().removeAll(name).build(), body, broken, charset);
    }

    /** This answer with another body. */
    public Answer withBody(String other) {
        return new Answer(status, headers, other, broken, charset);
    }

    /** This answer with its body in another charset. */
    public Answer in(Charset other) {
        return new Answer(status, headers, body, broken, other);
    }

    /** This answer, with the connection closed within the body. */
    public Answer breaking() {
        return new Answer(status, headers, body, true, charset);
    }

    /** Whether the status is 2xx. */
    public boolean isSuccess() {
        return status / 100 == 2;
    }
}
