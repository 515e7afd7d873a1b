package com.junction.contract.tree;

import com.junction.document.DocumentFile;
import com.junction.document.ReferenceRules;
import com.junction.document.Usage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The files of a document in one tree: the document itself, and the files that it refers to below {@value #FILES}. */
final class Bundle {
    /** The field of the tree that contains the other files. */
    static final String FILES = "x-files";

    /**
     * A file that is a part of the tree.
     *
     * @param prefix the reference to the file within the tree
     */
    record File(Path path, JsonNode content, String prefix) {}

    private final ReferenceRules rules;
    private final Usage usage;
    private final File main;
    private final Map<Path, File> byPath = new HashMap<>();

    /** The files other than the document, by their names in the tree. */
    private final Map<String, File> byName = new LinkedHashMap<>();

    private final ObjectNode others = new JsonMapper().createObjectNode();

    /**
     * Begins a tree with a document.
     *
     * @param root the path of the document
     */
    Bundle(Path root, ObjectNode document, ReferenceRules rules, Usage usage) {
        this.main = new File(root, document, "#");
        this.rules = rules;
        this.usage = usage;
        byPath.put(root, main);
    }

    /** The document itself. */
    File main() {
        return main;
    }

    /** The file with a name in the tree; null if there is none. */
    @Nullable
    File named(String name) {
        return byName.get(name);
    }

    /** The paths of the other files by their names in the tree. */
    Map<String, Path> paths() {
        Map<String, Path> paths = new LinkedHashMap<>();
        byName.forEach((name, file) -> paths.put(name, file.path()));
        return paths;
    }

    /** The whole tree, with the other files. */
    JsonNode tree() {
        if (!others.isEmpty()) {
            ((ObjectNode) main.content()).set(FILES, others);
        }
        return main.content();
    }

    /**
     * Rewrites a reference so that it leads within the tree. Reads the file that it leads to, if it is a new one. A
     * reference to a missing file stays as it is, and is reported where it is needed.
     *
     * @param place the place of the reference
     * @param added receives the file if it is new
     * @throws IllegalArgumentException if the file must not be read, or is not valid
     */
    String resolve(String reference, FilePlace place, Consumer<File> added) {
        int hash = reference.indexOf('#');
        String pointer = hash < 0 ? "" : reference.substring(hash + 1);
        if (hash == 0 || reference.isEmpty()) {
            return place.file().prefix() + pointer;
        }
        Path path = path(hash < 0 ? reference : reference.substring(0, hash), place);
        if (path == null || !Files.isRegularFile(path)) {
            return reference;
        }
        File known = byPath.get(path);
        File file = known == null ? add(path) : known;
        if (known == null) {
            added.accept(file);
        }
        return file.prefix() + pointer;
    }

    /** The path of a file; null if no file can have that name. */
    private @Nullable Path path(String file, FilePlace place) {
        try {
            return Path.of(rules.target(place.file().path().toString(), file));
        } catch (ReferenceRules.ForbiddenException e) {
            throw place.fault("cannot follow the reference to \"" + file + "\": " + e.getMessage());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private File add(Path path) {
        String name = byName.size() + "-" + path.getFileName().toString().replaceAll("[^A-Za-z0-9.-]", "_");
        File file = new File(path, YamlFile.tree(DocumentFile.read(path.toString(), usage)), "#/" + FILES + "/" + name);
        others.set(name, file.content());
        byPath.put(path, file);
        byName.put(name, file);
        return file;
    }
}
