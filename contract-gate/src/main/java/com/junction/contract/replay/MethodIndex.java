package com.junction.contract.replay;

import com.junction.contract.schema.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The index that the generator writes for a client: the method that sets each parameter, and the order of path parameters.
 * It is the file {@code META-INF/retrofit-moshi/CLASS.json} beside the classes. Clients of earlier versions have none.
 */
final class MethodIndex {
    private final JsonNode operations;

    private MethodIndex(JsonNode operations) {
        this.operations = operations;
    }

    /**
     * Returns the index of a client; empty if it has none.
     *
     * @throws IllegalArgumentException if it is not JSON
     */
    static MethodIndex of(Class<?> client) {
        String file = "META-INF/retrofit-moshi/" + client.getName() + ".json";
        String text = read(client, file);
        if (text == null) {
            return new MethodIndex(MissingNode.getInstance());
        }
        JsonNode json = JsonText.parse(text);
        if (json == null) {
            throw new IllegalArgumentException(file + " of the client is not JSON: generate the client again");
        }
        return new MethodIndex(json.path("operations"));
    }

    private static @Nullable String read(Class<?> client, String file) {
        ClassLoader loader = client.getClassLoader();
        try (InputStream in =
                loader == null ? ClassLoader.getSystemResourceAsStream(file) : loader.getResourceAsStream(file)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " of the client cannot be read: " + e.getMessage(), e);
        }
    }

    /** Returns the entry of one operation. */
    Entry operation(String name) {
        return new Entry(operations.path(name));
    }

    /** The entry of one operation. */
    record Entry(JsonNode json) {
        /** Returns the names of path parameters in the order of the method's parameters; empty if they are not known. */
        Optional<List<String>> path() {
            return json.has("path")
                    ? Optional.of(StreamSupport.stream(json.path("path").spliterator(), false)
                            .map(JsonNode::asString)
                            .toList())
                    : Optional.empty();
        }

        /**
         * Returns the method of the builder for a parameter; empty if it is not known.
         *
         * @param key its place and its name, such as {@code query page_size}
         */
        Optional<String> setter(String key) {
            JsonNode setter = json.path("setters").path(key);
            return setter.isString() ? Optional.of(setter.asString()) : Optional.empty();
        }
    }
}
