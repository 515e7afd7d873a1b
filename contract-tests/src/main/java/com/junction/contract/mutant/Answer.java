package com.junction.contract.mutant;

import okhttp3.Headers;

/**
 * An answer on its way to the client.
 *
 * @param broken whether the connection ends before the body does
 */
public record Answer(int status, Headers headers, String body, boolean broken) {
    Answer withStatus(int other) {
        return new Answer(other, headers, body, broken);
    }

    Answer withHeader(String name, String value) {
        return new Answer(status, headers.newBuilder().set(name, value).build(), body, broken);
    }

    Answer withoutHeader(String name) {
        return new Answer(status, headers.newBuilder().removeAll(name).build(), body, broken);
    }

    Answer withBody(String other) {
        return new Answer(status, headers, other, broken);
    }

    Answer breaking() {
        return new Answer(status, headers, body, true);
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    boolean isJson() {
        return String.valueOf(headers.get("Content-Type")).contains("json") && !body.isEmpty();
    }
}
