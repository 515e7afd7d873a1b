package com.junction.contract.diff;

import com.junction.contract.tree.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of change: two documents that differ in it. The diff, the planner of the gate and the generator are tested with
 * the same kinds.
 *
 * @param forward the verdict on the change from the old document to the new one
 * @param backward the verdict on the change from the new document to the old one
 */
public record ChangeKind(String name, JsonNode old, JsonNode now, Verdict forward, Verdict backward) {
    /** The extension that closes enums in the documents. */
    public static final String CLOSED_ENUMS = "x-closed";

    private static final Map<String, String> PLACES = Map.of(
            "document", "",
            "thing", "/components/schemas/Thing",
            "property", "/components/schemas/Thing/properties/p",
            "get", "/paths/~1things/get",
            "put", "/paths/~1things~1{id}/put");

    /**
     * The verdict on a change.
     *
     * @param rules in the order of the changes, each one once
     * @param java whether the generated client stays compatible
     */
    public record Verdict(List<String> rules, Level request, Level response, Level java) {
        static Verdict parse(String text) {
            String[] words = text.split(" ", -1);
            return new Verdict(
                    words[0].equals("-") ? List.of() : List.of(words[0].split(",", -1)),
                    level(words[1]),
                    level(words[2]),
                    level(words[3]));
        }

        private static Level level(String word) {
            return word.equals("-") ? Level.NONE : Level.valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** All kinds, in the order of {@code changes/kinds.yaml}. */
    public static List<ChangeKind> all() {
        JsonNode base = resource("document.yaml");
        List<ChangeKind> kinds = new ArrayList<>();
        for (JsonNode kind : resource("kinds.yaml")) {
            String place = PLACES.getOrDefault(kind.path("at").asString(""), "");
            kinds.add(new ChangeKind(
                    kind.path("kind").asString(""),
                    patched(base, place, kind.path("old")),
                    patched(base, place, kind.path("new")),
                    Verdict.parse(kind.path("forward").asString("")),
                    Verdict.parse(kind.path("backward").asString(""))));
        }
        return kinds;
    }

    /** Other modules find the resource in a jar, and files are read by their paths. */
    private static JsonNode resource(String name) {
        try (InputStream content = Objects.requireNonNull(ChangeKind.class.getResourceAsStream("/changes/" + name))) {
            Path file = Files.createTempFile("changes", ".yaml");
            try {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                return YamlFile.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode patched(JsonNode base, String place, JsonNode patch) {
        JsonNode whole = patch;
        String[] tokens = place.isEmpty() ? new String[0] : place.substring(1).split("/", -1);
        for (int i = tokens.length - 1; i >= 0; i--) {
            ObjectNode outer = JsonNodeFactory.instance.objectNode();
            outer.set(tokens[i].replace("~1", "/").replace("~0", "~"), whole);
            whole = outer;
        }
        return merged(base, whole);
    }

    /** A JSON merge patch, RFC 7396. */
    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        if (target.isObject()) {
            result.setAll((ObjectNode) target);
        }
        patch.propertyStream().forEach(entry -> {
            if (entry.getValue().isNull()) {
                result.remove(entry.getKey());
            } else {
                result.set(entry.getKey(), merged(result.path(entry.getKey()), entry.getValue()));
            }
        });
        return result;
    }

    /** Writes a document to a file, and returns the file. */
    public static Path write(JsonNode document, Path file) throws IOException {
        return Files.writeString(file, document.toPrettyString());
    }

    @Override
    public String toString() {
        return name;
    }
}
