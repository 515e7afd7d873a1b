package org.example.resources.bodies.requests;

import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.types.Note;

/** The parameters of POST /choice. */
public final class ChoiceBodiesRequest extends ValueObject<ChoiceBodiesRequest, ChoiceBodiesRequest.Builder> {
    private static final ObjectType<ChoiceBodiesRequest, Builder> TYPE =
            new ObjectType<>("ChoiceBodiesRequest", Builder::new, ChoiceBodiesRequest::new, properties -> properties
                    .parameter("body"));

    private ChoiceBodiesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    /** The body. */
    public Optional<Note> getBody() { return getOptional(0); }

    /** Builds {@link ChoiceBodiesRequest}. */
    public static final class Builder extends ValueObject.Builder<ChoiceBodiesRequest, Builder> {
        private Builder() {}

        /** The body. */
        public Builder body(Note body) { return set(0, body); }
    }
}
