package com.junction.retrofit.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.junction.retrofit.generator.naming.JavaNames;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.SourceVersion;

/** A place of a document where names stand. */
enum NamesDocument {
    OBJECTS(name -> List.of(JavaNames.pascalCase(name))) {
        @Override
        void use(Draft draft, String name) {
            ObjectNode schema = draft.schema(name).put("type", "object");
            ObjectNode properties = schema.putObject("properties");
            properties.set("itself", draft.reference(name));
            properties.putObject("list").put("type", "array").set("items", draft.reference(name));
            schema.set("additionalProperties", draft.reference(name));
            draft.exchange(name);
        }
    },
    ENUMS(name -> List.of(JavaNames.pascalCase(name))) {
        @Override
        void use(Draft draft, String name) {
            draft.schema(name)
                    .put("type", "string")
                    .put("x-closed", name.hashCode() % 2 == 0)
                    .putArray("enum")
                    .add(name)
                    .add("other");
            ObjectNode operation = draft.operation("/" + draft.number() + "/{p}");
            draft.parameter(operation, "path", "p").put("required", true).set("schema", draft.reference(name));
            draft.parameter(operation, "query", "q").set("schema", draft.reference(name));
            ObjectNode header = draft.parameter(operation, "header", "h");
            header.putObject("schema").put("type", "array").set("items", draft.reference(name));
        }
    },
    UNIONS(name -> List.of(JavaNames.pascalCase(name))) {
        @Override
        void use(Draft draft, String name) {
            ArrayNode members = draft.schema(name).putArray("oneOf");
            members.addObject().put("type", "string");
            members.addObject().put("type", "integer");
            members.addObject().put("type", "array").set("items", draft.reference(name));
            draft.exchange(name);
        }
    },
    MEMBERS_OF_UNIONS(name -> List.of(JavaNames.pascalCase(name), "visit" + JavaNames.pascalCase(name))) {
        @Override
        void use(Draft draft, String name) {
            draft.schema(name)
                    .put("type", "object")
                    .putObject("properties")
                    .putObject("text")
                    .put("type", "string");
            draft.schema("Every" + draft.chunk(40)).withArray("anyOf").add(draft.reference(name));
        }
    },
    ERRORS(name -> List.of(JavaNames.pascalCase(name))) {
        @Override
        void use(Draft draft, String name) {
            draft.schema(name)
                    .put("type", "object")
                    .putObject("properties")
                    .putObject("text")
                    .put("type", "string");
            ObjectNode operation = draft.operation("/" + draft.number());
            draft.response(operation, String.valueOf(400 + draft.number() % 200), draft.reference(name));
        }
    },
    PROPERTIES(name -> List.of(JavaNames.camelCase(name), "get" + JavaNames.pascalCase(name))) {
        @Override
        void use(Draft draft, String name) {
            for (String type : List.of("Anything", "object", "string", "integer", "array")) {
                ObjectNode schema = draft.schema("A" + type + draft.chunk(50));
                ObjectNode property =
                        schema.put("type", "object").withObject("properties").putObject(name);
                if (!type.equals("Anything")) {
                    property.put("type", type);
                }
            }
        }
    },
    PARAMETERS(name -> List.of(JavaNames.camelCase(name))) {
        @Override
        void use(Draft draft, String name) {
            for (String in : List.of("query", "header", "cookie")) {
                for (String body : List.of("shared", "own")) {
                    ObjectNode operation = draft.operation("/" + draft.chunk(30) + "/" + in + "/" + body);
                    draft.body(operation, body);
                    draft.parameter(operation, in, name)
                            .putObject("schema")
                            .put("type", in.equals("query") ? "array" : "string");
                }
            }
        }
    },
    PATHS(name -> List.of(JavaNames.camelCase(name))) {
        @Override
        void use(Draft draft, String name) {
            for (String body : List.of("shared", "parts")) {
                ObjectNode operation = draft.longerPath("/" + draft.chunk(8) + "/" + body, "{" + name + "}");
                if (!operation.has("requestBody")) {
                    draft.body(operation, body);
                    draft.parameter(operation, "query", "q").putObject("schema").put("type", "string");
                }
                draft.parameter(operation, "path", name).put("required", true).set("schema", draft.reference("Text"));
            }
        }
    },
    FORMS(name -> List.of(JavaNames.camelCase(name))) {
        @Override
        void use(Draft draft, String name) {
            for (String mediaType : List.of("application/x-www-form-urlencoded", "multipart/form-data")) {
                for (String format : List.of("", "binary")) {
                    ObjectNode operation =
                            draft.operation("/" + draft.chunk(40) + "/{file}/" + mediaType + "/" + format);
                    ObjectNode schema = operation
                            .withObject("requestBody")
                            .withObject("content")
                            .withObject(mediaType)
                            .withObject("schema");
                    ObjectNode property = schema.put("type", "object")
                            .withObject("properties")
                            .putObject(name);
                    property.put("type", "string").put("format", format);
                    schema.withArray("required").add(name);
                }
            }
        }
    },
    OPERATIONS(name -> List.of(JavaNames.camelCase(name))) {
        @Override
        void use(Draft draft, String name) {
            for (String body : List.of("none", "anything")) {
                ObjectNode operation = draft.operation("/" + draft.number() + "/" + body);
                operation.put("operationId", name).putArray("tags").add(body + draft.chunk(40));
                draft.body(operation, body);
            }
        }
    },
    TAGS(name -> List.of(
            JavaNames.camelCase(name), JavaNames.pascalCase(name) + "Client", JavaNames.pascalCase(name) + "Api")) {
        @Override
        void use(Draft draft, String name) {
            draft.operation("/" + draft.number()).putArray("tags").add(name);
        }
    },
    CREDENTIALS(name -> List.of(JavaNames.camelCase(name))) {
        @Override
        void use(Draft draft, String name) {
            int kind = draft.number();
            ObjectNode scheme = draft.document
                    .withObject("components")
                    .withObject("securitySchemes")
                    .putObject(name);
            switch (kind % 3) {
                case 0 -> scheme.put("type", "http").put("scheme", "basic");
                case 1 -> scheme.put("type", "http").put("scheme", "bearer");
                default -> scheme.put("type", "apiKey").put("in", "query").put("name", name);
            }
            draft.operation("/" + kind).putArray("security").addObject().putArray(name);
        }
    },
    SERVERS(name -> List.of(JavaNames.camelCase(name))) {
        @Override
        void use(Draft draft, String name) {
            ObjectNode server = draft.document.withArray("servers").addObject();
            server.put("url", "https://example.org/{" + name + "}").put("x-fern-server-name", name);
            server.putObject("variables").putObject(name).put("default", "a");
        }
    },
    VALUES(name -> List.of(JavaNames.constantCase(name), "visit" + JavaNames.pascalCase(name))) {
        @Override
        void use(Draft draft, String name) {
            draft.schema("Open" + draft.chunk(100))
                    .put("type", "string")
                    .withArray("enum")
                    .add(name);
            draft.schema("Closed" + draft.chunk(100))
                    .put("type", "string")
                    .put("x-closed", true)
                    .withArray("enum")
                    .add(name);
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // They have no state.
    private final Function<String, List<String>> inJava;

    /** @param inJava what Java makes of a name here */
    NamesDocument(Function<String, List<String>> inJava) {
        this.inJava = inJava;
    }

    abstract void use(Draft draft, String name);

    /** A document that uses here each of the names that becomes one of them. */
    ObjectNode document(Set<String> names) {
        Draft draft = new Draft();
        Set<String> used = new HashSet<>();
        for (String name : names) {
            boolean ours =
                    SourceVersion.isKeyword(name) || inJava.apply(name).stream().anyMatch(names::contains);
            if (ours && used.add(JavaNames.camelCase(name))) {
                use(draft, name);
                draft.number++;
            }
        }
        return draft.document;
    }

    /** A document in the making. */
    static final class Draft {
        final ObjectNode document = JsonNodeFactory.instance.objectNode();
        private int number;

        Draft() {
            document.put("openapi", "3.1.0")
                    .putObject("info")
                    .put("title", "Names")
                    .put("version", "1");
            document.putObject("paths");
            schema("Text").put("type", "string").putArray("enum").add("a");
            schema("Shared")
                    .put("type", "object")
                    .putObject("properties")
                    .putObject("text")
                    .put("type", "string");
            exchange("Shared");
        }

        /** How many names the document has already. */
        int number() {
            return number;
        }

        /** A number for each so many names: what has more of them than usual is hard for compilers. */
        int chunk(int size) {
            return number / size;
        }

        ObjectNode schema(String name) {
            return document.withObject("components").withObject("schemas").withObject(name);
        }

        ObjectNode reference(String name) {
            return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
        }

        /** Operations of some names are one group: the compiler compares each method of a class with each other. */
        ObjectNode operation(String path) {
            ObjectNode operation = child(child((ObjectNode) document.get("paths"), path), "post");
            operation.putArray("tags").add("group " + chunk(20));
            return operation;
        }

        /** The operation whose path begins so, with another part of its path. */
        ObjectNode longerPath(String start, String part) {
            ObjectNode paths = (ObjectNode) document.get("paths");
            for (Map.Entry<String, JsonNode> path : paths.properties()) {
                if (path.getKey().startsWith(start + "/")) {
                    paths.remove(path.getKey());
                    paths.set(path.getKey() + "/" + part, path.getValue());
                    return operation(path.getKey() + "/" + part);
                }
            }
            return operation(start + "/" + part);
        }

        private static ObjectNode child(ObjectNode parent, String name) {
            return parent.has(name) ? (ObjectNode) parent.get(name) : parent.putObject(name);
        }

        ObjectNode parameter(ObjectNode operation, String in, String name) {
            return operation.withArray("parameters").addObject().put("in", in).put("name", name);
        }

        /** An operation that sends and receives a schema. */
        void exchange(String schema) {
            ObjectNode operation = operation("/schemas/" + schema);
            operation
                    .withObject("requestBody")
                    .withObject("content")
                    .putObject("application/json")
                    .set("schema", reference(schema));
            response(operation, "200", reference(schema));
        }

        void response(ObjectNode operation, String code, ObjectNode schema) {
            ObjectNode response =
                    operation.withObject("responses").putObject(code).put("description", "");
            response.putObject("content").putObject("application/json").set("schema", schema);
        }

        void body(ObjectNode operation, String kind) {
            if (kind.equals("none")) {
                return;
            }
            ObjectNode content = operation
                    .withObject("requestBody")
                    .put("required", kind.equals("own"))
                    .putObject("content");
            switch (kind) {
                case "shared" -> content.putObject("application/json").set("schema", reference("Shared"));
                case "own" ->
                    content.putObject("application/json")
                            .putObject("schema")
                            .put("type", "object")
                            .putObject("properties")
                            .putObject("text");
                case "text" ->
                    content.putObject("text/plain").putObject("schema").put("type", "string");
                case "parts" -> {
                    ObjectNode schema = content.putObject("multipart/form-data")
                            .putObject("schema")
                            .put("type", "object");
                    schema.putObject("properties")
                            .putObject("file")
                            .put("type", "string")
                            .put("format", "binary");
                    schema.putArray("required").add("file");
                }
                default -> content.putObject("application/json").putObject("schema");
            }
        }
    }
}
