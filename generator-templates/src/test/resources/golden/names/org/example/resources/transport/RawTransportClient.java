package org.example.resources.transport;

import java.io.File;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.FilePart;
import org.example.core.RequestOptions;
import org.example.resources.transport.requests.UploadTransportRequest;

/** Operations of the group {@code transport}. */
public final class RawTransportClient {
    private final TransportApi api;

    RawTransportClient(TransportApi api) {
        this.api = api;
    }

    /** As {@link #upload(String, UploadTransportRequest, RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> upload(String file, UploadTransportRequest request) {
        return upload(file, request, ApiCall.noOptions());
    }

    /** {@code POST /files/{file}}: see {@link TransportClient#upload}. */
    public ApiClientHttpResponse<Void> upload(String file, UploadTransportRequest request, RequestOptions options) {
        return ApiCall.of(options, api.upload(
                file, FilePart.toPart("file", "", request.getFile()), request.getBody().orElse(null))).send();
    }

    /** {@code POST /files/{file}}, with files beside the other values. */
    public ApiClientHttpResponse<Void> upload(String file, File filePart, UploadTransportRequest.Builder request) {
        return upload(file, request.file(FilePart.of(filePart)).build());
    }
}
