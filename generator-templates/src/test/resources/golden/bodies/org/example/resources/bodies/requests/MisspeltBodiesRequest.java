package org.example.resources.bodies.requests;

import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.types.Note;

/** The parameters of POST /misspelt. */
public final class MisspeltBodiesRequest extends ValueObject<MisspeltBodiesRequest, MisspeltBodiesRequest.Builder> {
    private static final ObjectType<MisspeltBodiesRequest, Builder> TYPE =
            new ObjectType<>("MisspeltBodiesRequest", Builder::new, MisspeltBodiesRequest::new, properties -> properties
                    .parameter("body"));

    private MisspeltBodiesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    /** The body. */
    public Optional<Note> getBody() { return getOptional(0); }

    /** Builds {@link MisspeltBodiesRequest}. */
    public static final class Builder extends ValueObject.Builder<MisspeltBodiesRequest, Builder> {
        private Builder() {}

        /** The body. */
        public Builder body(Note body) { return set(0, body); }
    }
}
