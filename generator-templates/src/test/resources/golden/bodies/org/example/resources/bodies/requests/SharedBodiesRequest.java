package org.example.resources.bodies.requests;

import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.types.Note;

/** The parameters of POST /shared. */
public final class SharedBodiesRequest extends ValueObject<SharedBodiesRequest, SharedBodiesRequest.Builder> {
    private static final ObjectType<SharedBodiesRequest, Builder> TYPE =
            new ObjectType<>("SharedBodiesRequest", Builder::new, SharedBodiesRequest::new, properties -> properties
                    .parameter("dry")
                    .requiredParameter("body"));

    private SharedBodiesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<Boolean> getDry() { return getOptional(0); }

    /** The body. */
    public Note getBody() { return get(1); }

    /** Builds {@link SharedBodiesRequest}. */
    public static final class Builder extends ValueObject.Builder<SharedBodiesRequest, Builder> {
        private Builder() {}

        public Builder dry(boolean dry) { return set(0, dry); }

        /** The body. */
        public Builder body(Note body) { return set(1, body); }
    }
}
