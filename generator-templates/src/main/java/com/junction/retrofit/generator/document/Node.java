package com.junction.retrofit.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.junction.document.InvalidDocumentException;
import com.junction.document.Limit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of the document together with its place, so that messages can name the place. */
public final class Node {
    private final Document document;
    private final JsonNode value;
    private final Pointer pointer;

    Node(Document document, JsonNode value, Pointer pointer) {
        this.document = document;
        this.value = value;
        this.pointer = pointer;
    }

    /** Returns the document that contains this value. */
    public Document document() {
        return document;
    }

    /** Returns the value as Jackson's node. */
    public JsonNode value() {
        return value;
    }

    /** Returns the place of this value. */
    public Pointer pointer() {
        return pointer;
    }

    /** Whether the document contains this value. */
    public boolean exists() {
        return !value.isMissingNode() && !value.isNull();
    }

    /** Whether this value has the field. */
    public boolean has(String field) {
        return value.has(field);
    }

    /** Returns a field, which may not exist, without following a reference in it. */
    public Node get(String field) {
        return child(value.path(field), field);
    }

    private Node child(JsonNode child, String token) {
        Pointer origin = document.origin(child);
        return new Node(document, child, origin == null ? pointer.child(token) : origin);
    }

    /** Returns a field; a reference in it is followed. */
    public Node resolve(String field) {
        return get(field).follow();
    }

    /** Returns a field if it is a text. */
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

    /** Returns the items of an array in their order; empty if this is not an array. */
    public List<Node> items() {
        List<Node> items = new ArrayList<>();
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                items.add(child(value.get(i), String.valueOf(i)));
            }
        }
        return items;
    }

    /** Returns the fields of an object in their order; empty if this is not an object. */
    public Map<String, Node> fields() {
        Map<String, Node> fields = new LinkedHashMap<>();
        value.fieldNames().forEachRemaining(name -> fields.put(name, get(name)));
        return fields;
    }

    /** Whether this value is a reference. */
    public boolean isReference() {
        return value.path("$ref").isTextual();
    }

    /**
     * Follows the reference at this place; returns this node if it is not a reference.
     *
     * @throws InvalidDocumentException if the target does not exist
     */
    public Node follow() {
        return follow(0);
    }

    /** @param references the number of references that led here */
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

    /**
     * Returns the target of the reference with the fields beside the reference added (OpenAPI, Path Item Object,
     * "$ref").
     */
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

    /** Adds the fields beside the reference; they keep their places. */
    void addSiblings(ObjectNode target) {
        fields().forEach((name, field) -> {
            if (!name.equals("$ref")) {
                document.move(field.value(), field.pointer());
                target.set(name, field.value());
            }
        });
    }

    /** Returns a node at this place with a value that the document does not contain. */
    public Node with(JsonNode other) {
        return new Node(document, other, pointer);
    }

    /** Returns this object without a field. */
    public Node without(String field) {
        return value instanceof ObjectNode object
                ? with(JsonNodeFactory.instance
                        .objectNode()
                        .<ObjectNode>setAll(object)
                        .without(field))
                : this;
    }

    /** Returns a node at this place without a value. */
    public Node missing() {
        return with(MissingNode.getInstance());
    }

    /** Creates the exception for a problem at this place; the caller throws it. */
    public InvalidDocumentException invalid(String problem) {
        return new InvalidDocumentException(pointer.file(), pointer.text(), problem);
    }

    /**
     * Warns that the generator omits or simplifies something at this place, or that the document has a mistake here.
     */
    public void warn(String what) {
        document.warnings().add(pointer, what);
    }

    @Override
    public String toString() {
        return pointer.toString();
    }
}
