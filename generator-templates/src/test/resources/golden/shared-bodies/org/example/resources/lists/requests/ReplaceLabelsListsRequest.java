package org.example.resources.lists.requests;

import java.util.Map;
import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;

/** The parameters of PUT /labels. */
public final class ReplaceLabelsListsRequest
        extends ValueObject<ReplaceLabelsListsRequest, ReplaceLabelsListsRequest.Builder> {
    private static final ObjectType<ReplaceLabelsListsRequest, Builder> TYPE =
            new ObjectType<>(
                    "ReplaceLabelsListsRequest", Builder::new, ReplaceLabelsListsRequest::new, properties -> properties
                    .parameter("dry")
                    .requiredParameter("body"));

    private ReplaceLabelsListsRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<Boolean> getDry() { return getOptional(0); }

    /** The body. */
    public Map<String, String> getBody() { return get(1); }

    /** Builds {@link ReplaceLabelsListsRequest}. */
    public static final class Builder extends ValueObject.Builder<ReplaceLabelsListsRequest, Builder> {
        private Builder() {}

        public Builder dry(boolean dry) { return set(0, dry); }

        /** The body. */
        public Builder body(Map<String, String> body) { return set(1, body); }
    }
}
