package com.junction.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.api.types.OAuthProviders;
import com.junction.api.types.Source;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;

/**
 * Checks the bytes that frequent operations allocate, which are the same on every machine. The limits are a tenth above
 * the measured 1,024, 624 and 8,670 bytes, because compilers differ in the allocations that they remove.
 */
class AllocationsTest {
    private static final int CALLS = 2000;
    private static final ByteString SOURCE = ByteString.encodeUtf8(
            "{\"name\":\"Oura\",\"slug\":\"oura\",\"description\":\"Smart ring that measures sleep and heart rate\","
                    + "\"logo\":\"https://storage.example.org/logos/oura.png\",\"group\":\"oura\",\"oauth_url\":null,"
                    + "\"auth_type\":\"oauth\",\"source_type\":\"lab\",\"is_active\":true,\"backfill_num_days\":90,\"id\":17}");

    private interface Work {
        Object run() throws Exception;
    }

    private static long bytesEach(Work work) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Object last = work.run();
        for (int i = 0; i < CALLS; i++) {
            last = work.run();
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < CALLS; i++) {
            last = work.run();
        }
        assertThat(last).isNotNull();
        return (threads.getCurrentThreadAllocatedBytes() - before) / CALLS;
    }

    @Test
    void reading() throws Exception {
        Buffer body = new Buffer().write(SOURCE);
        assertThat(bytesEach(() -> Source.JSON_ADAPTER.fromJson(body.clone()))).isLessThan(1_130);
    }

    @Test
    void writing() throws Exception {
        Source source = Source.JSON_ADAPTER.fromJson(SOURCE.utf8());
        Buffer sent = new Buffer();
        assertThat(bytesEach(() -> {
                    Source.JSON_ADAPTER.toJson(sent, source);
                    sent.clear();
                    return sent;
                }))
                .isLessThan(690);
    }

    @Test
    void aCallWithoutItsTransport() throws Exception {
        Buffer body = new Buffer().write(SOURCE);
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> new Response.Builder()
                        .request(chain.request())
                        .protocol(Protocol.HTTP_1_1)
                        .code(200)
                        .message("OK")
                        .header("Content-Type", "application/json")
                        .body(ResponseBody.create(body.clone(), MediaType.get("application/json"), body.size()))
                        .build())
                .build();
        try (Junction client = Junction.builder().httpClient(http).build()) {
            assertThat(bytesEach(() -> client.link().generateOauthLink(OAuthProviders.OURA)))
                    .isLessThan(9_500);
        }
    }
}
