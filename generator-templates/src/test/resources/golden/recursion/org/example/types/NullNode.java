package org.example.types;

import java.util.Optional;
import org.example.core.JsonObject;
import org.example.core.JsonType;
import org.jspecify.annotations.Nullable;

public final class NullNode extends JsonObject<NullNode, NullNode.Builder> {
    public static final JsonType<NullNode, Builder> JSON_ADAPTER =
            new JsonType<>("NullNode", Builder::new, NullNode::new, properties -> properties
                    .nullable("next", NullNode.JSON_ADAPTER));

    private NullNode(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<NullNode> getNext() { return getOptional(0); }

    /** Builds {@link NullNode}. */
    public static final class Builder extends JsonObject.Builder<NullNode, Builder> {
        private Builder() {}

        public Builder next(@Nullable NullNode next) { return set(0, next); }
    }
}
