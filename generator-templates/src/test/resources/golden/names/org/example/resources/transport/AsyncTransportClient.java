package org.example.resources.transport;

import java.io.File;
import java.util.concurrent.CompletableFuture;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.FilePart;
import org.example.core.RequestOptions;
import org.example.resources.transport.requests.UploadTransportRequest;
import retrofit2.Retrofit;

/** Operations of the group {@code transport}. */
public final class AsyncTransportClient {
    private final TransportApi api;

    /** Use {@code client.transport_()}. */
    public AsyncTransportClient(Retrofit retrofit) {
        this.api = retrofit.create(TransportApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawTransportClient withRawResponse() {
        return new AsyncRawTransportClient(api);
    }

    /** As {@link #upload(String, UploadTransportRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> upload(String file, UploadTransportRequest request) {
        return upload(file, request, ApiCall.noOptions());
    }

    /** {@code POST /files/{file}}: see {@link TransportClient#upload}. */
    public CompletableFuture<Void> upload(String file, UploadTransportRequest request, RequestOptions options) {
        return ApiCall.of(options, api.upload(
                file,
                FilePart.toPart("file", "", request.getFile()),
                request.getBody().orElse(null))).sendAsync(ApiClientHttpResponse::body);
    }

    /** {@code POST /files/{file}}, with files beside the other values. */
    public CompletableFuture<Void> upload(String file, File filePart, UploadTransportRequest.Builder request) {
        return upload(file, request.file(FilePart.of(filePart)).build());
    }
}
