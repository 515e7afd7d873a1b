package com.junction.contract.tree;

import com.junction.document.InvalidDocumentException;
import com.junction.document.ValueKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A node of a file while the document is put together. Its pointer is made on demand, because most pointers are never
 * needed and documents have millions of nodes.
 *
 * @param parent null for the content of the file
 * @param token the name or the index of the node in its parent
 */
record FilePlace(@Nullable FilePlace parent, String token, Bundle.File file, JsonNode node) {
    static FilePlace of(Bundle.File file) {
        return new FilePlace(null, "", file, file.content());
    }

    FilePlace child(String name) {
        JsonNode child = node.isArray()
                ? name.matches("\\d{1,9}") ? node.path(Integer.parseInt(name)) : MissingNode.getInstance()
                : node.path(name);
        return new FilePlace(this, name, file, child);
    }

    /** The same place with another value. */
    FilePlace with(JsonNode other) {
        return new FilePlace(parent, token, file, other);
    }

    /** The pointer within the file. */
    String pointer() {
        return parent == null ? "#" : parent.pointer() + "/" + Place.escaped(token);
    }

    /** The pointer within the tree. */
    String treePointer() {
        return reference().substring(1);
    }

    /** The reference to this place within the tree, not encoded. */
    String reference() {
        return file.prefix() + pointer().substring(1);
    }

    boolean isReference() {
        return node.path(TreeReferences.REF).isString();
    }

    /** The kind of the value. */
    ValueKind kind() {
        if (node.isObject()) {
            return isReference() ? ValueKind.REFERENCE : ValueKind.OBJECT;
        }
        if (node.isArray()) {
            return ValueKind.ARRAY;
        }
        return node.isBoolean() ? ValueKind.BOOLEAN : ValueKind.OTHER;
    }

    InvalidDocumentException fault(String problem) {
        return InvalidDocumentException.refused(file.path().toString(), pointer(), problem);
    }
}
