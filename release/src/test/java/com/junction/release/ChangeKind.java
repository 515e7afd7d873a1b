package com.junction.release;

import com.junction.contract.diff.Level;
import com.junction.document.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of change: two documents that differ in it.
 *
 * @param forward what is to be said of going from the old one to the new one
 * @param backward what is to be said of the way back
 */
record ChangeKind(String name, JsonNode old, JsonNode now, Verdict forward, Verdict backward) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "changes");
    private static final Map<String, String> PLACES = Map.of(
            "document", "",
            "thing", "/components/schemas/Thing",
            "property", "/components/schemas/Thing/properties/p",
            "get", "/paths/~1things/get",
            "put", "/paths/~1things~1{id}/put");

    /** What is said of a change. */
    record Verdict(List<String> rules, Level request, Level response, Level java) {
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

    static List<ChangeKind> all() {
        JsonNode base = YamlFile.read(FOLDER.resolve("document.yaml"));
        List<ChangeKind> kinds = new ArrayList<>();
        for (JsonNode kind : YamlFile.read(FOLDER.resolve("kinds.yaml"))) {
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

    /** As RFC 7396 has it. */
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

    /** Writes a document. */
    static Path write(JsonNode document, Path file) throws IOException {
        return Files.writeString(file, document.toPrettyString());
    }

    @Override
    public String toString() {
        return name;
    }
}
