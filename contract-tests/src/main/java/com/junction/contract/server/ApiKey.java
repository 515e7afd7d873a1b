package com.junction.contract.server;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Credentials;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * A key for a real server. Requests are planned, captured and reported with what stands for it, {@value #PLACEHOLDER}
 * and a name; only on their way out they get the key itself, and answers that repeat it lose it on their way in.
 */
public final class ApiKey implements Interceptor {
    /** How the credentials of planned requests begin. */
    public static final String PLACEHOLDER = "contract-";

    private static final Pattern PLANNED = Pattern.compile(PLACEHOLDER + "[\\w.-]+");

    private final String key;

    /** @param key for basic authentication user and password, with a colon between them */
    public ApiKey(String key) {
        this.key = key;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Headers.Builder headers = new Headers.Builder();
        request.headers().forEach(header -> headers.addUnsafeNonAscii(header.getFirst(), header(header.getSecond())));
        return withoutKey(chain.proceed(request.newBuilder()
                .headers(headers.build())
                .url(url(request.url()))
                .build()));
    }

    private String header(String value) {
        if (value.startsWith("Basic ")) {
            String[] parts = key.split(":", 2);
            return Credentials.basic(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return PLANNED.matcher(value).replaceAll(Matcher.quoteReplacement(key));
    }

    private HttpUrl url(HttpUrl url) {
        HttpUrl.Builder with = url.newBuilder();
        for (int i = 0; i < url.querySize(); i++) {
            String value = url.queryParameterValue(i);
            if (value != null && PLANNED.matcher(value).matches()) {
                with.setQueryParameter(url.queryParameterName(i), key);
            }
        }
        return with.build();
    }

    private Response withoutKey(Response response) throws IOException {
        String body = response.peekBody(Long.MAX_VALUE).string();
        return body.contains(key)
                ? response.newBuilder()
                        .body(ResponseBody.create(
                                body.replace(key, "hidden"), response.body().contentType()))
                        .build()
                : response;
    }

    /** Not the key. */
    @Override
    public String toString() {
        return "an API key";
    }
}
