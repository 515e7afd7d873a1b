package com.junction.contract.tree;

import com.junction.document.Construct;
import com.junction.document.Usage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Replaces references at places where OpenAPI does not allow them by copies of their targets. */
final class MisplacedReferences {
    private final TreeReferences references;
    private final Usage usage;
    private final DocumentNotes notes;
    private final boolean openApi30;

    /** The pointers of copies, and of their originals. */
    private final Map<String, String> moved = new LinkedHashMap<>();

    MisplacedReferences(TreeReferences references, Usage usage, DocumentNotes notes, boolean openApi30) {
        this.references = references;
        this.usage = usage;
        this.notes = notes;
        this.openApi30 = openApi30;
    }

    /** The pointers of copies, and of their originals. */
    Map<String, String> moved() {
        return moved;
    }

    /**
     * The value that replaces a reference.
     *
     * @param isOpen whether the walk is inside a node
     * @param walk walks a place: the target before it is copied, and the replacement
     * @throws IllegalArgumentException if the reference leads nowhere, to another construct, or around itself
     */
    JsonNode replace(
            FilePlace reference,
            Construct construct,
            Predicate<JsonNode> isOpen,
            BiConsumer<FilePlace, Construct> walk) {
        String absolute = references.rewrite(reference);
        FilePlace target = references.follow(reference);
        if (target == null || target.node().isMissingNode()) {
            throw reference.fault("$ref " + absolute + " leads nowhere, or back to itself");
        }
        if (construct.isList() ? !target.node().isArray() : !target.node().isObject()) {
            throw reference.fault("$ref leads to " + target.file().path() + " at " + target.pointer()
                    + ", which is not " + construct);
        }
        notes.add(
                reference,
                "$ref stands in place of " + construct + ", where OpenAPI does not allow it; it was followed");
        JsonNode replacement;
        if (construct.collectsReferable()) {
            replacement = referenceEntries(target);
        } else if (isOpen.test(target.node())) {
            throw reference.fault("$ref leads back to a place that it stands in");
        } else {
            walk.accept(target, construct);
            addNodes(target.node(), reference);
            replacement = target.node().deepCopy();
            replacement.forEach(references::markRewritten);
        }
        moved.put(reference.treePointer(), target.treePointer());
        if (replacement instanceof ObjectNode object) {
            addSiblings(object, reference);
        }
        walk.accept(reference.with(replacement), construct);
        return replacement;
    }

    /** A list or a map that refers to the entries of the target. It may lead back to itself, which OpenAPI allows. */
    private JsonNode referenceEntries(FilePlace target) {
        if (target.node() instanceof ArrayNode array) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < array.size(); i++) {
                list.add(referenceTo(target.child(String.valueOf(i))));
            }
            return list;
        }
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        target.node().propertyNames().forEach(name -> map.set(name, referenceTo(target.child(name))));
        return map;
    }

    private JsonNode referenceTo(FilePlace entry) {
        return entry.node().isObject() ? references.to(entry) : entry.node();
    }

    private void addNodes(JsonNode copied, FilePlace place) {
        usage.addNodes(1, place.file().path().toString(), place::pointer);
        copied.forEach(child -> addNodes(child, place));
    }

    private void addSiblings(ObjectNode target, FilePlace reference) {
        if (reference.node().size() > 1 && openApi30) {
            notes.add(reference, "the fields beside $ref are left out, because OpenAPI 3.0 ignores them");
            return;
        }
        reference.node().properties().forEach(field -> {
            if (!field.getKey().equals(TreeReferences.REF)) {
                target.set(field.getKey(), field.getValue());
            }
        });
    }
}
