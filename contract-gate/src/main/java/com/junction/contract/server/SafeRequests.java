package com.junction.contract.server;

import java.io.IOException;
import java.util.List;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Refuses to send requests that may change data of a server (RFC 9110, section 9.2.1), whoever planned them. It is
 * the last interceptor before the network. Form fields are not checked, because requests with a body are refused.
 */
final class SafeRequests implements Interceptor {
    private static final String UNSAFE = "; --unsafe-methods allows it";

    private final ServerSettings settings;

    SafeRequests(ServerSettings settings) {
        this.settings = settings;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!settings.allows(request.method())) {
            throw new NotSentException(settings.refusal(request.method()));
        }
        if (!settings.unsafeMethods()) {
            checkHeaders(request.headers());
            checkUrl(request.url());
            if (request.body() != null && request.body().contentLength() != 0) {
                throw new NotSentException("a request with a body is not safe" + UNSAFE);
            }
        }
        return chain.proceed(request);
    }

    private static void checkHeaders(Headers headers) throws NotSentException {
        for (var header : headers) {
            String name = header.getFirst();
            if (RequestOverrides.isFraming(name)) {
                throw new NotSentException("the header " + name + " may hide another request" + UNSAFE);
            }
            check("header", name, header.getSecond());
            if (name.equalsIgnoreCase("cookie")) {
                for (String cookie : header.getSecond().split(";", -1)) {
                    checkPair("cookie", cookie.strip());
                }
            }
        }
    }

    private static void checkUrl(HttpUrl url) throws NotSentException {
        for (int i = 0; i < url.querySize(); i++) {
            String value = url.queryParameterValue(i);
            check("query parameter", url.queryParameterName(i), value == null ? "" : value);
        }
        for (String segment : url.pathSegments()) {
            List<String> matrix = List.of(segment.split(";", -1));
            for (String parameter : matrix.subList(1, matrix.size())) {
                checkPair("matrix parameter", parameter);
            }
        }
    }

    private static void checkPair(String kind, String pair) throws NotSentException {
        int equals = pair.indexOf('=');
        check(kind, equals < 0 ? pair : pair.substring(0, equals), equals < 0 ? "" : pair.substring(equals + 1));
    }

    private static void check(String kind, String name, String value) throws NotSentException {
        if (!name.isBlank() && RequestOverrides.isOverride(name, value)) {
            throw new NotSentException("the " + kind + " " + name + " may stand for another method or target" + UNSAFE);
        }
    }
}
