package com.junction.contract.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiKeyTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            Bearer contract-authorization -> Bearer user:password
            Bearer another                -> Bearer another
            contract-key                  -> user:password
            planned basic                 -> right basic
            another basic                 -> another basic
            empty basic                   -> empty basic
            Basic ?                       -> Basic ?
            Basic                         -> Basic
            """)
    void onlyAPlaceholderBecomesTheKey(String planned, String sent) throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.enqueue(new MockResponse.Builder().build());
            server.start();
            send(server, credential(planned));

            assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo(credential(sent));
        }
    }

    private static void send(MockWebServer server, String authorization) throws IOException {
        OkHttpClient client = new OkHttpClient.Builder()
                .addInterceptor(new ApiKey("user:password"))
                .build();
        Request request = new Request.Builder()
                .url(server.url("/"))
                .header("Authorization", authorization)
                .build();
        client.newCall(request).execute().close();
    }

    private static String credential(String text) {
        return switch (text) {
            case "planned basic" -> Credentials.basic("contract-authorization", "contract-authorization");
            case "right basic" -> Credentials.basic("user", "password");
            case "another basic" -> Credentials.basic("nobody", "password of nobody");
            case "empty basic" -> Credentials.basic("", "");
            default -> text;
        };
    }
}
