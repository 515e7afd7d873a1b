package com.junction.recording;

import static org.assertj.core.api.Assertions.assertThat;

import de.sstoehr.harreader.HarReader;
import de.sstoehr.harreader.model.HarEntry;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.ConnectionPool;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Puts a different secret at every place of requests and responses, in every shape and encoding. The recording must not
 * contain any of them.
 */
class SecretsEverywhereTest {
    private static final List<String> NAMES = List.of(
            "password",
            "access_token",
            "apiKey",
            "Ocp-Apim-Subscription-Key",
            "session_id",
            "jwt",
            "credential",
            "pwd",
            "passphrase",
            "signature",
            "api.key",
            "x-own");

    /** A careless reader ends these values too early: at a space, a comma, a quote, an ampersand. */
    private static final List<String> VALUES = List.of(
            "%s",
            "a %s", "a,%s", "a\"%s", "a'%s", "a&%s", "a;%s", "a=%s", "a/%s", "a#%s", "a\\%s", "a<%s", "a\n%s", "ü%s",
            "}%s");

    private final List<String> planted = new ArrayList<>();

    @TempDir
    Path folder;

    /** Returns a value with a new secret. */
    private String secret() {
        String secret = "planted" + (1_000_000 + planted.size());
        planted.add(secret);
        return VALUES.get(planted.size() % VALUES.size()).formatted(secret);
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.stringNode(text).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Returns JSON with secrets below a name. */
    private Stream<String> json(String name) {
        String key = quoted(name);
        List<UnaryOperator<String>> shapes = List.of(
                value -> "{" + key + ":" + value + "}",
                value -> "{" + key + " : [" + value + "],\"a\":1}",
                value -> "{" + key + ":{\"value\":" + value + "}}",
                value -> "[[{" + key + ":[[{\"x\":" + value + "}]]}]]",
                value -> "{\"name\":" + key + ",\"value\":" + value + "}",
                value -> "{\"value\":[" + value + "],\"key\":" + key + "}",
                value -> "[[" + key + "," + value + "],[1,2]]",
                value -> "{" + key + ":" + value + "," + key + ":null}",
                value -> "{" + quoted(name.toUpperCase(Locale.ROOT)) + ":" + value + "}");
        return shapes.stream()
                .flatMap(shape -> Stream.of(
                        shape.apply(quoted(secret())),
                        "\uFEFF" + shape.apply(quoted(secret())),
                        "{\"a\":" + quoted(shape.apply(quoted(secret()))) + "}",
                        "{\"a\":" + quoted("[" + quoted(shape.apply(quoted(secret()))) + "]") + "}",
                        shape.apply(quoted(secret())) + " trailing",
                        shape.apply(quoted(secret())).replaceFirst(".$", "")));
    }

    private Stream<String> urls(String name) {
        return Stream.of(
                        "https://h.test/cb?a=b&%s=%s&c=d",
                        "/cb?%s=%s",
                        "cb#%s=%s&c=d",
                        "https://h.test/#/cb?%s=%s",
                        "myapp://cb?%s=%s",
                        "/a;%s=%s/b?c=d",
                        "//h.test/?a=b&%s=%s")
                .flatMap(url -> Stream.of(
                        url.formatted(encoded(name), encoded(secret())),
                        url.formatted(name.replace("_", "%5F"), encoded(secret())),
                        "/login?next=" + encoded(url.formatted(encoded(name), encoded(secret()))) + "&c=d",
                        "/login?next=" + encoded(encoded(url.formatted(encoded(name), encoded(secret()))))));
    }

    private Stream<String> forms(String name) {
        return Stream.of("a=b&%s=%s", "%s=%s&a=b", "user[%s]=%s", "user%%5B%s%%5D=%s", "a.b.%s=%s")
                .flatMap(form -> Stream.concat(
                        Stream.of(form.formatted(encoded(name), encoded(secret()))),
                        Stream.of("payload=" + encoded("{" + quoted(name) + ":[" + quoted(secret()) + "]}"))));
    }

    private record Body(String type, String text) {}

    private List<Body> bodies() {
        List<Body> bodies = new ArrayList<>();
        for (String name : NAMES) {
            json(name).forEach(text -> bodies.add(new Body("application/json", text)));
            json(name).limit(2).forEach(text -> bodies.add(new Body("application/vnd.x+json; charset=utf-8", text)));
            json(name).limit(2).forEach(text -> bodies.add(new Body("application/x-ndjson", "{}\n" + text)));
            json(name).limit(2).forEach(text -> bodies.add(new Body("application/x-www-form-urlencoded", text)));
            json(name).limit(2).forEach(text -> bodies.add(new Body("text/event-stream", "data: " + text)));
            forms(name).forEach(text -> bodies.add(new Body("application/x-www-form-urlencoded", text)));
            urls(name).forEach(url -> bodies.add(new Body("application/json", "{\"a\":" + quoted("see " + url) + "}")));
            bodies.add(new Body("application/xml", "<" + name + ">" + secret() + "</" + name + ">"));
            bodies.add(new Body("text/plain", name + " " + secret()));
            bodies.add(new Body(
                    "multipart/form-data; boundary=b",
                    "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + secret() + "\r\n--b--"));
        }
        return bodies;
    }

    @Test
    void noneIsInTheRecording() throws Exception {
        Path file = folder.resolve("all.har");
        List<Body> bodies = bodies();
        List<String> urls = NAMES.stream().flatMap(this::urls).toList();
        int calls = Math.max(bodies.size(), urls.size());
        try (MockWebServer server = new MockWebServer();
                HarRecorder recorder = new HarRecorder(file, Set.of("X-Own"))) {
            server.start();
            OkHttpClient client = new OkHttpClient.Builder()
                    .addInterceptor(recorder)
                    .followRedirects(false)
                    // On a reused connection, each side would wait for the other's delayed acknowledgements.
                    .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                    .build();
            for (int i = 0; i < calls; i++) {
                String name = NAMES.get(i % NAMES.size());
                Body body = bodies.get(i % bodies.size());
                String url = urls.get(i % urls.size());
                String value = secret().replaceAll("[^ -~]", "");
                server.enqueue(new MockResponse.Builder()
                        .code(i % 2 == 0 ? 200 : 302)
                        .addHeader(name, value)
                        .addHeader("Location", url)
                        .addHeader("Content-Location", url)
                        .addHeader("Link", "<" + url + ">; rel=next")
                        .addHeader("Refresh", "5; url=" + url)
                        .addHeader("Set-Cookie", "a=" + value)
                        .addHeader("Content-Type", body.type)
                        .body(body.text)
                        .build());
                Request request = new Request.Builder()
                        .url(server.url("/")
                                .newBuilder("x?" + encoded(name) + "=" + encoded(secret()) + "#" + name + "="
                                        + encoded(secret()))
                                .username(encoded(secret()))
                                .build())
                        .header(name, value)
                        .header("Referer", url)
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder().encodeToString(secret().getBytes(StandardCharsets.UTF_8)))
                        .post(RequestBody.create(body.text, MediaType.parse(body.type)))
                        .build();
                try (Response response = client.newCall(request).execute()) {
                    assertThat(response.body().bytes()).isNotEmpty();
                }
            }
        }
        String recorded = Files.readString(file);
        assertThat(Pattern.compile("(?s).{0,80}planted[0-9]{7}.{0,20}")
                        .matcher(recorded)
                        .results()
                        .map(MatchResult::group))
                .isEmpty();
        List<HarEntry> entries =
                new HarReader().readFromFile(file.toFile()).log().entries();
        assertThat(entries).hasSize(calls);
        assertThat(entries.stream()
                        .filter(entry -> entry.response().content().comment() == null)
                        .count())
                .as("bodies that are recorded")
                .isGreaterThan(calls / 2);
    }
}
