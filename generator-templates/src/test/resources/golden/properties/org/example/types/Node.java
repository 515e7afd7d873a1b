package org.example.types;

import java.util.List;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Node extends JsonObject<Node, Node.Builder> {
    public static final JsonType<Node, Builder> JSON_ADAPTER =
            new JsonType<>("Node", Builder::new, Node::new, properties -> properties
                    .optional("next", Node.JSON_ADAPTER)
                    .optional("children", Json.list(Node.JSON_ADAPTER)));

    private Node(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Node> getNext() { return getOptional(0); }
    public Optional<List<Node>> getChildren() { return getOptional(1); }

    /** Builds {@link Node}. */
    public static final class Builder extends JsonObject.Builder<Node, Builder> {
        private Builder() {}

        public Builder next(Node next) { return set(0, next); }
        public Builder children(List<Node> children) { return set(1, children); }
    }
}
