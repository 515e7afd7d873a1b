package com.junction.retrofit.runtime;

import java.nio.charset.StandardCharsets;
import okhttp3.Credentials;
import okhttp3.Request;

/** A secret, and its place in a request. {@code toString()} does not show it. */
final class Credential {
    /** The part of a request that has the credential. */
    private enum Place {
        HEADER,
        QUERY,
        COOKIE
    }

    private final Place place;
    private final String name;
    private final String value;

    private Credential(Place place, String name, String value) {
        this.place = place;
        this.name = name;
        this.value = place == Place.QUERY ? value : HeaderValues.require(name, value);
    }

    static Credential header(String name, String value) {
        return new Credential(Place.HEADER, name, value);
    }

    static Credential query(String name, String value) {
        return new Credential(Place.QUERY, name, value);
    }

    static Credential cookie(String name, String value) {
        return new Credential(Place.COOKIE, name, value);
    }

    /** RFC 7617. */
    static Credential basic(String username, String password) {
        return header("Authorization", Credentials.basic(username, password, StandardCharsets.UTF_8));
    }

    void apply(Request.Builder request) {
        switch (place) {
            case HEADER -> request.header(name, value);
            case COOKIE -> request.addHeader("Cookie", name + "=" + value);
            case QUERY ->
                request.url(request.build()
                        .url()
                        .newBuilder()
                        .setQueryParameter(name, value)
                        .build());
        }
    }

    @Override
    public String toString() {
        return name + ": hidden";
    }
}
