package com.junction.contract.realserver;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the query parameters of requests. */
final class Queries {
    private final Behaviour behaviour;

    Queries(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    /** The value of a parameter that may be sent once. */
    Optional<String> one(Operation operation, Received request, String name) {
        List<String> values = request.query(name);
        if (values.size() > 1 && !behaviour.variant().has(Habit.LENIENT)) {
            throw operation == Operation.LIST_TASKS && behaviour.has(ProjectsFault.DUPLICATE_QUERY_FAILS)
                    ? Refusal.failure()
                    : Refusal.badRequest("The query parameter " + name + " is repeated.");
        }
        boolean fails = operation == Operation.LIST_PROJECTS
                && behaviour.has(ProjectsFault.NUL_IN_QUERY_FAILS)
                && values.stream().anyMatch(value -> value.indexOf(0) >= 0);
        if (fails) {
            throw Refusal.failure();
        }
        return values.stream().findFirst();
    }

    /** The value of an integer within its bounds. */
    int integer(Operation operation, Received request, String name, int least, int most, int defaultValue) {
        Optional<String> text = one(operation, request, name);
        if (text.isEmpty()) {
            return defaultValue;
        }
        if (!text.get().matches("-?[0-9]{1,9}")) {
            boolean isLarge = text.get().matches("-?[0-9]+");
            boolean fails = isLarge
                    ? operation == Operation.LIST_TASKS && behaviour.has(ProjectsFault.LARGE_INTEGER_FAILS)
                    : operation == Operation.LIST_PROJECTS && behaviour.has(ProjectsFault.LETTERS_FOR_INTEGER_FAIL);
            throw fails ? Refusal.failure() : Refusal.badRequest("The query parameter " + name + " is malformed.");
        }
        int value = Integer.parseInt(text.get());
        if (operation == Operation.LIST_PROJECTS && behaviour.has(ProjectsFault.LIMIT_OUT_OF_BOUNDS_ACCEPTED)) {
            return Math.min(Math.max(value, least), most);
        }
        boolean isRefused = name.equals("limit")
                && operation == Operation.LIST_TASKS
                && value == most
                && behaviour.has(ProjectsFault.VALID_LIMIT_REFUSED);
        if (value < least || value > most || isRefused) {
            throw Refusal.badRequest("The query parameter " + name + " is out of bounds.");
        }
        return value;
    }

    /** The value of an enum. */
    Optional<String> of(Operation operation, Received request, String name, Set<String> values) {
        Optional<String> value = one(operation, request, name);
        if (value.isPresent() && !values.contains(value.get())) {
            if (behaviour.has(ProjectsFault.UNKNOWN_STATUS_ACCEPTED)) {
                return Optional.empty();
            }
            throw Refusal.badRequest("The query parameter " + name + " has an unknown value.");
        }
        return value;
    }
}
