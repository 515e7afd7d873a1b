package com.junction.contract.realserver;

/** The answers to creations. */
final class Created {
    private Created() {}

    /** The answer to the creation of a resource that may become visible later. */
    static Answer answer(Behaviour behaviour, Received request, Resource resource, String path) {
        boolean isLater = behaviour.variant().has(Habit.ASYNCHRONOUS_CREATION);
        int status = isLater ? 202 : 201;
        if (behaviour.variant().has(Habit.LOCATION_ALONE)) {
            // Location is absolute here, and a path otherwise. RFC 9110 allows both.
            String host = request.header("Host").orElse("localhost");
            return Answer.empty(status).with("Location", "http://" + host + path);
        }
        Answer answer = isLater
                ? Answer.json(202, Answer.JSON.createObjectNode().set("id", resource.value.get("id")))
                : Answer.json(201, resource.value);
        return answer.with("Location", path);
    }
}
