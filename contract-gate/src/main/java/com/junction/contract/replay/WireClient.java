package com.junction.contract.replay;

import com.junction.contract.plan.Case;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Sends requests exactly as the document describes them, without a generated client. */
final class WireClient implements Client {
    private final RequestWriter writer;
    private final String url;
    private final OkHttpClient httpClient;

    WireClient(RequestWriter writer, String url, OkHttpClient httpClient) {
        this.writer = writer;
        this.url = url;
        this.httpClient = httpClient;
    }

    @Override
    public Outcome send(Case planned) {
        try {
            Request request = writer.write(planned, url);
            try (Response response = httpClient.newCall(request).execute()) {
                return Outcome.decoded(response.body().string());
            }
        } catch (IOException | IllegalArgumentException e) {
            return Outcome.problem(e.toString());
        }
    }
}
