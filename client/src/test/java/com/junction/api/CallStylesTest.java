package com.junction.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.api.core.ApiError;
import com.junction.api.core.DecodingError;
import com.junction.api.core.Environment;
import com.junction.api.core.JunctionHttpResponse;
import com.junction.api.core.NetworkError;
import com.junction.api.core.Operation;
import com.junction.api.core.RequestOptions;
import com.junction.api.errors.UnprocessableEntityError;
import com.junction.api.resources.link.LinkApi;
import com.junction.api.resources.link.requests.LinkTokenExchange;
import com.junction.api.types.LinkTokenExchangeResponse;
import com.junction.api.types.OAuthProviders;
import com.junction.api.types.Source;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

class CallStylesTest {
    private static final LinkTokenExchange EXCHANGE =
            LinkTokenExchange.builder().userId("user").build();

    @RegisterExtension
    final JunctionServer server = new JunctionServer();

    @Test
    void rawGivesStatusAndHeadersBesideTheBody() {
        server.answer(JunctionServer.json(200, JunctionServer.TOKEN).addHeader("X-Request-Id", "r-1"));
        JunctionHttpResponse<LinkTokenExchangeResponse> response =
                server.client().link().withRawResponse().token(EXCHANGE);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().get("x-request-id")).containsExactly("r-1");
        assertThat(response.body().getLinkToken()).isEqualTo(JunctionServer.LINK_TOKEN);
    }

    @Test
    void rawThrowsTheSameErrors() {
        server.answer(422, "{}");
        assertThatThrownBy(() -> server.client().link().withRawResponse().token(EXCHANGE))
                .isInstanceOf(UnprocessableEntityError.class);
    }

    @Test
    void asyncCompletesWithTheBody() throws Exception {
        server.answer(200, JunctionServer.GARMIN);
        Source source = server.asyncClient()
                .link()
                .generateOauthLink(OAuthProviders.GARMIN)
                .get();

        assertThat(source.getName()).isEqualTo("Garmin");
    }

    @Test
    void asyncRawCompletesWithTheResponse() throws Exception {
        server.answer(200, JunctionServer.TOKEN);
        assertThat(server.asyncClient()
                        .link()
                        .withRawResponse()
                        .token(EXCHANGE)
                        .get()
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void asyncFailsWithTheSameErrors() {
        server.answer(422, "{\"detail\":\"no\"}");
        server.answer(200, "<html>");
        try (AsyncJunction client = server.asyncClient();
                AsyncJunction unreachable = AsyncJunction.builder()
                        .url("http://localhost:1")
                        .maxRetries(0)
                        .build()) {
            assertFailsWith(client.link().generateOauthLink(OAuthProviders.OURA), UnprocessableEntityError.class);
            assertFailsWith(client.link().generateOauthLink(OAuthProviders.OURA), DecodingError.class);
            assertFailsWith(unreachable.link().generateOauthLink(OAuthProviders.OURA), NetworkError.class);
            assertFailsWith(
                    client.link().generateOauthLink(OAuthProviders.valueOf("..")), IllegalArgumentException.class);
        }
    }

    private static void assertFailsWith(CompletableFuture<?> future, Class<? extends Throwable> type) {
        assertThatThrownBy(future::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(type);
    }

    @Test
    void cancellingTheFutureCancelsTheCall() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch canceled = new CountDownLatch(1);
        OkHttpClient listening = new OkHttpClient.Builder()
                .eventListener(new EventListener() {
                    @Override
                    public void requestHeadersEnd(okhttp3.Call call, Request request) {
                        started.countDown();
                    }

                    @Override
                    public void canceled(okhttp3.Call call) {
                        canceled.countDown();
                    }
                })
                .build();
        server.answer(JunctionServer.json(200, JunctionServer.GARMIN).headersDelay(1, TimeUnit.MINUTES));
        try (AsyncJunction client =
                AsyncJunction.builder().url(server.url()).httpClient(listening).build()) {
            CompletableFuture<Source> future = client.link().generateOauthLink(OAuthProviders.OURA);
            assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();

            assertThat(future.cancel(true)).isTrue();
            assertThat(canceled.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(future).isCancelled();
        }
    }

    @Test
    void theRetrofitInterfaceSendsCredentialsAndDecodes() throws Exception {
        server.answer(200, JunctionServer.TOKEN);
        server.answer(422, "{}");
        LinkApi api = server.client().retrofit().create(LinkApi.class);

        Response<LinkTokenExchangeResponse> response = api.token(EXCHANGE).execute();
        assertThat(response.body().getLinkToken()).isEqualTo(JunctionServer.LINK_TOKEN);
        assertThat(server.request().getHeaders().get("x-vital-api-key")).isEqualTo(JunctionServer.API_KEY);

        Response<Source> error =
                api.generateOauthLink(OAuthProviders.OURA, null).execute();
        assertThat(error.code()).isEqualTo(422);
        assertThat(error.errorBody().string()).isEqualTo("{}");
    }

    @Test
    void aCallOfTheInterfaceCanBeClonedAndIsExecutedOnce() throws Exception {
        server.answer(200, JunctionServer.GARMIN);
        server.answer(200, JunctionServer.GARMIN);
        Call<Source> call =
                server.client().retrofit().create(LinkApi.class).generateOauthLink(OAuthProviders.OURA, null);

        assertThat(call.clone().execute().isSuccessful()).isTrue();
        assertThat(call.isExecuted()).isFalse();
        assertThat(call.execute().isSuccessful()).isTrue();
        assertThatThrownBy(call::execute).isInstanceOf(IllegalStateException.class);
        call.cancel();
        assertThat(call.isCanceled()).isTrue();
    }

    @Test
    void theInterfaceWorksWithARetrofitOfYourOwn() throws IOException {
        server.answer(200, JunctionServer.GARMIN);
        Moshi moshi =
                new Moshi.Builder().add(JunctionJsonAdapterFactory.INSTANCE).build();
        Retrofit retrofit = new Retrofit.Builder()
                .baseUrl(server.url())
                .addConverterFactory(MoshiConverterFactory.create(moshi))
                .build();

        Response<Source> response = retrofit.create(LinkApi.class)
                .generateOauthLink(OAuthProviders.OURA, null)
                .execute();
        assertThat(response.body().getSlug()).isEqualTo("garmin");
    }

    @Test
    void optionsHoldForOneCall() throws Exception {
        server.answer(200, JunctionServer.GARMIN);
        server.answer(200, JunctionServer.GARMIN);
        Junction client = server.builder().addHeader("x-team", "a").build();
        client.link()
                .generateOauthLink(
                        OAuthProviders.OURA,
                        RequestOptions.builder().addHeader("x-team", "b").build());
        client.link().generateOauthLink(OAuthProviders.OURA);

        assertThat(server.request().getHeaders().get("x-team")).isEqualTo("b");
        assertThat(server.request().getHeaders().get("x-team")).isEqualTo("a");
    }

    @Test
    void theTimeoutOfOneCallHoldsForIt() {
        server.answer(JunctionServer.json(200, JunctionServer.GARMIN).headersDelay(1, TimeUnit.MINUTES));
        RequestOptions options =
                RequestOptions.builder().timeout(Duration.ofMillis(200)).build();

        assertThatThrownBy(() -> server.client().link().generateOauthLink(OAuthProviders.OURA, options))
                .isInstanceOf(NetworkError.class)
                .hasMessageContaining("timeout");
    }

    @Test
    void interceptorsOfYourOwnClientSeeEveryAttempt() {
        List<String> seen = new ArrayList<>();
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    seen.add(chain.request().method());
                    return chain.proceed(chain.request());
                })
                .build();
        server.answer(new MockResponse.Builder().code(429).addHeader("Retry-After", "0"));
        server.answer(200, JunctionServer.TOKEN);
        try (Junction client = server.builder().maxRetries(1).httpClient(own).build()) {
            client.link().token(EXCHANGE);
        }
        assertThat(seen).containsExactly("POST", "POST");
        assertThat(own.dispatcher().executorService().isShutdown()).isFalse();
    }

    @Test
    void aRequestSaysWhichOperationItIsOf() {
        List<String> seen = new ArrayList<>();
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    seen.add(chain.request().tag(Operation.class).value());
                    return chain.proceed(chain.request());
                })
                .build();
        server.answer(200, JunctionServer.TOKEN);
        try (Junction client = server.builder().httpClient(own).build()) {
            client.link().token(EXCHANGE);
        }
        assertThat(seen).containsExactly("POST /v2/link/token");
    }

    @Test
    void theCallTimeoutOfYourOwnClientHoldsWhereNoneIsSet() {
        server.answer(JunctionServer.json(200, JunctionServer.GARMIN).headersDelay(1, TimeUnit.MINUTES));
        server.answer(JunctionServer.json(200, JunctionServer.GARMIN).headersDelay(1, TimeUnit.MINUTES));
        OkHttpClient own =
                new OkHttpClient.Builder().callTimeout(Duration.ofMillis(200)).build();
        OkHttpClient patient = new OkHttpClient();
        try (Junction client = server.builder().httpClient(own).build();
                Junction hasty = server.builder()
                        .httpClient(patient)
                        .timeout(Duration.ofMillis(200))
                        .build()) {
            for (Junction each : List.of(client, hasty)) {
                assertThatThrownBy(() -> each.link().generateOauthLink(OAuthProviders.OURA))
                        .isInstanceOf(NetworkError.class)
                        .hasMessageContaining("timeout");
            }
        }
    }

    @Test
    void aCallHasADeadlineWhateverHttpClientItIsSentWith() {
        List<Long> nanos = new ArrayList<>();
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    nanos.add(chain.call().timeout().timeoutNanos());
                    return chain.proceed(chain.request());
                })
                .build();
        OkHttpClient hasty = own.newBuilder().callTimeout(Duration.ofSeconds(5)).build();
        for (Junction.Builder builder : List.of(
                server.builder().httpClient(own),
                server.builder().httpClient(hasty),
                server.builder().httpClient(hasty).timeout(7),
                server.builder().httpClient(own).timeout(0))) {
            server.answer(200, JunctionServer.TOKEN);
            try (Junction client = builder.build()) {
                client.link().token(EXCHANGE);
            }
        }
        assertThat(nanos).hasSize(4);
        assertThat(nanos.get(0)).isBetween(TimeUnit.SECONDS.toNanos(20), TimeUnit.SECONDS.toNanos(60));
        assertThat(nanos.get(1)).isBetween(1L, TimeUnit.SECONDS.toNanos(5));
        assertThat(nanos.get(2)).isBetween(TimeUnit.SECONDS.toNanos(5), TimeUnit.SECONDS.toNanos(7));
        assertThat(nanos.get(3)).isZero();
    }

    @Test
    void aClosedClientSaysSo() {
        AsyncJunction client = server.asyncClient();
        client.close();
        assertFailsWith(client.link().generateOauthLink(OAuthProviders.OURA), NetworkError.class);
    }

    @Test
    void environmentsAreTheServersOfTheDocument() {
        assertThat(List.of(
                        Environment.PRODUCTION,
                        Environment.PRODUCTION_EU,
                        Environment.SANDBOX,
                        Environment.SANDBOX_EU,
                        Environment.custom("https://mock")))
                .extracting(Environment::getUrl)
                .containsExactly(
                        "https://api.us.junction.com",
                        "https://api.eu.junction.com",
                        "https://api.sandbox.us.junction.com",
                        "https://api.sandbox.eu.junction.com",
                        "https://mock");
    }

    @Test
    void anErrorIsOneOfThreeKinds() {
        assertThat(ApiError.class.getSuperclass()).isEqualTo(NetworkError.class.getSuperclass());
        assertThat(DecodingError.class.getSuperclass()).isEqualTo(ApiError.class);
    }
}
