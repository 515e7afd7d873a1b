package com.junction.contract.realserver;

import com.junction.contract.tree.YamlFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
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
            KINDS.forEach((name, kind) ->
                    ((ObjectNode) document.at("/components/schemas")).set(name, id(variant.ids(), kind)));
        }
        created(document, "/paths/~1projects/post/responses", variant);
        created(document, "/paths/~1projects~1{project_id}~1tasks/post/responses", variant);
        created(document, "/paths/~1projects~1{project_id}~1files/post/responses", variant);
        if (variant.softDelete()) {
            addGone(document);
        }
        return document;
    }

    /** Writes the document of a variant into a folder. */
    public static Path write(Variant variant, Path folder) throws IOException {
        return Files.write(folder.resolve("projects.json"), Answer.JSON.writeValueAsBytes(of(variant)));
    }

    private static ObjectNode read() {
        try {
            return (ObjectNode) YamlFile.read(
                    Path.of(ProjectsDocument.class.getResource(RESOURCE).toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode id(Ids ids, String kind) {
        ObjectNode schema = Answer.JSON.createObjectNode().put("type", "string");
        String example = ids.of(kind, 4711);
        schema.putArray("examples").add(example);
        return ids == Ids.UUIDS ? schema.put("format", "uuid") : schema.put("pattern", "^" + kind + "_[0-9a-f]{8}$");
    }

    /** Describes what a creation answers. */
    private static void created(ObjectNode document, String responses, Variant variant) {
        ObjectNode all = (ObjectNode) document.at(responses);
        ObjectNode created = (ObjectNode) all.get("201");
        if (variant.locationAlone()) {
            created.remove("content");
        }
        if (variant.asynchronous()) {
            all.remove("201");
            created.put("description", "The resource can be read a moment later");
            ((ObjectNode) created.get("headers")).remove("ETag");
            if (created.path("content").path("application/json") instanceof ObjectNode json) {
                JsonNode id = idOf(document, json);
                ObjectNode schema = json.putObject("schema").put("type", "object");
                schema.putArray("required").add("id");
                schema.putObject("properties").set("id", id);
            }
            all.set("202", created);
        }
    }

    private static JsonNode idOf(ObjectNode document, ObjectNode json) {
        String pointer = json.at("/schema/$ref").asString().substring(1);
        return document.at(pointer + "/properties/id").deepCopy();
    }

    /** Adds 410 to all operations that have 404. */
    private static void addGone(ObjectNode document) {
        ObjectNode responses = (ObjectNode) document.at("/components/responses");
        responses.set("Gone", responses.get("NotFound").deepCopy());
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                if (operation.path("responses") instanceof ObjectNode all && all.has("404")) {
                    all.putObject("410").put("$ref", "#/components/responses/Gone");
                }
            }
        }
    }
}
