package com.junction.contract.http;

import okhttp3.HttpUrl;

/** Reads and writes {@code application/x-www-form-urlencoded}, which is the format of a query. */
public final class UrlEncodedForm {
    private static final HttpUrl EMPTY = HttpUrl.get("http://form/");

    private UrlEncodedForm() {}

    /** Returns a URL with the fields of a form as its query parameters. */
    public static HttpUrl parse(String form) {
        return EMPTY.newBuilder().encodedQuery(form).build();
    }

    /** Returns a builder of a URL, whose query is the form. */
    public static HttpUrl.Builder builder() {
        return EMPTY.newBuilder();
    }
}
