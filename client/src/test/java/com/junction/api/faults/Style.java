package com.junction.api.faults;

import com.junction.api.AsyncJunction;
import com.junction.api.Junction;
import com.junction.api.types.OAuthProviders;
import com.junction.api.types.Source;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** The ways to make a call. */
enum Style {
    SYNC {
        @Override
        Source call(Junction sync, AsyncJunction async) {
            return sync.link().generateOauthLink(OAuthProviders.OURA);
        }
    },
    RAW {
        @Override
        Source call(Junction sync, AsyncJunction async) {
            return sync.link()
                    .withRawResponse()
                    .generateOauthLink(OAuthProviders.OURA)
                    .body();
        }
    },
    ASYNC {
        @Override
        Source call(Junction sync, AsyncJunction async) throws Throwable {
            return join(async.link().generateOauthLink(OAuthProviders.OURA));
        }
    },
    ASYNC_RAW {
        @Override
        Source call(Junction sync, AsyncJunction async) throws Throwable {
            return join(async.link().withRawResponse().generateOauthLink(OAuthProviders.OURA))
                    .body();
        }
    };

    abstract Source call(Junction sync, AsyncJunction async) throws Throwable;

    /** A call that takes a minute counts as lost. */
    private static <T> T join(CompletableFuture<T> future) throws Throwable {
        try {
            return future.get(1, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }
}
