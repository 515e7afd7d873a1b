package com.junction.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.junction.api.AsyncJunction;
import com.junction.api.Junction;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Path;

/** Calls {@code GET /v2/link/provider/oauth/{oauth_provider}} with one of the clients. */
public interface Caller {
    String TOKEN = "planted link token";

    /** Makes a blocking call. */
    Object call() throws Exception;

    /** Makes an asynchronous call. */
    CompletableFuture<?> callAsync() throws Exception;

    /** The clients that are compared. */
    enum Of {
        /** The client of this generator. */
        JUNCTION,
        /** The client of the stock generator's {@code okhttp-gson} library. */
        STOCK_GSON,
        /** The client of the stock generator's {@code native} library, with Jackson and the JDK's HTTP client. */
        STOCK_JACKSON,
        /** The client of the stock generator's {@code retrofit2} library, with Gson. */
        STOCK_RETROFIT,
        /** OkHttp and Jackson's databind with the classes of {@code native}, as the vendor's SDK does it. */
        OKHTTP_JACKSON,
        /** Retrofit with a decoder that is written by hand: the lower bound for a client on Retrofit. */
        BARE_RETROFIT,
        /** OkHttp with a decoder that is written by hand: the lower bound for every client. */
        BARE_OKHTTP;

        /** Creates a caller that sends its requests to a server. */
        Caller overNetwork(String url) {
            return this == STOCK_JACKSON
                    ? new JacksonCaller(url, java.net.http.HttpClient.newBuilder())
                    : overOkHttp(url, new OkHttpClient());
        }

        /** Creates a caller that gets its responses from memory. */
        Caller inMemory(String url, Payload answer) {
            return this == STOCK_JACKSON
                    ? new JacksonCaller(url, MemoryHttpClient.builder(new MemoryHttpClient(answer)))
                    : overOkHttp(url, MemoryTransport.client(answer));
        }

        private Caller overOkHttp(String url, OkHttpClient http) {
            return switch (this) {
                case JUNCTION -> new JunctionCaller(url, http);
                case STOCK_GSON -> new GsonCaller(url, http);
                case STOCK_JACKSON -> throw new IllegalArgumentException("It has an HTTP client of its own");
                case STOCK_RETROFIT -> new RetrofitCaller(url, http);
                case OKHTTP_JACKSON -> new BareCaller(url, http, jackson());
                case BARE_RETROFIT -> new PlainRetrofitCaller(url, http);
                case BARE_OKHTTP -> new BareCaller(url, http, new HandWritten()::fromJson);
            };
        }
    }

    interface Decoder {
        Object decode(BufferedSource body) throws IOException;
    }

    private static Decoder jackson() {
        ObjectMapper mapper = org.peers.jackson.ApiClient.createDefaultObjectMapper();
        return body -> mapper.readValue(body.inputStream(), org.peers.jackson.model.Source.class);
    }

    final class JunctionCaller implements Caller {
        private final String url;
        private final OkHttpClient http;
        private final com.junction.api.resources.link.requests.GenerateOauthLinkLinkRequest request =
                com.junction.api.resources.link.requests.GenerateOauthLinkLinkRequest.builder()
                        .vitalLinkToken(TOKEN)
                        .build();

        /** Both clients are created on first use, because each measurement needs only one. */
        private @Nullable Junction client;

        private @Nullable AsyncJunction async;

        JunctionCaller(String url, OkHttpClient http) {
            this.url = url;
            this.http = http;
        }

        @Override
        public Object call() {
            if (client == null) {
                client = Junction.builder().url(url).httpClient(http).build();
            }
            return client.link().generateOauthLink(com.junction.api.types.OAuthProviders.OURA, request);
        }

        @Override
        public CompletableFuture<?> callAsync() {
            if (async == null) {
                async = AsyncJunction.builder().url(url).httpClient(http).build();
            }
            return async.link().generateOauthLink(com.junction.api.types.OAuthProviders.OURA, request);
        }
    }

    final class GsonCaller implements Caller {
        private final org.peers.gson.api.LinkApi api;

        GsonCaller(String url, OkHttpClient http) {
            api = new org.peers.gson.api.LinkApi(
                    new org.peers.gson.ApiClient(http).setBasePath(url.substring(0, url.length() - 1)));
        }

        @Override
        public Object call() throws Exception {
            return api.generateOauthLink(org.peers.gson.model.OAuthProviders.OURA, TOKEN);
        }

        @Override
        public CompletableFuture<?> callAsync() throws Exception {
            CompletableFuture<Object> future = new CompletableFuture<>();
            api.generateOauthLinkAsync(
                    org.peers.gson.model.OAuthProviders.OURA, TOKEN, new org.peers.gson.ApiCallback<>() {
                        @Override
                        public void onFailure(
                                org.peers.gson.ApiException e, int status, Map<String, List<String>> headers) {
                            future.completeExceptionally(e);
                        }

                        @Override
                        public void onSuccess(
                                org.peers.gson.model.Source result, int status, Map<String, List<String>> headers) {
                            future.complete(result);
                        }

                        @Override
                        public void onUploadProgress(long bytes, long all, boolean done) {}

                        @Override
                        public void onDownloadProgress(long bytes, long all, boolean done) {}
                    });
            return future;
        }
    }

    final class JacksonCaller implements Caller {
        private final org.peers.jackson.api.LinkApi api;
        private final org.peers.jacksonasync.api.LinkApi async;

        JacksonCaller(String url, java.net.http.HttpClient.Builder http) {
            String base = url.substring(0, url.length() - 1);
            api = new org.peers.jackson.api.LinkApi(new org.peers.jackson.ApiClient(
                    http, org.peers.jackson.ApiClient.createDefaultObjectMapper(), base));
            async = new org.peers.jacksonasync.api.LinkApi(new org.peers.jacksonasync.ApiClient(
                    http, org.peers.jacksonasync.ApiClient.createDefaultObjectMapper(), base));
        }

        @Override
        public Object call() throws Exception {
            return api.generateOauthLink(org.peers.jackson.model.OAuthProviders.OURA, TOKEN);
        }

        @Override
        public CompletableFuture<?> callAsync() throws Exception {
            return async.generateOauthLink(org.peers.jacksonasync.model.OAuthProviders.OURA, TOKEN);
        }
    }

    abstract class OnRetrofit implements Caller {
        abstract retrofit2.Call<?> newCall();

        @Override
        public Object call() throws IOException {
            return newCall().execute().body();
        }

        @Override
        public CompletableFuture<?> callAsync() {
            return enqueue(newCall());
        }

        private static <T> CompletableFuture<T> enqueue(retrofit2.Call<T> made) {
            CompletableFuture<T> future = new CompletableFuture<>();
            made.enqueue(new retrofit2.Callback<>() {
                @Override
                public void onResponse(retrofit2.Call<T> call, retrofit2.Response<T> response) {
                    future.complete(response.body());
                }

                @Override
                public void onFailure(retrofit2.Call<T> call, Throwable failure) {
                    future.completeExceptionally(failure);
                }
            });
            return future;
        }
    }

    final class RetrofitCaller extends OnRetrofit {
        private final org.peers.retrofit.api.LinkApi api;

        RetrofitCaller(String url, OkHttpClient http) {
            org.peers.retrofit.ApiClient client = new org.peers.retrofit.ApiClient(http);
            client.getAdapterBuilder().baseUrl(url);
            api = client.createService(org.peers.retrofit.api.LinkApi.class);
        }

        @Override
        retrofit2.Call<?> newCall() {
            return api.generateOauthLink(org.peers.retrofit.model.OAuthProviders.OURA, TOKEN);
        }
    }

    final class PlainRetrofitCaller extends OnRetrofit {
        private final Api api;

        PlainRetrofitCaller(String url, OkHttpClient http) {
            api = new Retrofit.Builder()
                    .baseUrl(url)
                    .client(http)
                    .addConverterFactory(MoshiConverterFactory.create(new Moshi.Builder()
                            .add(PlainSource.class, new HandWritten())
                            .build()))
                    .build()
                    .create(Api.class);
        }

        @Override
        retrofit2.Call<?> newCall() {
            return api.generateOauthLink("oura", TOKEN);
        }

        /** The operation, as a user of Retrofit would declare it. */
        interface Api {
            @GET("v2/link/provider/oauth/{oauth_provider}")
            retrofit2.Call<PlainSource> generateOauthLink(
                    @Path("oauth_provider") String provider, @Header("x-vital-link-token") String token);
        }
    }

    /** Calls with {@link Of#BARE_OKHTTP} and {@link Of#OKHTTP_JACKSON}. */
    final class BareCaller implements Caller {
        private final OkHttpClient http;
        private final HttpUrl base;
        private final Decoder decoder;

        BareCaller(String url, OkHttpClient http, Decoder decoder) {
            this.http = http;
            this.decoder = decoder;
            this.base = HttpUrl.get(url);
        }

        private Call newCall() {
            return http.newCall(new Request.Builder()
                    .url(base.newBuilder()
                            .addPathSegments("v2/link/provider/oauth")
                            .addPathSegment("oura")
                            .build())
                    .header("x-vital-link-token", TOKEN)
                    .build());
        }

        @Override
        public Object call() throws IOException {
            try (Response response = newCall().execute()) {
                return decoder.decode(response.body().source());
            }
        }

        @Override
        public CompletableFuture<?> callAsync() {
            CompletableFuture<Object> future = new CompletableFuture<>();
            newCall().enqueue(new Callback() {
                @Override
                public void onFailure(Call call, IOException e) {
                    future.completeExceptionally(e);
                }

                @Override
                public void onResponse(Call call, Response response) throws IOException {
                    try (response) {
                        future.complete(decoder.decode(response.body().source()));
                    }
                }
            });
            return future;
        }
    }
}
