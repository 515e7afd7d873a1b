package com.junction.retrofit.runtime;

import java.io.IOException;
import kotlin.jvm.functions.Function0;
import kotlin.reflect.KClass;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.EventListener;
import okhttp3.Request;
import okhttp3.Response;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * A request that Retrofit has made. {@link ApiCall} sends it with calls of its own, so the call of OkHttp, which is
 * expensive, is made only for calls of other kinds.
 */
final class UnsentCall implements Call {
    private final Request request;
    private final Factory factory;
    private @Nullable Call made;

    UnsentCall(Request request, Factory factory) {
        this.request = request;
        this.factory = factory;
    }

    private synchronized Call call() {
        Call call = made;
        if (call == null) {
            call = factory.newCall(request);
            made = call;
        }
        return call;
    }

    @Override
    public Request request() {
        return request;
    }

    @Override
    public Response execute() throws IOException {
        return call().execute();
    }

    @Override
    public void enqueue(Callback callback) {
        call().enqueue(callback);
    }

    @Override
    public void cancel() {
        call().cancel();
    }

    @Override
    public boolean isExecuted() {
        return call().isExecuted();
    }

    @Override
    public boolean isCanceled() {
        return call().isCanceled();
    }

    @Override
    public Timeout timeout() {
        return call().timeout();
    }

    @Override
    public void addEventListener(EventListener listener) {
        call().addEventListener(listener);
    }

    @Override
    public <T> @Nullable T tag(KClass<T> type) {
        return call().tag(type);
    }

    @Override
    public <T> @Nullable T tag(Class<? extends T> type) {
        return call().tag(type);
    }

    @Override
    public <T> T tag(KClass<T> type, Function0<? extends T> computeIfAbsent) {
        return call().tag(type, computeIfAbsent);
    }

    @Override
    public <T> T tag(Class<T> type, Function0<? extends T> computeIfAbsent) {
        return call().tag(type, computeIfAbsent);
    }

    @Override
    public Call clone() {
        return new UnsentCall(request, factory);
    }
}
