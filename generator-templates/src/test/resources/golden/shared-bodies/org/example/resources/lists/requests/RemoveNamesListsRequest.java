package org.example.resources.lists.requests;

import java.util.List;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.types.NamesItem;

/** The parameters of DELETE /names. */
public final class RemoveNamesListsRequest
        extends ValueObject<RemoveNamesListsRequest, RemoveNamesListsRequest.Builder> {
    private static final ObjectType<RemoveNamesListsRequest, Builder> TYPE =
            new ObjectType<>(
                    "RemoveNamesListsRequest", Builder::new, RemoveNamesListsRequest::new, properties -> properties
                    .requiredParameter("dry")
                    .requiredParameter("body"));

    private RemoveNamesListsRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public boolean getDry() { return get(0); }

    /** The body. */
    public List<NamesItem> getBody() { return get(1); }

    /** Builds {@link RemoveNamesListsRequest}. */
    public static final class Builder extends ValueObject.Builder<RemoveNamesListsRequest, Builder> {
        private Builder() {}

        public Builder dry(boolean dry) { return set(0, dry); }

        /** The body. */
        public Builder body(List<NamesItem> body) { return set(1, body); }
        public Builder body(NamesItem body) { return body(List.of(body)); }
    }
}
