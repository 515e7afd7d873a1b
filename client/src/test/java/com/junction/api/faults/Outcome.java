package com.junction.api.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.api.core.ApiError;
import com.junction.api.core.DecodingError;
import com.junction.api.core.NetworkError;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The expected outcome of a call.
 *
 * @param failure the documented exception, or null if the call succeeds
 * @param status the status of the response; 0 without a response
 * @param text a part of the exception's message
 */
record Outcome(@Nullable Class<? extends Throwable> failure, int status, String text) {
    private static final int OK = 200;
    private static final int LONGEST_MESSAGE = 1000;
    private static final int CLASS_NAME = 100;

    static Outcome success() {
        return new Outcome(null, OK, "");
    }

    static Outcome networkError(String text) {
        return new Outcome(NetworkError.class, 0, text);
    }

    static Outcome decodingError(String text) {
        return decodingError(OK, text);
    }

    static Outcome decodingError(int status, String text) {
        return new Outcome(DecodingError.class, status, text);
    }

    static Outcome apiError(int status) {
        return new Outcome(ApiError.class, status, " answered " + status);
    }

    void check(@Nullable Throwable thrown) {
        if (failure == null) {
            assertThat(thrown).isNull();
            return;
        }
        assertThat(thrown)
                .isExactlyInstanceOf(failure)
                .hasMessageStartingWith("GET /v2/link/provider/oauth/{oauth_provider}")
                .hasMessageContaining(text);
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            assertThat(e.toString()).as("length").hasSizeLessThanOrEqualTo(LONGEST_MESSAGE + CLASS_NAME);
        }
        if (thrown instanceof ApiError error) {
            assertThat(error.statusCode()).isEqualTo(status);
        } else {
            assertThat(thrown).hasCauseInstanceOf(IOException.class);
        }
    }
}
