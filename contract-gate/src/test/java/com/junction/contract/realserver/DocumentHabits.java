package com.junction.contract.realserver;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes a document so that it describes what a server does in its own way. */
final class DocumentHabits {
    private static final String PROJECT = "/paths/~1projects~1{project_id}";
    private static final List<String> CREATIONS =
            List.of("/paths/~1projects/post", PROJECT + "~1tasks/post", PROJECT + "~1files/post");
    private static final List<String> UPDATES = List.of(
            PROJECT + "/put",
            PROJECT + "/patch",
            PROJECT + "~1tasks~1{task_id}/put",
            PROJECT + "~1tasks~1{task_id}/patch");

    private final ObjectNode document;

    DocumentHabits(ObjectNode document) {
        this.document = document;
    }

    void add(Habit habit) {
        switch (habit) {
            case LOCATION_ALONE ->
                CREATIONS.forEach(creation -> success(creation).remove("content"));
            case SOFT_DELETE -> addLike("404", "410");
            case ASYNCHRONOUS_CREATION -> CREATIONS.forEach(this::createLater);
            case DELETE_FROM_BELOW -> addConflict(PROJECT + "/delete");
            case UNIQUE_NAMES ->
                List.of("/paths/~1projects/post", PROJECT + "/put", PROJECT + "/patch")
                        .forEach(this::addConflict);
            case NO_CONTENT_AFTER_UPDATE -> UPDATES.forEach(this::removeContent);
            case FORBIDDEN -> addForbidden();
            case ENVELOPES -> operations().forEach(this::putIntoEnvelope);
            case BARE_LISTS -> {
                bare("/paths/~1projects/get", "Project", "Link", false, "string");
                bare(PROJECT + "~1tasks/get", "Task", "X-Total-Count", true, "integer");
            }
            case PAGE_NUMBERS -> countPages();
            case NAMED_IDS, IDEMPOTENT_DELETE, LENIENT -> {}
        }
    }

    private ObjectNode at(String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    private List<ObjectNode> operations() {
        List<ObjectNode> operations = new ArrayList<>();
        document.path("paths")
                .forEach(path -> path.forEach(each -> {
                    if (each instanceof ObjectNode operation && operation.has("responses")) {
                        operations.add(operation);
                    }
                }));
        return operations;
    }

    private static ObjectNode responses(ObjectNode operation) {
        return (ObjectNode) operation.get("responses");
    }

    private ObjectNode success(String operation) {
        return success(at(operation));
    }

    private static ObjectNode success(ObjectNode operation) {
        return (ObjectNode) responses(operation).properties().iterator().next().getValue();
    }

    private void addLike(String status, String other) {
        operations().stream()
                .map(DocumentHabits::responses)
                .filter(all -> all.has(status))
                .forEach(all -> all.set(other, all.get(status).deepCopy()));
    }

    /** A 401 has a header that a 403 has not. */
    private void addForbidden() {
        operations().stream().map(DocumentHabits::responses).forEach(all -> addProblem(all, "403"));
    }

    private void addConflict(String operation) {
        addProblem(responses(at(operation)), "409");
    }

    private static void addProblem(ObjectNode responses, String status) {
        responses.putObject(status).put("$ref", "#/components/responses/NotFound");
    }

    private void createLater(String creation) {
        ObjectNode all = responses(at(creation));
        ObjectNode created = (ObjectNode) all.remove("201");
        ((ObjectNode) created.get("headers")).remove("ETag");
        if (created.at("/content/application~1json") instanceof ObjectNode json) {
            JsonNode id = document.at(json.at("/schema/$ref").asString().substring(1) + "/properties/id");
            ObjectNode schema = json.putObject("schema").put("type", "object");
            schema.putArray("required").add("id");
            schema.putObject("properties").set("id", id.deepCopy());
        }
        ObjectNode others = all.deepCopy();
        all.removeAll();
        all.set("202", created);
        all.setAll(others);
    }

    private void removeContent(String update) {
        ObjectNode all = responses(at(update));
        ObjectNode changed = (ObjectNode) all.remove("200");
        if (changed == null) {
            return;
        }
        changed.remove("content");
        ObjectNode others = all.deepCopy();
        all.removeAll();
        all.set("204", changed);
        all.setAll(others);
    }

    private void putIntoEnvelope(ObjectNode operation) {
        if (!(success(operation).at("/content/application~1json") instanceof ObjectNode json)
                || json.at("/schema/properties/data").isObject()) {
            return;
        }
        JsonNode schema = json.get("schema");
        String name = schema.path("$ref").asString("");
        ObjectNode envelope = json.putObject("schema").put("type", "object");
        ArrayNode required = envelope.putArray("required").add("data");
        ObjectNode properties = envelope.putObject("properties");
        if (name.endsWith("Page")) {
            ObjectNode page = at(name.substring(1)).deepCopy();
            properties.set("data", page.at("/properties/items"));
            ((ObjectNode) page.get("properties")).remove("items");
            ((ArrayNode) page.get("required")).remove(0);
            required.add("meta");
            properties.set("meta", page);
        } else {
            properties.set("data", schema);
        }
    }

    private void bare(String list, String item, String header, boolean required, String type) {
        ObjectNode success = success(list);
        ObjectNode schema =
                at(list + "/responses/200/content/application~1json").putObject("schema");
        schema.put("type", "array").putObject("items").put("$ref", "#/components/schemas/" + item);
        ObjectNode described = success.putObject("headers").putObject(header);
        described.put("required", required).putObject("schema").put("type", type);
    }

    private void countPages() {
        ArrayNode parameters = (ArrayNode) document.at(PROJECT + "~1tasks/get/parameters");
        ((ObjectNode) parameters.get(0)).put("name", "per_page");
        ObjectNode page = ((ObjectNode) parameters.get(1)).put("name", "page").put("description", "The page, from 1");
        ((ObjectNode) page.get("schema")).put("minimum", 1).put("maximum", 1000).put("default", 1);
    }

    /** Names ids after their resources. */
    static ObjectNode named(ObjectNode document) {
        ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
        rename(schemas, "Project", "projectId");
        rename(schemas, "Task", "taskId");
        rename(schemas, "File", "fileId");
        String text = document.toString();
        for (String kind : List.of("project", "task", "file")) {
            text = text.replace(kind + "_id", kind + "Id");
        }
        return (ObjectNode) Answer.JSON.readTree(text);
    }

    private static void rename(ObjectNode schemas, String schema, String name) {
        ObjectNode properties = (ObjectNode) schemas.at("/" + schema + "/properties");
        properties.set(name, properties.remove("id"));
        ArrayNode required = (ArrayNode) schemas.at("/" + schema + "/required");
        required.set(0, name);
    }
}
