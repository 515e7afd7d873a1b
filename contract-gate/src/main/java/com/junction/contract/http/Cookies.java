package com.junction.contract.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;

/** Reads the header {@code Cookie} of requests (RFC 6265, section 4.2). */
public final class Cookies {
    private Cookies() {}

    /** Returns the values of all cookies by their names, as they are encoded. */
    public static Map<String, List<String>> of(Headers headers) {
        Map<String, List<String>> cookies = new LinkedHashMap<>();
        for (String header : headers.values("Cookie")) {
            for (String cookie : header.split(";")) {
                String[] parts = cookie.stripLeading().split("=", 2);
                cookies.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts.length > 1 ? parts[1] : "");
            }
        }
        return cookies;
    }
}
