package com.junction.contract.realserver;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The habits that are visible in one answer alone. */
final class AnswerHabits {
    private AnswerHabits() {}

    /** Returns the answer of an operation in the way of a variant. */
    static Answer shown(Variant variant, Operation operation, Answer answer) {
        boolean isUpdate = operation.method.equals("PUT") || operation.method.equals("PATCH");
        if (answer.status() >= 300) {
            return answer;
        }
        if (isUpdate && variant.has(Habit.NO_CONTENT_AFTER_UPDATE)) {
            return answer.withStatus(204).withBody(new byte[0]).without("Content-Type");
        }
        if (!operation.gives.equals("application/json") || answer.body().length == 0) {
            return answer;
        }
        JsonNode body = Answer.JSON.readTree(answer.body());
        JsonNode named = variant.has(Habit.NAMED_IDS) ? named(operation, body) : body;
        Answer shown = answer.withBody(Answer.JSON.writeValueAsBytes(named));
        if (variant.has(Habit.BARE_LISTS) && named.has("items")) {
            return bare(named, shown);
        }
        return variant.has(Habit.ENVELOPES) ? shown.withBody(Answer.JSON.writeValueAsBytes(envelope(named))) : shown;
    }

    private static JsonNode named(Operation operation, JsonNode body) {
        JsonNode items = body.has("items")
                ? body.get("items")
                : Answer.JSON.createArrayNode().add(body);
        String kind = operation.id.endsWith("File") ? "fileId" : operation.id.contains("Task") ? "taskId" : "projectId";
        for (JsonNode item : items) {
            ObjectNode object = (ObjectNode) item;
            object.set(kind, object.remove("id"));
            if (object.has("project_id")) {
                object.set("projectId", object.remove("project_id"));
            }
        }
        return body;
    }

    private static Answer bare(JsonNode page, Answer answer) {
        Answer bare = answer.withBody(Answer.JSON.writeValueAsBytes(page.get("items")));
        if (page.has("total")) {
            bare = bare.with("X-Total-Count", page.get("total").toString());
        }
        return page.has("next_cursor")
                ? bare.with(
                        "Link", "</projects?cursor=" + page.get("next_cursor").asString() + ">; rel=\"next\"")
                : bare;
    }

    private static ObjectNode envelope(JsonNode body) {
        ObjectNode envelope = Answer.JSON.createObjectNode();
        if (!body.has("items")) {
            envelope.set("data", body);
            return envelope;
        }
        envelope.set("data", body.get("items"));
        ObjectNode meta = ((ObjectNode) body).deepCopy();
        meta.remove("items");
        envelope.set("meta", meta);
        return envelope;
    }
}
