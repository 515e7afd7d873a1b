package com.junction.contract.server;

import com.junction.contract.document.ContractOperation;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Adds the headers that the user wants in each request, the id of the run, and the name of the gate. */
final class SentHeaders implements Interceptor {
    private static final String USER_AGENT = "User-Agent";

    private final ServerSettings settings;

    SentHeaders(ServerSettings settings) {
        this.settings = settings;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request.Builder request = chain.request().newBuilder();
        if (chain.request().header(USER_AGENT) == null) {
            request.header(USER_AGENT, userAgent());
        }
        settings.runId().ifPresent(id -> request.header(ServerSettings.RUN_HEADER, id));
        ContractOperation operation = chain.request().tag(ContractOperation.class);
        if (operation != null) {
            settings.credentials().headers(operation).forEach(header -> request.header(header.name(), header.value()));
        }
        return chain.proceed(request.build());
    }

    private static String userAgent() {
        String version = SentHeaders.class.getPackage().getImplementationVersion();
        return "contract-gate" + (version == null ? "" : "/" + version);
    }
}
