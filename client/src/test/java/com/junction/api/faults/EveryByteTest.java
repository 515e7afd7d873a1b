package com.junction.api.faults;

import static com.junction.api.faults.Answers.SOURCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.junction.api.AsyncJunction;
import com.junction.api.Junction;
import com.junction.api.core.ClientBuilder;
import com.junction.api.core.DecodingError;
import com.junction.api.core.NetworkError;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import okhttp3.OkHttpClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cuts a response off after each of its bytes. */
class EveryByteTest {
    /** The ways in which a response marks its end. */
    enum Framing {
        LENGTH(Answers.response("HTTP/1.1 200 OK", "Content-Type: application/json", SOURCE.getBytes(UTF_8))),
        CHUNKS(text(
                "Transfer-Encoding: chunked", chunk(SOURCE.substring(0, 9)) + chunk(SOURCE.substring(9)) + chunk(""))),
        GZIP(Answers.response("HTTP/1.1 200 OK", "Content-Encoding: gzip", Answers.gzip(SOURCE))),
        END_OF_CONNECTION(text("Connection: close", SOURCE));

        @SuppressWarnings("ImmutableEnumChecker") // The array is never changed.
        private final byte[] response;

        Framing(byte[] response) {
            this.response = response;
        }

        private static byte[] text(String header, String body) {
            return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + header + "\r\n\r\n" + body)
                    .getBytes(UTF_8);
        }

        private static String chunk(String text) {
            return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
        }

        /** If only the end of the connection marks the end of the body, a body that was cut off is a decoding error. */
        Class<? extends Throwable> failure(int length) {
            int head = new String(response, UTF_8).indexOf("\r\n\r\n") + 4;
            return this == END_OF_CONNECTION && length >= head ? DecodingError.class : NetworkError.class;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aResponseThatIsCutOffAnywhereIsAnError(Framing framing) throws Exception {
        AtomicInteger length = new AtomicInteger();
        RawServer server = new RawServer(connection -> {
            connection.readRequest();
            connection.write(Arrays.copyOf(framing.response, length.get()));
        });
        callForEachByte(server, framing, length, framing::failure);
    }

    /** A reset may overtake earlier bytes, so the error may occur earlier, but it must occur. */
    @ParameterizedTest
    @EnumSource
    void aResponseThatIsResetAnywhereIsAnError(Framing framing) throws Exception {
        AtomicInteger length = new AtomicInteger();
        RawServer server = new RawServer(connection -> {
            connection.readRequest();
            connection.write(Arrays.copyOf(framing.response, length.get()));
            connection.reset();
        });
        callForEachByte(server, framing, length, bytes -> NetworkError.class);
    }

    private static void callForEachByte(
            RawServer server, Framing framing, AtomicInteger length, IntFunction<Class<? extends Throwable>> failure)
            throws Exception {
        OkHttpClient http = new OkHttpClient();
        try (server;
                Junction sync = with(Junction.builder(), server, http).build();
                AsyncJunction async =
                        with(AsyncJunction.builder(), server, http).build()) {
            for (; length.get() < framing.response.length; length.incrementAndGet()) {
                for (Style style : Style.values()) {
                    assertThat(catchThrowable(() -> style.call(sync, async)))
                            .as(style + " after " + length + " bytes")
                            .isExactlyInstanceOf(failure.apply(length.get()));
                }
            }
        }
        Leftovers.assertNone(http);
    }

    private static <B extends ClientBuilder<B>> B with(B builder, Site site, OkHttpClient http) {
        return builder.url(site.url()).httpClient(http).maxRetries(0);
    }
}
