package org.example.resources.bodies.requests;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.example.core.FilePart;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.resources.bodies.types.MultipartBodiesRequestKind;
import org.example.resources.bodies.types.MultipartBodiesRequestPoint;

/** The parameters of POST /multipart. */
public final class MultipartBodiesRequest extends ValueObject<MultipartBodiesRequest, MultipartBodiesRequest.Builder> {
    private static final ObjectType<MultipartBodiesRequest, Builder> TYPE =
            new ObjectType<>(
                    "MultipartBodiesRequest", Builder::new, MultipartBodiesRequest::new, properties -> properties
                    .requiredParameter("file")
                    .parameter("more")
                    .parameter("note")
                    .parameter("id")
                    .parameter("kind")
                    .parameter("point"));

    private MultipartBodiesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public FilePart getFile() { return get(0); }
    public Optional<List<FilePart>> getMore() { return getOptional(1); }
    public Optional<String> getNote() { return getOptional(2); }
    public Optional<UUID> getId() { return getOptional(3); }
    public Optional<MultipartBodiesRequestKind> getKind() { return getOptional(4); }
    public Optional<MultipartBodiesRequestPoint> getPoint() { return getOptional(5); }

    /** Builds {@link MultipartBodiesRequest}. */
    public static final class Builder extends ValueObject.Builder<MultipartBodiesRequest, Builder> {
        private Builder() {}

        public Builder file(FilePart file) { return set(0, file); }
        public Builder more(List<FilePart> more) { return set(1, more); }
        public Builder more(FilePart more) { return more(List.of(more)); }
        public Builder note(String note) { return set(2, note); }
        public Builder id(UUID id) { return set(3, id); }
        public Builder kind(MultipartBodiesRequestKind kind) { return set(4, kind); }
        public Builder point(MultipartBodiesRequestPoint point) { return set(5, point); }
    }
}
