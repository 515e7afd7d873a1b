package org.example.resources.transport;

import java.io.File;
import org.example.core.ApiCall;
import org.example.core.FilePart;
import org.example.core.RequestOptions;
import org.example.resources.transport.requests.UploadTransportRequest;
import retrofit2.Retrofit;

/** Operations of the group {@code transport}. */
public final class TransportClient {
    private final TransportApi api;

    /** Use {@code client.transport_()}. */
    public TransportClient(Retrofit retrofit) {
        this.api = retrofit.create(TransportApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawTransportClient withRawResponse() {
        return new RawTransportClient(api);
    }

    /** As {@link #upload(String, UploadTransportRequest, RequestOptions)}, with default options. */
    public void upload(String file, UploadTransportRequest request) {
        upload(file, request, ApiCall.noOptions());
    }

    /**
     * {@code POST /files/{file}}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void upload(String file, UploadTransportRequest request, RequestOptions options) {
        ApiCall.of(options, api.upload(
                file, FilePart.toPart("file", "", request.getFile()), request.getBody().orElse(null))).send();
    }

    /** {@code POST /files/{file}}, with files beside the other values. */
    public void upload(String file, File filePart, UploadTransportRequest.Builder request) {
        upload(file, request.file(FilePart.of(filePart)).build());
    }
}
