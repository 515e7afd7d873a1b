package com.junction.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Reads a document as one JSON tree. Other files that it refers to stand below {@value #FILES} of that tree, and
 * references lead there: a mock and a JSON Schema validator see one document. Where OpenAPI allows no reference, one is
 * followed all the same, and what it leads to takes its place.
 */
public final class DocumentFiles {
    /** Where other files stand in the tree. */
    static final String FILES = "x-files";

    private static final String REF = "$ref";
    private static final JsonMapper JSON = new JsonMapper();

    /** A mapping of a discriminator holds names of schemas, too. */
    private static final Pattern FILE = Pattern.compile(".*[/\\\\:].*|.*\\.(?:ya?ml|json)(?:#.*)?", Pattern.DOTALL);

    private final Path root;
    private final ReadingOptions options;
    private final Usage usage;
    private final ReferenceRules rules;
    private final Map<Path, Included> included = new HashMap<>();

    /** By the name that a file has in the tree; the document itself has none. */
    private final Map<String, Included> named = new LinkedHashMap<>();

    private final ObjectNode files = JSON.createObjectNode();
    private final Deque<Target> targets = new ArrayDeque<>();
    private final Map<Construct, Set<JsonNode>> seen = new EnumMap<>(Construct.class);

    /** The references that lead to places of the tree already. */
    private final Set<JsonNode> rewritten = identitySet();

    /** What is being looked at, from the whole document down to one place. */
    private final Set<JsonNode> open = identitySet();

    private final List<String> composed = new ArrayList<>();
    private final Map<String, String> moved = new LinkedHashMap<>();
    private final DocumentNotes notes = new DocumentNotes();
    private JsonNode tree = files;

    private DocumentFiles(Path root, ReadingOptions options) {
        this.root = root;
        this.options = options;
        this.usage = new Usage(options.limits());
        this.rules = new ReferenceRules(root, options.referenceRoots());
    }

    private static Set<JsonNode> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /**
     * A file that is a part of the tree.
     *
     * @param prefix the reference to it within the tree
     */
    private record Included(Path path, JsonNode content, String prefix) {}

    /** Where a reference leads, and what must stand there. */
    private record Target(Place place, Construct construct) {}

    /** A place of which the pointer is made only if it is needed: most are not, and a document has millions. */
    private record Place(@Nullable Place parent, String token, Included file, JsonNode node) {
        static Place of(Included file) {
            return new Place(null, "", file, file.content());
        }

        Place child(String name) {
            JsonNode child = node.isArray()
                    ? name.matches("\\d{1,9}") ? node.path(Integer.parseInt(name)) : MissingNode.getInstance()
                    : node.path(name);
            return new Place(this, name, file, child);
        }

        /** The pointer within the file. */
        String pointer() {
            return parent == null
                    ? "#"
                    : parent.pointer() + "/" + token.replace("~", "~0").replace("/", "~1");
        }

        /** The reference to it within the tree, not encoded. */
        String inTree() {
            return file.prefix() + pointer().substring(1);
        }

        boolean isReference() {
            return node.path(REF).isString();
        }

        IllegalArgumentException fault(String problem) {
            return YamlFile.fault(file.path().toString(), pointer(), problem);
        }
    }

    /**
     * Reads a document and the files that it refers to.
     *
     * @throws IllegalArgumentException if a file cannot or must not be read; the message names it
     */
    public static DocumentFiles read(Path file, ReadingOptions options) {
        DocumentFiles document = new DocumentFiles(file.toAbsolutePath().normalize(), options);
        document.bundle();
        Composition composition =
                new Composition(file, new DocumentTree(file, document.tree, options.limits()), options.limits());
        document.composed.forEach(composition::check);
        return document;
    }

    /** The whole document. */
    public JsonNode tree() {
        return tree;
    }

    /** The limits that it was read within. */
    public DocumentLimits limits() {
        return options.limits();
    }

    /** What is unusual about the document, in sentences. */
    public List<String> notes() {
        return notes.all();
    }

    /** Where its places stand. */
    public SourceLines lines() {
        Map<String, Path> byName = new LinkedHashMap<>();
        named.forEach((name, file) -> byName.put(name, file.path()));
        return new SourceLines(root, byName, moved);
    }

    private void bundle() {
        ObjectNode document = OpenApiVersion.check(YamlFile.read(root, usage), root);
        tree = document;
        if (OpenApiVersion.is32(document)) {
            notes.add(
                    root.toString(),
                    "#/openapi",
                    "version " + document.path("openapi").asString() + " is read as 3.1; a note names each thing of 3.2"
                            + " that is left out");
        }
        Included main = new Included(root, document, "#");
        add(main, "");
        targets.add(new Target(Place.of(main), Construct.DOCUMENT));
        for (Target next = targets.poll(); next != null; next = targets.poll()) {
            walk(next.place(), next.construct());
        }
        if (!files.isEmpty()) {
            document.set(FILES, files);
        }
    }

    private void add(Included file, String name) {
        included.put(file.path(), file);
        named.put(name, file);
    }

    private void walk(Place place, Construct construct) {
        JsonNode node = place.node();
        if (!node.isContainer()
                || !seen.computeIfAbsent(construct, key -> identitySet()).add(node)) {
            return;
        }
        boolean opened = open.add(node);
        if (construct.allowsReference() && place.isReference()) {
            Place target = at(absolute(place), 0);
            if (target != null) {
                targets.add(new Target(target, construct));
            }
        }
        if (construct == Construct.SCHEMA && node instanceof ObjectNode schema) {
            MalformedKeywords.remove(
                    schema, note -> notes.add(place.file().path().toString(), place.pointer(), note));
        }
        if (construct == Construct.SCHEMA || construct == Construct.ANYTHING) {
            mapping(place, construct);
            if (Composition.isComposed(node)) {
                composed.add(place.inTree().substring(1));
            }
        }
        removeOthers(place, construct);
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, walkChild(place, String.valueOf(i), construct));
            }
        } else if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                if (construct.isLater(name)) {
                    notes.add(
                            place.file().path().toString(),
                            place.pointer(),
                            "\"" + name + "\" of OpenAPI 3.2 is left out");
                }
                object.set(name, walkChild(place, name, construct));
            }
        }
        if (opened) {
            open.remove(node);
        }
    }

    /**
     * Removes values that are not of the construct that OpenAPI requires there, such as null in an empty YAML field. An
     * entry of a map keeps its name and becomes empty.
     */
    private void removeOthers(Place place, Construct construct) {
        if (place.node() instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                Construct kind = unfit(place.child(name), construct);
                if (kind != null && construct.isMap()) {
                    object.set(name, kind.isList() ? JSON.createArrayNode() : JSON.createObjectNode());
                } else if (kind != null) {
                    object.remove(name);
                }
            }
        } else if (place.node() instanceof ArrayNode array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                if (unfit(place.child(String.valueOf(i)), construct) != null) {
                    array.remove(i);
                }
            }
        }
    }

    /** The construct that a value should be and is not; null if the value fits. */
    private @Nullable Construct unfit(Place place, Construct owner) {
        Construct kind = owner.child(place.token(), place.node());
        if (kind == null || kind.fits(place.node())) {
            return null;
        }
        if (!place.node().isNull()) {
            notes.add(place.file().path().toString(), place.pointer(), "left out: it must be " + kind);
        }
        return kind;
    }

    private void mapping(Place place, Construct construct) {
        if (!(place.node().path("discriminator").path("mapping") instanceof ObjectNode mapping)) {
            return;
        }
        for (Map.Entry<String, JsonNode> entry : List.copyOf(mapping.properties())) {
            String reference = entry.getValue().asString("");
            if (FILE.matcher(reference).matches() && !reference.startsWith(FILES, 2)) {
                String absolute = target(reference, place);
                mapping.put(entry.getKey(), absolute);
                Place target = at(absolute, 0);
                if (target != null) {
                    targets.add(new Target(target, construct));
                }
            }
        }
    }

    /** What is to stand there from now on. */
    private JsonNode walkChild(Place owner, String name, Construct construct) {
        Place place = owner.child(name);
        Construct kind = place.node().isContainer() ? construct.child(name, place.node()) : null;
        if (kind == null) {
            return place.node();
        }
        if (place.isReference() && !kind.allowsReference()) {
            return replacement(place, kind);
        }
        walk(place, kind);
        return place.node();
    }

    private JsonNode replacement(Place reference, Construct construct) {
        String absolute = absolute(reference);
        Place target = follow(reference, 0);
        if (target == null || target.node().isMissingNode()) {
            throw reference.fault("$ref " + absolute + " leads nowhere, or back to itself");
        }
        if (construct.isList() ? !target.node().isArray() : !target.node().isObject()) {
            throw reference.fault("$ref leads to " + target.file().path() + " at " + target.pointer()
                    + ", which is not " + construct);
        }
        notes.add(
                reference.file().path().toString(),
                reference.pointer(),
                "$ref stands in place of " + construct + ", where OpenAPI allows none; it was followed");
        JsonNode replacement;
        if (construct.collectsReferable()) {
            replacement = references(target);
        } else {
            if (open.contains(target.node())) {
                throw reference.fault("$ref leads back to a place that it stands in");
            }
            walk(target, construct);
            addNodes(target.node(), reference);
            replacement = target.node().deepCopy();
            replacement.forEach(this::markRewritten);
        }
        moved.put(reference.inTree().substring(1), target.inTree().substring(1));
        Place place = new Place(reference.parent(), reference.token(), reference.file(), replacement);
        if (replacement instanceof ObjectNode object) {
            addSiblings(object, reference);
        }
        walk(place, construct);
        return replacement;
    }

    private void addNodes(JsonNode copied, Place place) {
        usage.addNodes(1, place.file().path().toString(), place::pointer);
        copied.forEach(child -> addNodes(child, place));
    }

    /** What is copied was rewritten before. */
    private void markRewritten(JsonNode node) {
        if (node.path(REF).isString()) {
            rewritten.add(node);
        }
        node.forEach(this::markRewritten);
    }

    private void addSiblings(ObjectNode target, Place reference) {
        if (reference.node().size() > 1 && OpenApiVersion.is30(tree)) {
            notes.add(
                    reference.file().path().toString(),
                    reference.pointer(),
                    "what stands beside $ref is left out, as OpenAPI 3.0 asks for");
            return;
        }
        reference.node().properties().forEach(field -> {
            if (!field.getKey().equals(REF)) {
                target.set(field.getKey(), field.getValue());
            }
        });
    }

    /** A list or a map whose entries are references, which OpenAPI allows; so it may lead back to itself. */
    private JsonNode references(Place target) {
        if (target.node() instanceof ArrayNode array) {
            ArrayNode list = JSON.createArrayNode();
            for (int i = 0; i < array.size(); i++) {
                list.add(reference(target.child(String.valueOf(i))));
            }
            return list;
        }
        ObjectNode map = JSON.createObjectNode();
        target.node().propertyNames().forEach(name -> map.set(name, reference(target.child(name))));
        return map;
    }

    private JsonNode reference(Place entry) {
        if (!entry.node().isObject()) {
            return entry.node();
        }
        ObjectNode reference = JSON.createObjectNode().put(REF, entry.inTree().replace("%", "%25"));
        rewritten.add(reference);
        return reference;
    }

    /** The reference of a place, which leads within the tree from now on. */
    private String absolute(Place place) {
        String reference = place.node().path(REF).asString("");
        if (!rewritten.add(place.node())) {
            return reference;
        }
        String absolute = target(reference, place);
        ((ObjectNode) place.node()).set(REF, StringNode.valueOf(absolute));
        return absolute;
    }

    /** Null where a reference leads nowhere. */
    private @Nullable Place follow(Place place, int references) {
        Place current = place;
        for (int followed = references; current.isReference(); followed++) {
            if (followed > options.limits().of(Limit.REFERENCES)) {
                return null;
            }
            Place target = at(absolute(current), followed + 1);
            if (target == null) {
                return null;
            }
            current = target;
        }
        return current;
    }

    /** The place of a reference within the tree, which may lead through others; null where it leads nowhere. */
    private @Nullable Place at(String reference, int references) {
        if (!reference.startsWith("#")) {
            return null;
        }
        String pointer = PercentEncoding.decode(reference.substring(1));
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            return null;
        }
        List<String> tokens =
                pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
        Included other = tokens.size() > 1 && tokens.get(0).equals(FILES) ? named.get(tokens.get(1)) : null;
        Place place = Place.of(other == null ? new Included(root, tree, "#") : other);
        for (String token : tokens.subList(other == null ? 0 : 2, tokens.size())) {
            Place owner = follow(place, references);
            if (owner == null) {
                return null;
            }
            place = owner.child(token.replace("~1", "/").replace("~0", "~"));
        }
        return place;
    }

    private String target(String reference, Place place) {
        int hash = reference.indexOf('#');
        String pointer = hash < 0 ? "" : reference.substring(hash + 1);
        if (hash == 0 || reference.isEmpty()) {
            return place.file().prefix() + pointer;
        }
        Path path = path(hash < 0 ? reference : reference.substring(0, hash), place);
        if (path == null || !Files.isRegularFile(path)) {
            // It matters only where something needs it, and is said there.
            return reference;
        }
        return include(path).prefix() + pointer;
    }

    /** Null if no file can have that name. */
    private @Nullable Path path(String file, Place place) {
        try {
            return rules.target(place.file().path(), file);
        } catch (ReferenceRules.ForbiddenException e) {
            throw place.fault("cannot follow the reference to \"" + file + "\": " + e.getMessage());
        }
    }

    private Included include(Path path) {
        Included known = included.get(path);
        if (known != null) {
            return known;
        }
        String name = included.size() - 1 + "-" + path.getFileName().toString().replaceAll("[^A-Za-z0-9.-]", "_");
        JsonNode content = YamlFile.read(path, usage);
        files.set(name, content);
        Included file = new Included(path, content, "#/" + FILES + "/" + name);
        add(file, name);
        targets.add(new Target(Place.of(file), Construct.ANYTHING));
        return file;
    }
}
