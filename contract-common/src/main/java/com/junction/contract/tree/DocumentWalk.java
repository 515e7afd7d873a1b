package com.junction.contract.tree;

import com.junction.document.Construct;
import com.junction.document.DocumentLimits;
import com.junction.document.OpenApiVersion;
import com.junction.document.ReferenceRules;
import com.junction.document.Usage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Walks a document and all files that it refers to, and changes them into one tree that other tools can read. */
final class DocumentWalk {
    private final DocumentNotes notes;
    private final TreeReferences references;
    private final MisplacedReferences misplaced;
    private final UnfitValues unfit;
    private final Deque<Target> targets = new ArrayDeque<>();
    private final Map<Construct, Set<JsonNode>> seen = new EnumMap<>(Construct.class);

    /** The nodes that the walk is inside, from the whole document down to one place. */
    private final Set<JsonNode> open = identitySet();

    private final List<String> composed = new ArrayList<>();

    DocumentWalk(Bundle bundle, OpenApiVersion version, DocumentLimits limits, Usage usage, DocumentNotes notes) {
        this.notes = notes;
        this.references = new TreeReferences(
                bundle, limits, file -> targets.add(new Target(FilePlace.of(file), Construct.ANYTHING)));
        this.misplaced = new MisplacedReferences(references, usage, notes, version == OpenApiVersion.V3_0);
        this.unfit = new UnfitValues(notes);
        targets.add(new Target(FilePlace.of(bundle.main()), Construct.DOCUMENT));
    }

    private static Set<JsonNode> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** A place that a reference leads to, and the construct that must stand there. */
    private record Target(FilePlace place, Construct construct) {}

    void run() {
        for (Target next = targets.poll(); next != null; next = targets.poll()) {
            walk(next.place(), next.construct());
        }
    }

    /** The pointers of the schemas that have {@code allOf}, {@code anyOf} or {@code oneOf}. */
    List<String> composed() {
        return composed;
    }

    /** The pointers of copies, and of their originals. */
    Map<String, String> moved() {
        return misplaced.moved();
    }

    private void walk(FilePlace place, Construct construct) {
        JsonNode node = place.node();
        if (!node.isContainer()
                || !seen.computeIfAbsent(construct, key -> identitySet()).add(node)) {
            return;
        }
        boolean opened = open.add(node);
        if (construct.allowsReference() && place.isReference()) {
            addTarget(references.rewrite(place), construct);
        }
        if (construct == Construct.SCHEMA && node instanceof ObjectNode schema) {
            MalformedKeywords.remove(schema, note -> notes.add(place, note));
        }
        if (construct == Construct.SCHEMA || construct == Construct.ANYTHING) {
            mapping(place, construct);
            if (Composition.isComposed(node)) {
                composed.add(place.treePointer());
            }
        }
        unfit.remove(place, construct);
        walkChildren(place, construct);
        if (opened) {
            open.remove(node);
        }
    }

    private void walkChildren(FilePlace place, Construct construct) {
        if (place.node() instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, walkChild(place.child(String.valueOf(i)), construct));
            }
        } else if (place.node() instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                if (construct.isLater(name)) {
                    notes.add(place, "\"" + name + "\" of OpenAPI 3.2 is left out");
                }
                object.set(name, walkChild(place.child(name), construct));
            }
        }
    }

    /** Walks a child and returns the value that stands there afterwards. */
    private JsonNode walkChild(FilePlace place, Construct owner) {
        Construct construct = place.node().isContainer() ? owner.child(place.token(), place.kind()) : null;
        if (construct == null) {
            return place.node();
        }
        if (place.isReference() && !construct.allowsReference()) {
            return misplaced.replace(place, construct, open::contains, this::walk);
        }
        walk(place, construct);
        return place.node();
    }

    private void mapping(FilePlace place, Construct construct) {
        if (!(place.node().path("discriminator").path("mapping") instanceof ObjectNode mapping)) {
            return;
        }
        for (Map.Entry<String, JsonNode> entry : List.copyOf(mapping.properties())) {
            String reference = entry.getValue().asString("");
            if (ReferenceRules.isReference(reference) && !reference.startsWith(Bundle.FILES, 2)) {
                String absolute = references.resolve(reference, place);
                mapping.put(entry.getKey(), absolute);
                addTarget(absolute, construct);
            }
        }
    }

    private void addTarget(String reference, Construct construct) {
        @Nullable FilePlace target = references.at(reference);
        if (target != null) {
            targets.add(new Target(target, construct));
        }
    }
}
