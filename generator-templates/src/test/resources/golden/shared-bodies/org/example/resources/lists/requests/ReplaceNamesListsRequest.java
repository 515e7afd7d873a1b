package org.example.resources.lists.requests;

import java.util.List;
import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.types.NamesItem;

/** The parameters of PUT /names. */
public final class ReplaceNamesListsRequest
        extends ValueObject<ReplaceNamesListsRequest, ReplaceNamesListsRequest.Builder> {
    private static final ObjectType<ReplaceNamesListsRequest, Builder> TYPE =
            new ObjectType<>(
                    "ReplaceNamesListsRequest", Builder::new, ReplaceNamesListsRequest::new, properties -> properties
                    .parameter("dry")
                    .requiredParameter("body"));

    private ReplaceNamesListsRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<Boolean> getDry() { return getOptional(0); }

    /** The body. */
    public List<NamesItem> getBody() { return get(1); }

    /** Builds {@link ReplaceNamesListsRequest}. */
    public static final class Builder extends ValueObject.Builder<ReplaceNamesListsRequest, Builder> {
        private Builder() {}

        public Builder dry(boolean dry) { return set(0, dry); }

        /** The body. */
        public Builder body(List<NamesItem> body) { return set(1, body); }
        public Builder body(NamesItem body) { return body(List.of(body)); }
    }
}
