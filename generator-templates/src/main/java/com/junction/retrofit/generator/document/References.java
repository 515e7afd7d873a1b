package com.junction.retrofit.generator.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows every reference within a document. Swagger Parser passes over some that lead nowhere. */
final class References {
    private final String location;
    private final Map<?, ?> root;

    References(String location, Map<?, ?> root) {
        this.location = location;
        this.root = root;
    }

    void check() {
        check(root, Pointer.ROOT);
    }

    private void check(@Nullable Object node, Pointer place) {
        if (node instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String reference && reference.startsWith("#/") && !exists(reference)) {
                throw new InvalidDocumentException(
                        location, place.child("$ref").text(), "\"" + reference + "\" leads nowhere");
            }
            map.forEach((key, value) -> {
                if (!isData(String.valueOf(key), place)) {
                    check(value, place.child(String.valueOf(key)));
                }
            });
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                check(list.get(i), place.child(String.valueOf(i)));
            }
        }
    }

    /** Examples and defaults are data: a {@code $ref} in them is nobody's reference. */
    private static boolean isData(String key, Pointer place) {
        return !place.text().endsWith("/properties")
                && (key.equals("example") || key.equals("default") || key.equals("const") || key.equals("enum"));
    }

    private boolean exists(String reference) {
        Object node = root;
        for (String token : reference.substring(2).split("/", -1)) {
            String key = URLDecoder.decode(token.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .replace("~1", "/")
                    .replace("~0", "~");
            if (node instanceof Map<?, ?> map && map.containsKey(key)) {
                node = map.get(key);
            } else if (node instanceof List<?> list && key.matches("\\d{1,9}") && Integer.parseInt(key) < list.size()) {
                node = list.get(Integer.parseInt(key));
            } else {
                return false;
            }
        }
        return true;
    }
}
