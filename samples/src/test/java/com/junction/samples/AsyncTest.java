package com.junction.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.api.AsyncJunction;
import com.junction.api.core.ApiError;
import com.junction.api.resources.link.requests.GenerateOauthLinkLinkRequest;
import com.junction.api.resources.link.requests.LinkTokenExchange;
import com.junction.api.types.OAuthProviders;
import com.junction.api.types.Source;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The code of docs/async.md. */
class AsyncTest {
    @RegisterExtension
    final ApiServer server = new ApiServer();

    private AsyncJunction client() {
        return AsyncJunction.builder()
                .apiKey("sk_test_planted_key")
                .environment(server.environment())
                .build();
    }

    private static CompletableFuture<Optional<String>> oauthUrl(AsyncJunction client, String userId) {
        CompletableFuture<Optional<String>> oauthUrl = client.link()
                .token(LinkTokenExchange.builder().userId(userId).build())
                .thenCompose(token -> client.link()
                        .generateOauthLink(
                                OAuthProviders.OURA,
                                GenerateOauthLinkLinkRequest.builder()
                                        .vitalLinkToken(token.getLinkToken())
                                        .build()))
                .thenApply(Source::getOauthUrl);
        return oauthUrl;
    }

    private static CompletableFuture<Optional<String>> emptyWhereThereIsNone(
            CompletableFuture<Optional<String>> future) {
        return future.exceptionally(failure -> {
            Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
            if (cause instanceof ApiError error && error.statusCode() == 404) {
                return Optional.empty();
            }
            throw new CompletionException(cause);
        });
    }

    @Test
    void oneCallFollowsAnother() {
        server.answer(200, ApiServer.TOKEN);
        server.answer(200, ApiServer.SOURCE);
        try (AsyncJunction client = client()) {
            assertThat(oauthUrl(client, "3fa85f64-5717-4562-b3fc-2c963f66afa6").join())
                    .contains("https://provider.example/authorize");
        }
    }

    @Test
    void aStatusCanBeAnAnswer() {
        server.answer(404, "{}");
        server.answer(401, "{}");
        try (AsyncJunction client = client()) {
            assertThat(emptyWhereThereIsNone(oauthUrl(client, "one")).join()).isEmpty();
            assertThatThrownBy(
                            () -> emptyWhereThereIsNone(oauthUrl(client, "two")).join())
                    .hasCauseInstanceOf(ApiError.class);
        }
    }

    private static CompletableFuture<Source> cancelled(AsyncJunction client) {
        CompletableFuture<Source> call = client.link().generateOauthLink(OAuthProviders.OURA);
        call.cancel(true);
        return call;
    }

    @Test
    void aCallCanBeCancelled() {
        try (AsyncJunction client = client()) {
            assertThatThrownBy(() -> cancelled(client).join()).isInstanceOf(CancellationException.class);
        }
    }
}
