package com.junction.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.junction.api.Junction;
import com.junction.api.core.JunctionException;
import com.junction.api.resources.link.requests.LinkTokenExchange;
import com.junction.api.types.OAuthProviders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/** An input has a line with the status, a line with the media type, and a body. */
class ResponsesFuzzTest {
    private static final String KEY = "sk_planted_by_a_fuzz_test";
    private static final LinkTokenExchange USER =
            LinkTokenExchange.builder().userId("6d9f3c52").build();

    private static byte[] input = {};

    private static final Junction CLIENT = Junction.builder()
            .apiKey(KEY)
            .maxRetries(0)
            .httpClient(new OkHttpClient.Builder()
                    .addInterceptor(ResponsesFuzzTest::answer)
                    .build())
            .build();

    @FuzzTest
    void aCallReturnsAValueOrThrowsWhatIsDocumented(byte[] response) {
        if (new String(response, StandardCharsets.UTF_8).contains(KEY)) {
            // Jazzer sees the string that the messages are searched for, and puts it into the response.
            return;
        }
        input = response;
        call(() -> CLIENT.link().token(USER));
        call(() -> CLIENT.link().generateOauthLink(OAuthProviders.OURA));
        call(() -> CLIENT.link().withRawResponse().token(USER).body());
    }

    private static void call(Supplier<Object> operation) {
        try {
            check(operation.get().toString());
        } catch (JunctionException e) {
            check(e.toString());
        }
    }

    private static void check(String text) {
        if (text.contains(KEY)) {
            throw new AssertionError("This has the key: " + text);
        }
    }

    private static Response answer(Interceptor.Chain chain) throws IOException {
        BufferedSource source = new Buffer().write(input);
        String status = line(source);
        String mediaType = line(source);
        Response.Builder response = new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(status.matches("[1-5][0-9][0-9]") ? Integer.parseInt(status) : 200)
                .message("");
        if (mediaType.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            response.header("Content-Type", mediaType);
        }
        return response.body(ResponseBody.create(source, null, -1)).build();
    }

    private static String line(BufferedSource source) throws IOException {
        String line = source.readUtf8Line();
        return line == null ? "" : line;
    }
}
