package com.junction.contract.tree;

import com.junction.document.DocumentLimits;
import com.junction.document.Limit;
import com.junction.document.PercentEncoding;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Rewrites the references of a document so that they lead within the tree, and follows them. */
final class TreeReferences {
    static final String REF = "$ref";

    private final Bundle bundle;
    private final Consumer<Bundle.File> added;
    private final int mostReferences;

    /** The references that lead within the tree already. */
    private final Set<JsonNode> rewritten = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param added receives each file that a reference adds to the tree */
    TreeReferences(Bundle bundle, DocumentLimits limits, Consumer<Bundle.File> added) {
        this.bundle = bundle;
        this.added = added;
        this.mostReferences = limits.of(Limit.REFERENCES);
    }

    /** Rewrites the {@code $ref} of a place, and returns it. */
    String rewrite(FilePlace place) {
        String reference = place.node().path(REF).asString("");
        if (!rewritten.add(place.node())) {
            return reference;
        }
        String absolute = resolve(reference, place);
        ((ObjectNode) place.node()).set(REF, StringNode.valueOf(absolute));
        return absolute;
    }

    /** The reference within the tree for a reference that stands at a place. */
    String resolve(String reference, FilePlace place) {
        return bundle.resolve(reference, place, added);
    }

    /** Marks the references in a copy, whose original was rewritten before. */
    void markRewritten(JsonNode copy) {
        if (copy.path(REF).isString()) {
            rewritten.add(copy);
        }
        copy.forEach(this::markRewritten);
    }

    /** A new reference to a place. */
    ObjectNode to(FilePlace target) {
        ObjectNode reference = JsonNodeFactory.instance
                .objectNode()
                .put(REF, target.reference().replace("%", "%25"));
        rewritten.add(reference);
        return reference;
    }

    /** The place that a reference leads to, or the place itself without a reference; null if it leads nowhere. */
    @Nullable
    FilePlace follow(FilePlace place) {
        return follow(place, 0);
    }

    private @Nullable FilePlace follow(FilePlace place, int references) {
        FilePlace current = place;
        for (int followed = references; current.isReference(); followed++) {
            if (followed > mostReferences) {
                return null;
            }
            FilePlace target = at(rewrite(current), followed + 1);
            if (target == null) {
                return null;
            }
            current = target;
        }
        return current;
    }

    /** The place of a reference within the tree, whose pointer may pass other references; null if it leads nowhere. */
    @Nullable
    FilePlace at(String reference) {
        return at(reference, 0);
    }

    private @Nullable FilePlace at(String reference, int references) {
        if (!reference.startsWith("#")) {
            return null;
        }
        String pointer = PercentEncoding.decode(reference.substring(1));
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            return null;
        }
        List<String> tokens =
                pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
        Bundle.File other =
                tokens.size() > 1 && tokens.get(0).equals(Bundle.FILES) ? bundle.named(tokens.get(1)) : null;
        FilePlace place = FilePlace.of(other == null ? bundle.main() : other);
        for (String token : tokens.subList(other == null ? 0 : 2, tokens.size())) {
            FilePlace owner = follow(place, references);
            if (owner == null) {
                return null;
            }
            place = owner.child(token.replace("~1", "/").replace("~0", "~"));
        }
        return place;
    }
}
