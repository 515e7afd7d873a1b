package com.junction.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.api.Junction;
import com.junction.api.core.ApiError;
import com.junction.api.core.RequestOptions;
import com.junction.api.errors.UnprocessableEntityError;
import com.junction.api.resources.link.requests.LinkTokenExchange;
import com.junction.api.types.LinkTokenExchangeResponse;
import com.junction.api.types.OAuthProviders;
import com.junction.contract.document.Contract;
import com.junction.contract.gate.MavenSettings;
import com.junction.contract.prism.Prism;
import com.junction.contract.server.Target;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The code of docs/testing.md. */
class TestingTest {
    private static final LinkTokenExchange REQUEST = LinkTokenExchange.builder()
            .userId("3fa85f64-5717-4562-b3fc-2c963f66afa6")
            .build();

    @Test
    void prismAnswersByTheDocument() {
        LinkTokenExchange request = REQUEST;
        JsonNode document = Contract.read(Path.of("../openapi/junction.yaml")).root();
        try (Target prism = Prism.start(new MavenSettings().prism(), document)) {
            Junction client = Junction.builder().apiKey("any").url(prism.url()).build();
            LinkTokenExchangeResponse token = client.link().token(request);
            assertThat(token.getLinkToken()).isNotNull();
            assertThatThrownBy(() -> client.link().token(request, refused()))
                    .isInstanceOf(UnprocessableEntityError.class);
            client.close();
        }
    }

    private static RequestOptions refused() {
        RequestOptions refused =
                RequestOptions.builder().addHeader("Prefer", "code=422").build();
        return refused;
    }

    @Test
    void aServerDoesWhatItIsTold() throws IOException {
        try (MockWebServer server = new MockWebServer()) {
            server.start(InetAddress.getLoopbackAddress(), 0);
            server.enqueue(new MockResponse.Builder().code(503).build());
            Junction client = Junction.builder()
                    .apiKey("any")
                    .url(server.url("/").toString())
                    .maxRetries(0)
                    .build();
            assertThatThrownBy(() -> client.link().generateOauthLink(OAuthProviders.OURA))
                    .isInstanceOfSatisfying(
                            ApiError.class, e -> assertThat(e.statusCode()).isEqualTo(503));
            client.close();
        }
    }
}
