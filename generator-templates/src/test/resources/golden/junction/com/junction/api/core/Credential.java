package com.junction.api.core;

import okhttp3.Request;

/** A secret and the place that carries it. It never shows itself. */
final class Credential {
    /** Where credentials travel. */
    enum Place {
        HEADER,
        QUERY,
        COOKIE
    }

    private final Place place;
    private final String name;
    private final String value;

    Credential(Place place, String name, String value) {
        this.place = place;
        this.name = name;
        this.value = place == Place.QUERY ? value : HeaderValues.require(name, value);
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
