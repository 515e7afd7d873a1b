package com.junction.contract.secret;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import tools.jackson.databind.node.JsonNodeFactory;

/** The forms in which a server may repeat a key. */
public final class Encodings {
    private Encodings() {}

    /** All forms, by their names. */
    public static Map<String, UnaryOperator<String>> all() {
        Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
        all.put("as it is", key -> key);
        all.put("upper case", key -> key.toUpperCase(Locale.ROOT));
        all.put("JSON", Encodings::json);
        all.put("JSON with escaped slashes", key -> json(key).replace("/", "\\/"));
        all.put("JSON in JSON", key -> json(json(key)));
        all.put("JSON, all escaped", key -> each(key, c -> String.format("\\u%04x", c)));
        all.put("JSON, all escaped in upper case", key -> each(key, c -> String.format("\\u%04X", c)));
        all.put("JSON, partly escaped", key -> each(key, c -> c % 2 == 0 ? String.format("\\u%04x", c) : c(c)));
        all.put(
                "URL",
                key -> HttpUrl.get("http://a/")
                        .newBuilder()
                        .addPathSegment(key)
                        .build()
                        .encodedPath()
                        .substring(1));
        all.put("form", key -> java.net.URLEncoder.encode(key, StandardCharsets.UTF_8));
        all.put("form in lower case", key -> each(key, c -> c == ' ' ? "+" : String.format("%%%02x", c)));
        all.put("URL, all escaped", key -> each(key, c -> String.format("%%%02X", c)));
        all.put("URL twice", key -> each(key, c -> String.format("%%25%02X", c)));
        all.put("HTML", Encodings::html);
        all.put("HTML twice", key -> html(html(key)));
        all.put("HTML, decimal", key -> each(key, c -> "&#" + c + ";"));
        all.put("HTML, hexadecimal", key -> each(key, c -> String.format("&#x%04x;", c)));
        all.put("HTML, hexadecimal in upper case", key -> each(key, c -> String.format("&#X%X;", c)));
        all.put("HTML of JSON", key -> html(json(key)));
        all.put("JSON of HTML", key -> json(html(key)));
        all.put("JSON of URL of HTML", key -> json(each(html(key), c -> String.format("%%%02X", c))));
        all.put(
                "all mixed",
                key -> each(key, c -> switch (c % 4) {
                    case 0 -> String.format("\\u%04x", c);
                    case 1 -> String.format("%%%02X", c);
                    case 2 -> "&#" + c + ";";
                    default -> c(c);
                }));
        all.put("shell", key -> key.replace("'", "'\\''"));
        all.put("Markdown", key -> key.replaceAll("([^\\w\\s])", "\\\\$1"));
        all.put("hexadecimal", key -> each(key, c -> String.format("%02x", c)));
        all.put("hexadecimal in upper case", key -> each(key, c -> String.format("%02X", c)));
        for (int shift = 0; shift < 3; shift++) {
            String before = "...".substring(0, shift);
            all.put("Base64 after " + shift, key -> base64(Base64.getEncoder(), before + key));
            all.put("Base64 before and after " + shift, key -> base64(Base64.getEncoder(), before + key + " and more"));
            all.put("base64url after " + shift, key -> base64(Base64.getUrlEncoder(), before + key));
            all.put(
                    "base64url without padding after " + shift,
                    key -> base64(Base64.getUrlEncoder().withoutPadding(), before + key));
        }
        all.put("Base64 of JSON", key -> base64(Base64.getEncoder(), "{\"k\":\"" + json(key) + "\"}"));
        all.put("Base64 of Base64", key -> base64(Base64.getEncoder(), base64(Base64.getEncoder(), "k=" + key)));
        all.put(
                "Base64 in lines",
                key -> Base64.getMimeEncoder(8, "\r\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(key.getBytes(StandardCharsets.US_ASCII)));
        all.put(
                "Base64 in a URL",
                key -> each(base64(Base64.getEncoder(), "a:" + key), c -> {
                    String letter = c(c);
                    return Character.isLetterOrDigit(c) ? letter : String.format("%%%02X", c);
                }));
        all.put("Basic", key -> "Basic " + base64(Base64.getEncoder(), "user:" + key));
        all.put("Bearer", key -> "Bearer " + key);
        return all;
    }

    private static String c(int character) {
        return Character.toString(character);
    }

    private static String each(String text, IntFunction<String> form) {
        return text.chars().mapToObj(form).collect(Collectors.joining());
    }

    private static String json(String text) {
        String quoted = JsonNodeFactory.instance.stringNode(text).toString();
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String base64(Base64.Encoder encoder, String text) {
        return encoder.encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
