package com.junction.contract.realserver;

import com.junction.contract.tree.YamlFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI documents of the variants. */
public final class ProjectsDocument {
    private static final String RESOURCE = "projects.yaml";
    private static final Map<String, String> KINDS = Map.of("ProjectId", "prj", "TaskId", "tsk", "FileId", "fil");

    private ProjectsDocument() {}

    /** Returns the document of a variant as JSON, which can be changed. */
    public static ObjectNode of(Variant variant) {
        ObjectNode document = read();
        if (variant.ids() != Ids.INTEGERS) {
            ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
            KINDS.forEach((name, kind) -> schemas.set(name, id(variant.ids(), kind)));
        }
        DocumentHabits habits = new DocumentHabits(document);
        variant.habits().forEach(habits::add);
        return variant.has(Habit.NAMED_IDS) ? DocumentHabits.named(document) : document;
    }

    /** Writes the document of a variant into a folder. */
    public static Path write(Variant variant, Path folder) throws IOException {
        return write(of(variant), folder);
    }

    /** Writes a document into a folder. */
    public static Path write(ObjectNode document, Path folder) throws IOException {
        return Files.write(folder.resolve("projects.json"), Answer.JSON.writeValueAsBytes(document));
    }

    /** The maps that the file has at several places become one object each. */
    private static ObjectNode read() {
        try {
            Path file = Path.of(ProjectsDocument.class.getResource(RESOURCE).toURI());
            return (ObjectNode) Answer.JSON.readTree(YamlFile.read(file).toString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode id(Ids ids, String kind) {
        ObjectNode schema = Answer.JSON.createObjectNode().put("type", "string");
        schema.putArray("examples").add(ids.of(kind, 4711));
        return ids == Ids.UUIDS ? schema.put("format", "uuid") : schema.put("pattern", "^" + kind + "_[0-9a-f]{8}$");
    }
}
