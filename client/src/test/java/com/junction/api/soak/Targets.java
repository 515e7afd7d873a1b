package com.junction.api.soak;

import com.junction.api.AsyncJunction;
import com.junction.api.Junction;
import com.junction.api.types.OAuthProviders;
import com.junction.api.types.Source;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The clients that make the calls. */
final class Targets {
    private Targets() {}

    /** Calls with the generated client. */
    static Load.Target client(Junction sync, AsyncJunction async) {
        return new Load.Target() {
            @Override
            public void call(long number) {
                check(number, sync.link().generateOauthLink(OAuthProviders.valueOf(String.valueOf(number))));
            }

            @Override
            public CompletableFuture<Void> callAsync(long number) {
                return async.link()
                        .generateOauthLink(OAuthProviders.valueOf(String.valueOf(number)))
                        .thenAccept(source -> check(number, source));
            }
        };
    }

    private static void check(long number, Source source) {
        if (source.getId() != number || !source.getName().equals("n" + number)) {
            throw new AssertionError("Call " + number + " got the answer of " + source.getId());
        }
    }

    /** Calls with OkHttp alone, which reads the bytes and ignores them. */
    static Load.Target okHttp(OkHttpClient sync, OkHttpClient async, String url) {
        return new Load.Target() {
            private Call newCall(OkHttpClient http, long number) {
                return http.newCall(new Request.Builder()
                        .url(url + "v2/link/provider/oauth/" + number)
                        .header("x-vital-api-key", "sk_planted")
                        .build());
            }

            @Override
            public void call(long number) throws IOException {
                try (Response response = newCall(sync, number).execute()) {
                    read(response);
                }
            }

            @Override
            public CompletableFuture<Void> callAsync(long number) {
                CompletableFuture<Void> future = new CompletableFuture<>();
                newCall(async, number).enqueue(new Callback() {
                    @Override
                    public void onFailure(Call call, IOException e) {
                        future.completeExceptionally(e);
                    }

                    @Override
                    public void onResponse(Call call, Response response) {
                        try (response) {
                            read(response);
                            future.complete(null);
                        } catch (IOException e) {
                            future.completeExceptionally(e);
                        }
                    }
                });
                return future;
            }

            private void read(Response response) throws IOException {
                if (response.body().bytes().length < 3) {
                    throw new IOException("status " + response.code());
                }
            }
        };
    }
}
