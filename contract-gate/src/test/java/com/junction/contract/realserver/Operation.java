package com.junction.contract.realserver;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations, by their names in the document. */
enum Operation {
    LIST_PROJECTS("listProjects", "GET", "/projects", Credential.BEARER, "", "application/json"),
    CREATE_PROJECT("createProject", "POST", "/projects", Credential.BEARER, "application/json", "application/json"),
    GET_PROJECT("getProject", "GET", "/projects/{}", Credential.BEARER, "", "application/json"),
    REPLACE_PROJECT("replaceProject", "PUT", "/projects/{}", Credential.BEARER, "application/json", "application/json"),
    UPDATE_PROJECT(
            "updateProject",
            "PATCH",
            "/projects/{}",
            Credential.BEARER,
            "application/merge-patch+json",
            "application/json"),
    DELETE_PROJECT("deleteProject", "DELETE", "/projects/{}", Credential.BEARER, "", ""),
    LIST_TASKS("listTasks", "GET", "/projects/{}/tasks", Credential.BEARER, "", "application/json"),
    CREATE_TASK("createTask", "POST", "/projects/{}/tasks", Credential.BEARER, "application/json", "application/json"),
    GET_TASK("getTask", "GET", "/projects/{}/tasks/{}", Credential.BEARER, "", "application/json"),
    REPLACE_TASK(
            "replaceTask", "PUT", "/projects/{}/tasks/{}", Credential.BEARER, "application/json", "application/json"),
    UPDATE_TASK(
            "updateTask", "PATCH", "/projects/{}/tasks/{}", Credential.BEARER, "application/json", "application/json"),
    DELETE_TASK("deleteTask", "DELETE", "/projects/{}/tasks/{}", Credential.BEARER, "", ""),
    UPLOAD_FILE(
            "uploadFile",
            "POST",
            "/projects/{}/files",
            Credential.API_KEY,
            "application/octet-stream",
            "application/json"),
    DOWNLOAD_FILE("downloadFile", "GET", "/projects/{}/files/{}", Credential.API_KEY, "", "application/octet-stream"),
    DELETE_FILE("deleteFile", "DELETE", "/projects/{}/files/{}", Credential.API_KEY, "", "");

    /** The credentials of an operation. */
    enum Credential {
        BEARER,
        API_KEY
    }

    final String id;
    final String method;
    final Credential credential;
    final String takes;
    final String gives;
    private final String path;

    Operation(String id, String method, String path, Credential credential, String takes, String gives) {
        this.id = id;
        this.method = method;
        this.path = path;
        this.credential = credential;
        this.takes = takes;
        this.gives = gives;
    }

    /** The operations of a path. */
    static List<Operation> at(List<String> path) {
        return Arrays.stream(values()).filter(each -> each.matches(path)).toList();
    }

    /** The operation with a method, where HEAD is a GET without the body. */
    static Optional<Operation> of(List<Operation> operations, String method) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return operations.stream().filter(each -> each.method.equals(asked)).findFirst();
    }

    /** The value of {@code Allow}. */
    static String allowed(List<Operation> operations) {
        return Stream.concat(
                        operations.stream()
                                .flatMap(each ->
                                        each.method.equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(each.method)),
                        Stream.of("OPTIONS"))
                .collect(Collectors.joining(", "));
    }

    private boolean matches(List<String> segments) {
        String[] template = path.substring(1).split("/");
        if (segments.size() != template.length) {
            return false;
        }
        for (int i = 0; i < template.length; i++) {
            String expected = template[i];
            boolean fits = expected.equals("{}") ? !segments.get(i).isEmpty() : expected.equals(segments.get(i));
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
