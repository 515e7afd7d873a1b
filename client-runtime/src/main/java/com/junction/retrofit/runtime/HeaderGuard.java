package com.junction.retrofit.runtime;

import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Hides headers from OkHttp that it answers with unchecked exceptions: negative lengths, and waits beyond {@code int}.
 */
final class HeaderGuard implements Interceptor {
    private static final String LENGTH = "Content-Length";
    private static final String RETRY_AFTER = "Retry-After";
    private static final String LONGEST_WAIT = String.valueOf(Integer.MAX_VALUE);

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String length = response.header(LENGTH);
        if (length != null && length.startsWith("-")) {
            // The body is not closed, because that would read on.
            throw new ProtocolException(LENGTH + " is negative");
        }
        return isBeyondInt(response.header(RETRY_AFTER))
                ? response.newBuilder().header(RETRY_AFTER, LONGEST_WAIT).build()
                : response;
    }

    private static boolean isBeyondInt(@Nullable String seconds) {
        return seconds != null
                && seconds.length() >= LONGEST_WAIT.length()
                && seconds.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
