package com.junction.api.core;

import okhttp3.Request;

/** A secret and the header that carries it. It never shows itself. */
final class Credential {
    private final String header;
    private final String value;

    Credential(String header, String value) {
        this.header = header;
        this.value = HeaderValues.require(header, value);
    }

    void apply(Request.Builder request) {
        request.header(header, value);
    }

    @Override
    public String toString() {
        return header + ": hidden";
    }
}
