package com.junction.contract.realserver;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers requests. */
final class Api {
    private static final int LONGEST_URL = 8000;

    private final Behaviour behaviour;
    private final Access access;
    private final Projects projects;
    private final Tasks tasks;
    private final Files files;

    Api(Behaviour behaviour) {
        this.behaviour = behaviour;
        this.access = new Access(behaviour);
        Store store = new Store("prj", behaviour);
        Store ofTasks = new Store("tsk", behaviour);
        Store ofFiles = new Store("fil", behaviour);
        this.tasks = new Tasks(behaviour, store, ofTasks);
        this.files = new Files(behaviour, store, ofFiles);
        this.projects = new Projects(
                behaviour,
                store,
                project -> Stream.of(ofTasks, ofFiles)
                        .anyMatch(each -> !each.all(project.id).isEmpty()));
    }

    synchronized Answer answer(Received request) {
        if (request.length() > LONGEST_URL) {
            return Answer.problem(414, "URI Too Long", "The URL has more than " + LONGEST_URL + " characters.");
        }
        List<Operation> operations = Operation.at(request.path());
        if (operations.isEmpty()) {
            return Refusal.notFound().answer();
        }
        Optional<Operation> operation = Operation.of(operations, request.method());
        if (operation.isEmpty()) {
            return withoutOperation(operations, request);
        }
        Answer answer = answer(operation.get(), request);
        Answer planted = behaviour
                .fault()
                .map(fault -> AnswerFaults.planted(fault, operation.get(), answer))
                .orElse(answer);
        return AnswerHabits.shown(behaviour.variant(), operation.get(), planted);
    }

    private Answer withoutOperation(List<Operation> operations, Received request) {
        if (operations.contains(Operation.LIST_TASKS)
                && behaviour.has(ProjectsFault.UNDEFINED_METHOD_ACCEPTED)
                && !request.method().equals("OPTIONS")) {
            return answer(Operation.LIST_TASKS, request);
        }
        Answer answer = request.method().equals("OPTIONS")
                ? Answer.empty(204)
                : Answer.problem(405, "Method Not Allowed", "The path has no such method.");
        return behaviour.has(ProjectsFault.NO_ALLOW) ? answer : answer.with("Allow", Operation.allowed(operations));
    }

    private Answer answer(Operation operation, Received request) {
        try {
            access.check(operation, request);
            Optional<String> accept = request.header("Accept");
            boolean isAcceptable = operation.gives.isEmpty()
                    || accept.isEmpty()
                    || behaviour.variant().has(Habit.LENIENT)
                    || MediaTypes.accepts(accept.get(), operation.gives);
            if (!isAcceptable) {
                throw operation == Operation.GET_PROJECT && behaviour.has(ProjectsFault.UNACCEPTABLE_FAILS)
                        ? Refusal.failure()
                        : Refusal.of(406, "Not Acceptable", "The response can only be " + operation.gives + ".");
            }
            return called(operation, request);
        } catch (Refusal e) {
            return e.answer();
        }
    }

    private Answer called(Operation operation, Received request) {
        return switch (operation) {
            case LIST_PROJECTS -> projects.list(request);
            case CREATE_PROJECT -> projects.create(request);
            case GET_PROJECT -> projects.get(request);
            case REPLACE_PROJECT -> projects.replace(request);
            case UPDATE_PROJECT -> projects.update(request);
            case DELETE_PROJECT -> projects.delete(request);
            case LIST_TASKS -> tasks.list(request);
            case CREATE_TASK -> tasks.create(request);
            case GET_TASK -> tasks.get(request);
            case REPLACE_TASK -> tasks.replace(request);
            case UPDATE_TASK -> tasks.update(request);
            case DELETE_TASK -> tasks.delete(request);
            case UPLOAD_FILE -> files.upload(request);
            case DOWNLOAD_FILE -> files.download(request);
            case DELETE_FILE -> files.delete(request);
        };
    }
}
