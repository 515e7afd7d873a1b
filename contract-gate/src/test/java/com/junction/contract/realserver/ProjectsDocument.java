package com.junction.contract.realserver;

import com.junction.contract.tree.YamlFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** Adds the links of an author who knows which operation needs the values of which other one. */
    public static ObjectNode withLinks(ObjectNode document) {
        ObjectNode project = Answer.JSON.createObjectNode().put("project_id", "$response.body#/id");
        for (String operation : List.of("getProject", "deleteProject", "listTasks", "createTask", "uploadFile")) {
            link(document, "/paths/~1projects/post", operation, project);
        }
        ObjectNode changed = project.deepCopy().put("header.If-Match", "$response.header.ETag");
        link(document, "/paths/~1projects/post", "replaceProject", changed);
        link(document, "/paths/~1projects/post", "updateProject", changed);
        ObjectNode task = Answer.JSON
                .createObjectNode()
                .put("project_id", "$request.path.project_id")
                .put("task_id", "$response.body#/id");
        for (String operation : List.of("getTask", "replaceTask", "updateTask", "deleteTask")) {
            link(document, "/paths/~1projects~1{project_id}~1tasks/post", operation, task);
        }
        ObjectNode file = Answer.JSON
                .createObjectNode()
                .put("project_id", "$request.path.project_id")
                .put("file_id", "$response.body#/id");
        for (String operation : List.of("downloadFile", "deleteFile")) {
            link(document, "/paths/~1projects~1{project_id}~1files/post", operation, file);
        }
        return document;
    }

    private static void link(ObjectNode document, String from, String to, ObjectNode parameters) {
        ObjectNode created = (ObjectNode) document.at(from + "/responses/201");
        created.withObject("/links").putObject(to).put("operationId", to).set("parameters", parameters);
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
