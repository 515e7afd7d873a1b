package com.junction.contract.document;

import com.junction.contract.tree.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Visits schemas and the schemas that they lead to, each once: schemas may contain themselves. */
public final class SchemaTraversal {
    private final Function<SchemaView, Stream<Place>> next;
    private final Set<String> visited = new HashSet<>();

    /** @param next the schemas that a schema leads to */
    public SchemaTraversal(Function<SchemaView, Stream<Place>> next) {
        this.next = next;
    }

    /**
     * Visits a schema and all that it leads to, and returns those that no earlier call visited. Each stands before the
     * schemas that it leads to. References are followed, and {@code true} and {@code false} are left out.
     */
    public List<SchemaView> visit(Place root) {
        List<SchemaView> found = new ArrayList<>();
        visit(root, found);
        return found;
    }

    private void visit(Place declared, List<SchemaView> found) {
        SchemaView schema = SchemaView.of(declared);
        if (schema.node().isObject() && visited.add(schema.place().key())) {
            found.add(schema);
            next.apply(schema).forEach(part -> visit(part, found));
        }
    }
}
