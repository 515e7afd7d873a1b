package org.example.resources.transport.requests;

import java.util.Optional;
import org.example.core.FilePart;
import org.example.core.ObjectType;
import org.example.core.ValueObject;

/** The parameters of POST /files/&#123;file&#125;. */
public final class UploadTransportRequest extends ValueObject<UploadTransportRequest, UploadTransportRequest.Builder> {
    private static final ObjectType<UploadTransportRequest, Builder> TYPE =
            new ObjectType<>(
                    "UploadTransportRequest", Builder::new, UploadTransportRequest::new, properties -> properties
                    .requiredParameter("file")
                    .parameter("body"));

    private UploadTransportRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public FilePart getFile() { return get(0); }
    public Optional<String> getBody() { return getOptional(1); }

    /** Builds {@link UploadTransportRequest}. */
    public static final class Builder extends ValueObject.Builder<UploadTransportRequest, Builder> {
        private Builder() {}

        public Builder file(FilePart file) { return set(0, file); }
        public Builder body(String body) { return set(1, body); }
    }
}
