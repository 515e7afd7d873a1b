package com.junction.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.junction.recording.Redaction;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

class RedactionFuzzTest {
    private static final String SECRET = "planted9f3c";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Redaction REDACTION = new Redaction(Set.of("own"));
    private static final List<String> NAMES =
            List.of("password", "accessToken", "API_KEY", "api.key", "own", "user[pwd]", "Subscription-Key");

    /** Puts a secret below a secret name, in JSON, in strings and in forms, with any input beside it. */
    @FuzzTest
    void noSecretBelowItsNameIsShown(FuzzedDataProvider data) {
        String name = data.pickValue(NAMES);
        String value = quoted(data.consumeString(8).replace(SECRET, "") + SECRET + data.consumeString(8));
        String json = "{" + quoted(name) + ":" + below(value, data) + "}";
        String type = "application/json";
        for (int i = data.consumeInt(0, 6); i > 0; i--) {
            String noise = data.consumeString(10).replace(SECRET, "");
            json = switch (data.consumeInt(0, 4)) {
                case 0 -> "[" + quoted(noise) + "," + json + "]";
                case 1 -> "{" + quoted(noise) + ":" + json + "," + quoted(noise) + ":" + quoted(noise) + "}";
                case 2 -> "{\"value\":" + json + ",\"name\":" + quoted(noise) + "}";
                default -> quoted(" ".repeat(data.consumeInt(0, 2)) + json);
            };
        }
        String body = json;
        if (data.consumeBoolean()) {
            type = FORM;
            body = "a=" + encoded(data.consumeString(5)) + "&b=" + encoded(json);
        }
        hidesIn(body, type);
        hidesIn("{}\n" + json, "application/x-ndjson");
        hidesIn(json, null);
        hidesIn(encoded(name) + "=" + encoded(value) + "&a=" + encoded(data.consumeString(9)), FORM);
        HttpUrl url = HttpUrl.get("https://h.test/")
                .newBuilder()
                .addQueryParameter(name, value)
                .addQueryParameter(data.consumeString(5), json)
                .build();
        check(!REDACTION.url(url).toString().contains(SECRET), url);
    }

    private static String below(String value, FuzzedDataProvider data) {
        return switch (data.consumeInt(0, 3)) {
            case 0 -> value;
            case 1 -> "[1," + value + "]";
            case 2 -> "{" + quoted(data.consumeString(5)) + ":" + value + "}";
            default -> "[[{\"a\":[" + value + "]}]]";
        };
    }

    private static void hidesIn(String body, @Nullable String mediaType) {
        String shown = REDACTION.body(body, mediaType).orElse("");
        check(!shown.contains(SECRET), body);
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.stringNode(text).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void check(boolean holds, Object where) {
        if (!holds) {
            throw new AssertionError("This is not so for " + where);
        }
    }
}
