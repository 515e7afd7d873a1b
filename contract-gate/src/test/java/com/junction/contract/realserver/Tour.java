package com.junction.contract.realserver;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sends a server the same requests, in the same order, and keeps its answers. */
final class Tour {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String TASKS = "/projects/1/tasks";
    private static final String FILES = "/projects/1/files";
    private static final String FULL_PROJECT = """
            {"name":"Café relaunch","description":"x","visibility":"team","budget":12.5,"start_date":"2026-03-01",
            "owner":{"name":"Zoë","role":"lead"},"tags":["a","b"]}""";
    private static final String FULL_TASK = """
            {"title":"Write","status":"done","priority":5,"due_date":"2026-04-15","labels":["a","b"],
            "estimate_hours":6.5,"notes":"n"}""";

    private final String url;
    private final List<String> answers = new ArrayList<>();

    Tour(String url) {
        this.url = url;
    }

    /** Returns the answers, each behind its request. */
    List<String> answers() {
        create();
        read();
        refuse();
        update();
        send("POST", "/projects", "{\"name\":\"Second\"}");
        delete();
        return answers;
    }

    private void create() {
        send("POST", "/projects", FULL_PROJECT);
        send("POST", "/projects", "{\"name\":\"Second\",\"description\":null}");
        send("POST", "/projects", "{\"name\":\"Third\"}");
        send("POST", TASKS, FULL_TASK);
        send("POST", TASKS, "{\"title\":\"Second\",\"due_date\":null}");
        send("POST", TASKS, "{\"title\":\"Third \\ud83d\\ude00\",\"status\":\"in_progress\"}");
        upload("application/octet-stream", "/projects/1/files?name=a.txt");
    }

    private void read() {
        for (String path : List.of(
                "/projects",
                "/projects?limit=1",
                "/projects?limit=2&cursor=YmVmb3JlOjM",
                "/projects?limit=1&cursor=YmVmb3JlOjI",
                "/projects/1",
                "/projects/2",
                TASKS,
                TASKS + "?limit=1",
                TASKS + "?limit=50",
                TASKS + "?offset=1&limit=1",
                TASKS + "?offset=2&limit=1",
                TASKS + "?status=in_progress",
                TASKS + "/1",
                TASKS + "/2",
                FILES + "/1")) {
            send("GET", path, "");
        }
        send("GET", "/projects/2/tasks?status=done", "");
        send("GET", "/projects/2/tasks/1", "");
    }

    private void refuse() {
        for (String path : List.of(
                "/projects?limit=0",
                "/projects?limit=x",
                "/projects?cursor=%00",
                "/projects/99",
                TASKS + "?limit=1&limit=2",
                TASKS + "?status=x",
                TASKS + "?offset=99999999999",
                TASKS + "/99",
                FILES + "/99")) {
            send("GET", path, "");
        }
        for (String body : List.of("{", "{\"name\":\"a\\u0000\"}", "{\"name\":\"a\",\"x\":1}", "")) {
            send("POST", "/projects", body);
        }
        for (String body : List.of("{\"title\":", "{\"title\":\"" + "a".repeat(2000) + "\"}", "{}", "")) {
            send("POST", TASKS, body);
        }
        upload("text/plain", FILES + "?name=a.txt");
        upload("application/octet-stream", FILES);
        send("POST", TASKS, FULL_TASK, Map.of("Content-Type", "text/plain"));
        send("GET", "/projects/1", "", Map.of("Accept", "image/png"));
        for (String credentials : List.of("", "Bearer a", "Bearer a.b.c", "Basic YTpi")) {
            for (String path : List.of("/projects/1", TASKS)) {
                send("GET", path, "", Map.of("Authorization", credentials));
            }
            send("POST", "/projects", "{\"name\":\"Third\"}", Map.of("Authorization", credentials));
            send("DELETE", TASKS + "/99", "", Map.of("Authorization", credentials));
        }
        send("DELETE", FILES + "/99", "", Map.of("X-Api-Key", ""));
        send("POST", FILES + "?name=a.txt", "a", Map.of("X-Api-Key", "other"));
        send("DELETE", "/projects", "");
        send("PUT", TASKS, "");
    }

    private void update() {
        change("PATCH", "/projects/1", "1", "{\"description\":null,\"visibility\":\"public\"}");
        change("PATCH", "/projects/1", "1", "{\"name\":\"Stale\"}");
        change("PUT", "/projects/1", "2", "{\"name\":\"Other\"}");
        change("PUT", "/projects/1", "2", "{\"name\":\"Stale\"}");
        send("PUT", "/projects/1", "{\"name\":\"Other\"}");
        change("DELETE", "/projects/2", "9", "");
        send("GET", "/projects/1", "");
        send("PATCH", TASKS + "/1", "{\"title\":\"Other\"}");
        send("PATCH", TASKS + "/2", "{\"status\":\"done\"}");
        send("PATCH", TASKS + "/1", "{}");
        send("PATCH", TASKS + "/1", "");
        send("GET", TASKS + "/1", "");
        send("PUT", TASKS + "/1", "{\"title\":\"Third\"}");
        send("GET", TASKS + "/1", "");
    }

    private void delete() {
        send("DELETE", FILES + "/1", "");
        send("GET", FILES + "/1", "");
        send("DELETE", TASKS + "/1", "");
        send("GET", TASKS + "/1", "");
        send("DELETE", TASKS + "/1", "");
        send("DELETE", "/projects/1", "");
        send("GET", "/projects/1", "");
        send("GET", TASKS + "/2", "");
        send("GET", "/projects", "");
    }

    private void upload(String contentType, String path) {
        send("POST", path, "bytes", Map.of("Content-Type", contentType));
    }

    private void change(String method, String path, String version, String body) {
        send(method, path, body, Map.of("If-Match", "\"" + version + "\""));
    }

    private void send(String method, String path, String body) {
        send(method, path, body, Map.of());
    }

    private void send(String method, String path, String body, Map<String, String> headers) {
        Map<String, String> all = new TreeMap<>(
                Map.of("Authorization", "Bearer " + ProjectsServer.TOKEN, "X-Api-Key", ProjectsServer.KEY));
        if (!body.isEmpty()) {
            boolean isMergePatch = method.equals("PATCH") && !path.contains("tasks");
            all.put("Content-Type", isMergePatch ? "application/merge-patch+json" : "application/json");
        }
        all.putAll(headers);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });
        answers.add(method + " " + path + " " + body + headers + " -> " + answer(request.build()));
    }

    private static String answer(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
            Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
            headers.keySet().removeIf(name -> name.equalsIgnoreCase("date"));
            return response.statusCode() + " " + headers + " " + new String(response.body(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "cut off";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
