package com.junction.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.api.core.ApiError;
import com.junction.api.core.VirtualTimer;
import com.junction.api.types.OAuthProviders;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallFactoryTest {
    @RegisterExtension
    final JunctionServer server = new JunctionServer();

    private final List<String> made = new CopyOnWriteArrayList<>();

    @Test
    void aFactoryThatWrapsTheHttpClientMakesTheCallOfEachAttempt() {
        server.answer(503, "");
        server.answer(200, JunctionServer.GARMIN);
        try (Junction client = VirtualTimer.passing()
                .in(server.builder().maxRetries(1).callFactory(this::counting))
                .build()) {
            client.link().generateOauthLink(OAuthProviders.OURA);
        }
        assertThat(made).hasSize(2).allMatch(path -> path.endsWith("/v2/link/provider/oauth/oura"));
    }

    @Test
    void theWrappedClientFollowsNoRedirect() {
        server.answer(new MockResponse.Builder().code(302).setHeader("Location", "/elsewhere"));
        try (Junction client = server.builder().callFactory(this::counting).build()) {
            assertThatThrownBy(() -> client.link().generateOauthLink(OAuthProviders.OURA))
                    .isInstanceOf(ApiError.class);
        }
        assertThat(made).hasSize(1);
    }

    private Call.Factory counting(OkHttpClient client) {
        return request -> {
            made.add(request.url().encodedPath());
            return client.newCall(request);
        };
    }
}
