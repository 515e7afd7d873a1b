package com.junction.contract.server;

import com.junction.contract.secret.Secrets;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Credentials;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okio.ByteString;

/**
 * A key for a real server. Requests are planned, captured and reported with a placeholder, {@value #PLACEHOLDER} and
 * a name. They get the key only when they are sent. {@link #secrets} hides the key in reports.
 */
public final class ApiKey implements Interceptor {
    /** The beginning of the credentials of planned requests. */
    public static final String PLACEHOLDER = "contract-";

    private static final String BASIC = "Basic ";
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]+");
    private static final Pattern PLANNED = Pattern.compile(PLACEHOLDER + "[\\w.-]+");

    private final String key;
    private final Secrets secrets;

    /**
     * A key.
     *
     * @param key for basic authentication, the user and the password, separated by a colon
     * @throws IllegalArgumentException if it is too short to be distinguished from other text, or has a character
     *     that is not printable ASCII; the message does not quote it
     */
    public ApiKey(String key) {
        if (!Secrets.isLongEnough(key)) {
            throw new IllegalArgumentException("The API key (" + ServerSettings.API_KEY
                    + ") is too short: reports could not be kept free of it. It needs "
                    + Secrets.SHORTEST
                    + " characters or more; spaces, plus signs, apostrophes and backslashes do not count.");
        }
        if (!PRINTABLE.matcher(key).matches()) {
            throw new IllegalArgumentException("The API key (" + ServerSettings.API_KEY
                    + ") has a character that is not printable ASCII. No header can carry it (RFC 9110, 5.5).");
        }
        this.key = key;
        this.secrets = new Secrets(List.of(key));
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Headers.Builder headers = new Headers.Builder();
        request.headers().forEach(header -> headers.addUnsafeNonAscii(header.getFirst(), header(header.getSecond())));
        return chain.proceed(request.newBuilder()
                .headers(headers.build())
                .url(url(request.url()))
                .build());
    }

    private String header(String value) {
        if (value.startsWith(BASIC)) {
            // Wrong credentials are sent as they are planned.
            ByteString planned = ByteString.decodeBase64(value.substring(BASIC.length()));
            if (planned == null || !planned.utf8().startsWith(PLACEHOLDER)) {
                return value;
            }
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

    /** Hides the key in all output. */
    public Secrets secrets() {
        return secrets;
    }

    /** A description without the key. */
    @Override
    public String toString() {
        return "an API key";
    }
}
