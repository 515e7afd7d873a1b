package com.junction.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.api.Junction;
import com.junction.api.core.Environment;
import com.junction.api.errors.UnprocessableEntityError;
import com.junction.api.resources.link.requests.GenerateOauthLinkLinkRequest;
import com.junction.api.resources.link.requests.LinkTokenExchange;
import com.junction.api.types.OAuthProviders;
import com.junction.api.types.Providers;
import com.junction.api.types.Source;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code of docs/connecting-a-provider.md. */
class ConnectingAProviderTest {
    @RegisterExtension
    final ApiServer server = new ApiServer();

    private static Junction client(String apiKey, Environment environment) {
        Junction client =
                Junction.builder().apiKey(apiKey).environment(environment).build();
        return client;
    }

    private static String linkToken(Junction client, String userId) {
        String linkToken = client.link()
                .token(LinkTokenExchange.builder()
                        .userId(userId)
                        .provider(Providers.OURA)
                        .redirectUrl("https://app.example/connected")
                        .build())
                .getLinkToken();
        return linkToken;
    }

    private static Optional<String> oauthUrl(Junction client, String linkToken) {
        Source source = client.link()
                .generateOauthLink(
                        OAuthProviders.OURA,
                        GenerateOauthLinkLinkRequest.builder()
                                .vitalLinkToken(linkToken)
                                .build());
        Optional<String> oauthUrl = source.getOauthUrl();
        return oauthUrl;
    }

    static String outcome(HttpUrl redirect) {
        String error = redirect.queryParameter("error");
        if (error == null) {
            return "connected";
        }
        return error.equals("user_cancelled") ? "closed by the user" : "failed: " + error;
    }

    @Test
    void aUserIsSentToTheProvider() throws InterruptedException {
        server.answer(200, ApiServer.TOKEN);
        server.answer(200, ApiServer.SOURCE);
        try (Junction client = client("sk_test_planted_key", server.environment())) {
            String token = linkToken(client, "3fa85f64-5717-4562-b3fc-2c963f66afa6");
            assertThat(oauthUrl(client, token)).contains("https://provider.example/authorize");
        }
        assertThat(server.request().getBody())
                .isNotNull()
                .extracting(body -> body.utf8())
                .asString()
                .contains("\"redirect_url\":\"https://app.example/connected\"");
        assertThat(server.request().getHeaders().get("x-vital-link-token")).isEqualTo("planted link token");
    }

    private static @Nullable String whatIsWrong(Junction client, LinkTokenExchange request) {
        try {
            client.link().token(request);
            return null;
        } catch (UnprocessableEntityError e) {
            return e.body().getDetail().map(Object::toString).orElse("");
        }
    }

    @Test
    void aRequestThatIsRefusedSaysWhy() {
        server.answer(422, "{\"detail\":[{\"loc\":[\"body\",\"user_id\"],\"msg\":\"no UUID\",\"type\":\"uuid\"}]}");
        try (Junction client = client("sk_test_planted_key", server.environment())) {
            assertThat(whatIsWrong(
                            client, LinkTokenExchange.builder().userId("me").build()))
                    .contains("no UUID");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://app.example/connected, connected",
        "https://app.example/connected?error=user_cancelled, closed by the user",
        "https://app.example/connected?error=other, failed: other",
    })
    void theRedirectTellsTheOutcome(String redirect, String outcome) {
        assertThat(outcome(HttpUrl.get(redirect))).isEqualTo(outcome);
    }
}
