package com.junction.retrofit.generator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A document that has of everything more than one class, one method or one expression of Java can hold. */
final class LargeDocument {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VALUES = 10_000;
    private static final int FEWER_VALUES = 2_000;
    private static final int LENGTH = 40_000;
    private static final int PROPERTIES = 1_000;
    private static final int MEMBERS = 500;
    private static final int PARAMETERS = 300;
    private static final int OPERATIONS = 2_500;
    private static final int TAGS = 20;
    private static final int PATH_PARAMETERS = 200;

    private final ObjectNode root = JSON.createObjectNode();
    private final ObjectNode paths;
    private final ObjectNode schemas;

    private LargeDocument() {
        root.put("openapi", "3.1.0");
        root.putObject("info").put("title", "Large").put("version", "1");
        this.paths = root.putObject("paths");
        this.schemas = root.putObject("components").putObject("schemas");
    }

    static void write(Path file) throws IOException {
        LargeDocument document = new LargeDocument();
        document.enums();
        document.objects();
        document.texts();
        document.unions();
        document.parameters();
        document.operations();
        JSON.writeValue(file.toFile(), document.root);
    }

    private void enums() {
        ObjectNode holder = schema("Codes");
        for (boolean closed : new boolean[] {false, true}) {
            String prefix = closed ? "Closed" : "Open";
            ArrayNode texts = enumeration(prefix + "Text", "string", closed);
            ArrayNode numbers = enumeration(prefix + "Number", "integer", closed);
            IntStream.range(0, closed ? FEWER_VALUES : VALUES).forEach(i -> texts.add("v" + i));
            IntStream.range(0, closed ? VALUES : FEWER_VALUES).forEach(numbers::add);
            property(holder, prefix + "Text", "v77");
            property(holder, prefix + "Number", 77);
        }
    }

    private ArrayNode enumeration(String name, String type, boolean closed) {
        return schemas.putObject(name).put("type", type).put("x-closed", closed).putArray("enum");
    }

    private static void property(ObjectNode holder, String name, Object defaultValue) {
        holder.withObject("properties")
                .putObject(name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1))
                .put("$ref", "#/components/schemas/" + name)
                .putPOJO("default", defaultValue);
    }

    private ObjectNode schema(String name) {
        ObjectNode schema = schemas.putObject(name).put("type", "object");
        schema.putObject("properties");
        return schema;
    }

    private void objects() {
        ObjectNode wide = schema("Wide");
        wide.putObject("additionalProperties").put("type", "integer");
        ArrayNode required = wide.putArray("required");
        List<IntFunction<ObjectNode>> types = List.of(
                i -> type("string"),
                i -> type("integer").put("default", i),
                i -> (ObjectNode) type("array").set("items", type("string").put("nullable", true)),
                i -> type("string").put("format", "date-time"),
                i -> (ObjectNode) JSON.createObjectNode()
                        .set("type", JSON.createArrayNode().add("string").add("null")));
        for (int i = 0; i < PROPERTIES; i++) {
            wide.withObject("properties")
                    .set("p" + i, types.get(i % types.size()).apply(i));
            if (i % types.size() == 0) {
                required.add("p" + i);
            }
        }
    }

    /** Texts that are too long for a constant. */
    private void texts() {
        ObjectNode texts = schema("Texts");
        String text = "ä".repeat(LENGTH);
        texts.withObject("properties").set("fallback", type("string").put("default", text));
        texts.withObject("properties").putObject("constant").put("const", text);
        ObjectNode choice = type("string");
        choice.putArray("enum").add(text).add("short");
        choice.putArray("x-enum-varnames").add("LONG").add("SHORT");
        texts.withObject("properties").set("choice", choice);
    }

    private static ObjectNode type(String type) {
        return JSON.createObjectNode().put("type", type);
    }

    private void unions() {
        ArrayNode shapes = schemas.putObject("ByShape").putArray("oneOf");
        ObjectNode told = schemas.putObject("ByKind");
        ArrayNode kinds = told.putArray("oneOf");
        ObjectNode mapping =
                told.putObject("discriminator").put("propertyName", "kind").putObject("mapping");
        for (int i = 0; i < MEMBERS; i++) {
            ObjectNode member = schema("Member" + i);
            member.putArray("required").add("only" + i);
            member.withObject("properties").set("only" + i, type("integer"));
            member.withObject("properties").set("kind", type("string"));
            String reference = "#/components/schemas/Member" + i;
            shapes.addObject().put("$ref", reference);
            kinds.addObject().put("$ref", reference);
            mapping.put("kind" + i, reference);
        }
    }

    /** Each operation is there twice: with one parameter of each style, and with these and many others. */
    private void parameters() {
        for (String location : List.of("query", "header")) {
            for (boolean many : new boolean[] {false, true}) {
                ArrayNode parameters = operation("/" + location + "/" + many, "get", location + name(many), "many")
                        .putArray("parameters");
                styles(many).properties().forEach(style -> {
                    ObjectNode parameter =
                            parameters.addObject().put("name", style.getKey()).put("in", location);
                    parameter.set("schema", style.getValue());
                    if (style.getKey().equals("deep") && location.equals("query")) {
                        parameter.put("style", "deepObject");
                    }
                    if (style.getKey().equals("commas")) {
                        parameter.put("explode", false);
                    }
                });
            }
        }
        for (String mediaType : List.of("application/x-www-form-urlencoded", "multipart/form-data")) {
            for (boolean many : new boolean[] {false, true}) {
                String kind = mediaType.startsWith("multipart") ? "multipart" : "form";
                ObjectNode media = operation("/" + kind + "/" + many, "post", kind + name(many), "many")
                        .putObject("requestBody")
                        .put("required", true)
                        .putObject("content")
                        .putObject(mediaType);
                ObjectNode properties = styles(many);
                if (kind.equals("multipart")) {
                    properties.set("file", type("string").put("format", "binary"));
                    ObjectNode files = type("array");
                    files.set("items", type("string").put("format", "binary"));
                    properties.set("files", files);
                } else {
                    media.putObject("encoding").putObject("deep").put("style", "deepObject");
                }
                media.putObject("schema").put("type", "object").set("properties", properties);
            }
        }
        String path = "/deep"
                + String.join(
                        "",
                        IntStream.range(0, PATH_PARAMETERS)
                                .mapToObj(i -> "/{x" + i + "}")
                                .toList());
        ArrayNode parameters = operation(path, "get", "deep", "many").putArray("parameters");
        for (int i = 0; i < PATH_PARAMETERS; i++) {
            parameters
                    .addObject()
                    .put("name", "x" + i)
                    .put("in", "path")
                    .put("required", true)
                    .set("schema", type("string"));
        }
    }

    private static String name(boolean many) {
        return many ? "Many" : "Few";
    }

    private static ObjectNode styles(boolean many) {
        ObjectNode styles = JSON.createObjectNode();
        styles.set("text", type("string"));
        styles.set("long", type("integer").put("format", "int64"));
        styles.set("time", type("string").put("format", "date-time"));
        styles.set("list", ((ObjectNode) type("array").set("items", type("string"))));
        styles.set("commas", ((ObjectNode) type("array").set("items", type("string"))));
        for (String name : List.of("object", "deep")) {
            ObjectNode object = type("object");
            object.putObject("properties").set(name + "A", type("string"));
            styles.set(name, object);
        }
        ObjectNode choice = type("string");
        choice.putArray("enum").add("one").add("two");
        styles.set("choice", choice);
        for (int i = 0; many && i < PARAMETERS; i++) {
            styles.set("other" + i, type(i % 2 == 0 ? "string" : "boolean"));
        }
        return styles;
    }

    private void operations() {
        for (int i = 0; i < OPERATIONS; i++) {
            operation("/big/" + i + "/{id}", "get", "op" + i, "big")
                    .putArray("parameters")
                    .addObject()
                    .put("name", "id")
                    .put("in", "path")
                    .put("required", true)
                    .set("schema", type("string"));
        }
        for (int i = 0; i < TAGS; i++) {
            operation("/tagged/" + i, "get", "tagged" + i, "tag" + i);
        }
    }

    private ObjectNode operation(String path, String method, String id, String tag) {
        ObjectNode operation = paths.withObject("/" + path.replace("~", "~0").replace("/", "~1"))
                .putObject(method)
                .put("operationId", id);
        operation.putArray("tags").add(tag);
        operation.putObject("responses").putObject("204").put("description", "done");
        return operation;
    }
}
