package com.junction.contract.realserver;

import java.util.Arrays;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** The faults that are visible in one answer alone. */
final class AnswerFaults {
    private static final String STACK_TRACE = """
            java.lang.IllegalArgumentException: limit
            \tat com.example.projects.TaskController.list(TaskController.java:87)
            \tat java.base/java.lang.Thread.run(Thread.java:840)
            """;
    private static final String TRACEBACK = """
            Traceback (most recent call last):
              File "/srv/app/tasks/views.py", line 41, in get
                return Task.objects.get(pk=task_id)
            tasks.models.Task.DoesNotExist: Task matching query does not exist.
            """;

    private AnswerFaults() {}

    /** Returns the answer of an operation with a fault, which is the same if it is a fault of another answer. */
    static Answer planted(ProjectsFault fault, Operation operation, Answer answer) {
        boolean isOfOperation = fault.operation().equals(operation.id);
        if (!isOfOperation) {
            return answer;
        }
        int status = answer.status();
        if (status < 300) {
            return success(fault, answer);
        }
        return switch (fault) {
            case ERROR_VIOLATES_ITS_SCHEMA ->
                status == 404 ? answer.edit(problem -> problem.put("status", "not found")) : answer;
            case NOT_FOUND_AS_BAD_REQUEST -> status == 404 ? answer.withStatus(418) : answer;
            case ERROR_IS_NO_PROBLEM -> answer.withMediaType("application/json");
            case ERROR_IS_HTML ->
                status == 400 ? Answer.text(400, "text/html", "<html><body>Bad Request</body></html>") : answer;
            case STACK_TRACE_IN_400 -> status == 400 ? detail(answer, STACK_TRACE) : answer;
            case STACK_TRACE_IN_404 -> status == 404 ? detail(answer, TRACEBACK) : answer;
            case SQL_IN_422 ->
                status == 422
                        ? detail(
                                answer,
                                "ERROR: null value in column \"title\" of relation \"tasks\" violates not-null"
                                        + " constraint; SQL [insert into tasks (title, status) values (?, ?)]")
                        : answer;
            case FILE_PATH_IN_404 ->
                status == 404
                        ? detail(answer, "open /var/lib/projects/files/9f/3c/menu.pdf: no such file or directory")
                        : answer;
            default -> answer;
        };
    }

    private static Answer success(ProjectsFault fault, Answer answer) {
        return switch (fault) {
            case ETAG_MISSING -> answer.without("ETag");
            case ETAG_MALFORMED ->
                answer.with("ETag", answer.headers().getOrDefault("ETag", "").replace("\"", ""));
            case WRONG_TYPE_IN_LIST ->
                items(answer, item -> item.put("budget", item.path("budget").asString()));
            case WRONG_TYPE_IN_GET -> answer.edit(project -> project.put("name", 7));
            case WRONG_TYPE_OF_TOTAL ->
                answer.edit(page -> page.put("total", page.path("total").asString()));
            case WRONG_TYPE_AFTER_UPDATE ->
                answer.edit(task -> task.put("priority", task.path("priority").asString()));
            case REQUIRED_PROPERTY_MISSING -> answer.edit(task -> task.remove("created_at"));
            case REQUIRED_PROPERTY_MISSING_IN_LIST -> items(answer, item -> item.remove("status"));
            case REQUIRED_PROPERTY_MISSING_AFTER_UPDATE -> answer.edit(project -> project.remove("id"));
            case DATE_TIME_IN_ANOTHER_FORMAT -> answer.edit(task -> task.put("created_at", "01.03.2026 09:00"));
            case DATE_TIME_WITHOUT_ZONE -> answer.edit(task -> task.put("created_at", "2026-03-01T09:00:00"));
            case NULL_WHERE_NOT_NULLABLE ->
                answer.edit(task -> {
                    if (task.path("labels").isEmpty()) {
                        task.putNull("labels");
                    }
                });
            case UNDOCUMENTED_ENUM_VALUE ->
                items(
                        answer,
                        item -> item.put(
                                "status", item.path("status").asString().replace("open", "todo")));
            case VALUE_OUT_OF_BOUNDS ->
                answer.edit(task -> task.put("priority", task.path("priority").asInt() * 10));
            case LIST_WITHOUT_ITS_OBJECT ->
                Answer.json(200, Answer.JSON.readTree(answer.body()).path("items"));
            case FILE_SIZE_AS_TEXT ->
                answer.edit(file -> file.put("size", file.path("size").asString()));
            case WRONG_MEDIA_TYPE -> answer.withMediaType("text/plain");
            case MALFORMED_ANSWER -> answer.withBody(malformed(answer.body()));
            case EMPTY_ANSWER -> answer.withBody(new byte[0]).without("Content-Type");
            case WRONG_STATUS -> answer.withStatus(200);
            case WRONG_STATUS_OF_DELETE -> answer.withStatus(200);
            default -> answer;
        };
    }

    private static byte[] malformed(byte[] json) {
        byte[] longer = Arrays.copyOf(json, json.length + 1);
        longer[json.length - 1] = ',';
        longer[json.length] = '}';
        return longer;
    }

    private static Answer detail(Answer problem, String detail) {
        return problem.edit(body -> body.put("detail", detail));
    }

    private static Answer items(Answer page, Consumer<ObjectNode> change) {
        return page.edit(body -> body.path("items").forEach(item -> change.accept((ObjectNode) item)));
    }
}
