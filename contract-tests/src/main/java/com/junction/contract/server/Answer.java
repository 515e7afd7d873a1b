package com.junction.contract.server;

import okhttp3.Headers;

/**
 * An answer on its way to the client.
 *
 * @param broken whether the connection ends before the body does
 */
public record Answer(int status, Headers headers, String body, boolean broken) {
    public Answer withStatus(int other) {
        return new Answer(other, headers, body, broken);
    }

    public Answer withHeader(String name, String value) {
        return new Answer(status, headers.newBuilder().set(name, value).build(), body, broken);
    }

    public Answer withoutHeader(String name) {
        return new Answer(status, headers.newBuilder().removeAll(name).build(), body, broken);
    }

    public Answer withBody(String other) {
        return new Answer(status, headers, other, broken);
    }

    public Answer breaking() {
        return new Answer(status, headers, body, true);
    }

    public boolean isSuccess() {
        return status / 100 == 2;
    }
}
