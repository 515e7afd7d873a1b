package com.junction.retrofit.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of the document that knows where it stands, so that whatever is said of it names the place. */
public final class Node {
    private final Document document;
    private final JsonNode value;
    private final Pointer pointer;

    Node(Document document, JsonNode value, Pointer pointer) {
        this.document = document;
        this.value = value;
        this.pointer = pointer;
    }

    /** The document that it is part of. */
    public Document document() {
        return document;
    }

    /** The plain value. */
    public JsonNode value() {
        return value;
    }

    /** Where it stands. */
    public Pointer pointer() {
        return pointer;
    }

    /** Whether the document has it. */
    public boolean exists() {
        return !value.isMissingNode() && !value.isNull();
    }

    /** Whether the document has a field of this value. */
    public boolean has(String field) {
        return value.has(field);
    }

    /** A field, which may not exist; a reference that stands there is not followed. */
    public Node get(String field) {
        return child(value.path(field), field);
    }

    private Node child(JsonNode child, String token) {
        Pointer origin = document.origin(child);
        return new Node(document, child, origin == null ? pointer.child(token) : origin);
    }

    /** A field, where a reference leads if one stands there. */
    public Node resolve(String field) {
        return get(field).follow();
    }

    /** A field that is a text. */
    public Optional<String> text(String field) {
        return Optional.of(value.path(field))
                .filter(JsonNode::isValueNode)
                .filter(v -> !v.isNull())
                .map(JsonNode::asText);
    }

    /** Whether a field is {@code true}. */
    public boolean isTrue(String field) {
        return value.path(field).asBoolean(false);
    }

    /** The items of an array in its order; none where it is not one. */
    public List<Node> items() {
        List<Node> items = new ArrayList<>();
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                items.add(child(value.get(i), String.valueOf(i)));
            }
        }
        return items;
    }

    /** The fields of an object in its order; none where it is not one. */
    public Map<String, Node> fields() {
        Map<String, Node> fields = new LinkedHashMap<>();
        value.fieldNames().forEachRemaining(name -> fields.put(name, get(name)));
        return fields;
    }

    /** Whether a reference stands here. */
    public boolean isReference() {
        return value.path("$ref").isTextual();
    }

    /**
     * Where the reference leads that stands here, or this where there is none.
     *
     * @throws InvalidDocumentException where it leads nowhere
     */
    public Node follow() {
        return follow(0);
    }

    /** @param references how many were followed on the way here */
    Node follow(int references) {
        Node current = this;
        for (int followed = references; current.isReference(); followed++) {
            int most = document.most(Limit.REFERENCES);
            if (followed > most) {
                throw invalid(Limit.REFERENCES.violation(most));
            }
            current = document.find(current, current.value.path("$ref").asText(), followed + 1);
        }
        return current;
    }

    /** Where the reference leads, with the fields that stand beside it (OpenAPI, Path Item Object, "$ref"). */
    public Node merge() {
        return merge(0);
    }

    private Node merge(int references) {
        if (!isReference()) {
            return this;
        }
        int most = document.most(Limit.REFERENCES);
        if (references > most) {
            throw invalid(Limit.REFERENCES.violation(most));
        }
        Node target =
                document.find(this, value.path("$ref").asText(), references + 1).merge(references + 1);
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        target.fields().forEach((name, field) -> merged.set(name, field.value()));
        addSiblings(merged);
        return target.with(merged);
    }

    /** Adds the fields that stand beside the reference; they keep their places. */
    void addSiblings(ObjectNode target) {
        fields().forEach((name, field) -> {
            if (!name.equals("$ref")) {
                document.move(field.value(), field.pointer());
                target.set(name, field.value());
            }
        });
    }

    /** A value that the document does not spell out, as if it stood here. */
    public Node with(JsonNode other) {
        return new Node(document, other, pointer);
    }

    /** This object without a field. */
    public Node without(String field) {
        return value instanceof ObjectNode object
                ? with(JsonNodeFactory.instance
                        .objectNode()
                        .<ObjectNode>setAll(object)
                        .without(field))
                : this;
    }

    /** A value that is not there, as if it were to stand here. */
    public Node missing() {
        return with(MissingNode.getInstance());
    }

    /** What to throw where the document has no meaning. */
    public InvalidDocumentException invalid(String problem) {
        return new InvalidDocumentException(pointer.file(), pointer.text(), problem);
    }

    /** Says that something here is left out, simplified or at fault. */
    public void warn(String what) {
        document.warnings().add(pointer, what);
    }

    @Override
    public String toString() {
        return pointer.toString();
    }
}
