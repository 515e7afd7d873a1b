package com.junction.document;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kind of value at a place of a document (OpenAPI 3.1.1, section 4.8; JSON Schema 2020-12). It decides whether a
 * key is a keyword or a name that the author chose, and whether {@code $ref} is a reference or data.
 */
public enum Construct {
    DOCUMENT("the document"),
    INFO("the info object"),
    COMPONENTS("the components"),
    PATHS("the paths"),
    PATH_ITEMS("a map of path items"),
    PATH_ITEM("a path item"),
    OPERATION("an operation"),
    OPERATIONS("a map of operations"),
    PARAMETERS("a list of parameters"),
    PARAMETER_MAP("a map of parameters"),
    PARAMETER("a parameter"),
    REQUEST_BODIES("a map of request bodies"),
    REQUEST_BODY("a request body"),
    RESPONSES("the responses of an operation"),
    RESPONSE_MAP("a map of responses"),
    RESPONSE("a response"),
    HEADERS("a map of headers"),
    HEADER("a header"),
    CONTENT("a map of media types"),
    MEDIA_TYPE("a media type"),
    ENCODINGS("a map of encodings"),
    ENCODING("an encoding"),
    EXAMPLES("a map of examples"),
    EXAMPLE("an example"),
    LINKS("a map of links"),
    LINK("a link"),
    CALLBACKS("a map of callbacks"),
    CALLBACK("a callback"),
    SERVERS("a list of servers"),
    SERVER("a server"),
    SERVER_VARIABLES("a map of server variables"),
    SECURITY_SCHEMES("a map of security schemes"),
    SECURITY_SCHEME("a security scheme"),
    FLOWS("the OAuth flows"),
    SECURITY("a list of security requirements"),
    SECURITY_REQUIREMENT("a security requirement"),
    TAGS("a list of tags"),
    TAG("a tag"),
    TEXTS("a list of texts"),
    SCHEMAS("a map of schemas"),
    SCHEMA_LIST("a list of schemas"),
    SCHEMA("a schema"),
    PLAIN("an object"),
    /** A field that the specification does not define. References in it are followed and may lead to any construct. */
    ANYTHING("an object"),
    ANYTHING_MAP("a map of objects");

    /** A Reference Object, or the {@code $ref} of a path item or a schema, may replace these objects. */
    private static final Set<Construct> REFERABLE = Set.of(
            PATH_ITEM,
            PARAMETER,
            REQUEST_BODY,
            RESPONSE,
            HEADER,
            EXAMPLE,
            LINK,
            CALLBACK,
            SECURITY_SCHEME,
            SCHEMA,
            ANYTHING,
            ANYTHING_MAP);

    /** The type of the entries of lists and of maps whose keys are names. */
    private static final Map<Construct, Construct> ENTRIES = Map.ofEntries(
            Map.entry(PATHS, PATH_ITEM),
            Map.entry(PATH_ITEMS, PATH_ITEM),
            Map.entry(CALLBACK, PATH_ITEM),
            Map.entry(OPERATIONS, OPERATION),
            Map.entry(PARAMETERS, PARAMETER),
            Map.entry(PARAMETER_MAP, PARAMETER),
            Map.entry(REQUEST_BODIES, REQUEST_BODY),
            Map.entry(RESPONSES, RESPONSE),
            Map.entry(RESPONSE_MAP, RESPONSE),
            Map.entry(HEADERS, HEADER),
            Map.entry(CONTENT, MEDIA_TYPE),
            Map.entry(ENCODINGS, ENCODING),
            Map.entry(EXAMPLES, EXAMPLE),
            Map.entry(LINKS, LINK),
            Map.entry(CALLBACKS, CALLBACK),
            Map.entry(SERVERS, SERVER),
            Map.entry(SERVER_VARIABLES, PLAIN),
            Map.entry(SECURITY_SCHEMES, SECURITY_SCHEME),
            Map.entry(FLOWS, PLAIN),
            Map.entry(SECURITY, SECURITY_REQUIREMENT),
            Map.entry(SECURITY_REQUIREMENT, TEXTS),
            Map.entry(TAGS, TAG),
            Map.entry(SCHEMAS, SCHEMA),
            Map.entry(SCHEMA_LIST, SCHEMA),
            Map.entry(ANYTHING_MAP, ANYTHING));

    private static final Set<Construct> LISTS = Set.of(PARAMETERS, SERVERS, SECURITY, TAGS, TEXTS, SCHEMA_LIST);

    /** Maps of names that may contain extensions too. */
    private static final Set<Construct> WITH_EXTENSIONS = Set.of(PATHS, CALLBACK, RESPONSES, FLOWS);

    private static final Map<Construct, Map<String, Construct>> FIELDS = fields();

    /** Fields that hold plain values: a {@code $ref} in them is not a reference. */
    private static final Set<String> DATA = Set.of(
            "example",
            "examples",
            "default",
            "const",
            "enum",
            "value",
            "dataValue",
            "description",
            "summary",
            "mapping",
            "scopes");

    private static final Set<String> LINK_DATA = Set.of("parameters", "requestBody");

    /** Fields that OpenAPI 3.2 added and that change requests and responses. */
    private static final Map<Construct, Set<String>> LATER = Map.of(
            PATH_ITEM, Set.of("query", "additionalOperations"),
            MEDIA_TYPE, Set.of("itemSchema", "itemEncoding", "prefixEncoding"),
            DOCUMENT, Set.of("$self"));

    private final String words;

    Construct(String words) {
        this.words = words;
    }

    private static Map<Construct, Map<String, Construct>> fields() {
        Map<Construct, Map<String, Construct>> fields = new EnumMap<>(Construct.class);
        put(fields, DOCUMENT, INFO, "info");
        put(fields, DOCUMENT, SERVERS, "servers");
        put(fields, DOCUMENT, PATHS, "paths");
        put(fields, DOCUMENT, PATH_ITEMS, "webhooks");
        put(fields, DOCUMENT, COMPONENTS, "components");
        put(fields, DOCUMENT, SECURITY, "security");
        put(fields, DOCUMENT, TAGS, "tags");
        put(fields, COMPONENTS, SCHEMAS, "schemas");
        put(fields, COMPONENTS, RESPONSE_MAP, "responses");
        put(fields, COMPONENTS, PARAMETER_MAP, "parameters");
        put(fields, COMPONENTS, EXAMPLES, "examples");
        put(fields, COMPONENTS, REQUEST_BODIES, "requestBodies");
        put(fields, COMPONENTS, HEADERS, "headers");
        put(fields, COMPONENTS, SECURITY_SCHEMES, "securitySchemes");
        put(fields, COMPONENTS, LINKS, "links");
        put(fields, COMPONENTS, CALLBACKS, "callbacks");
        put(fields, COMPONENTS, PATH_ITEMS, "pathItems");
        put(fields, COMPONENTS, CONTENT, "mediaTypes");
        put(fields, PATH_ITEM, OPERATION, "get", "put", "post", "delete", "options", "head", "patch", "trace", "query");
        put(fields, PATH_ITEM, OPERATIONS, "additionalOperations");
        put(fields, PATH_ITEM, PARAMETERS, "parameters");
        put(fields, PATH_ITEM, SERVERS, "servers");
        put(fields, OPERATION, TEXTS, "tags");
        put(fields, OPERATION, PARAMETERS, "parameters");
        put(fields, OPERATION, REQUEST_BODY, "requestBody");
        put(fields, OPERATION, RESPONSES, "responses");
        put(fields, OPERATION, CALLBACKS, "callbacks");
        put(fields, OPERATION, SECURITY, "security");
        put(fields, OPERATION, SERVERS, "servers");
        for (Construct described : List.of(PARAMETER, HEADER)) {
            put(fields, described, SCHEMA, "schema");
            put(fields, described, CONTENT, "content");
            put(fields, described, EXAMPLES, "examples");
        }
        put(fields, REQUEST_BODY, CONTENT, "content");
        put(fields, RESPONSE, HEADERS, "headers");
        put(fields, RESPONSE, CONTENT, "content");
        put(fields, RESPONSE, LINKS, "links");
        put(fields, MEDIA_TYPE, SCHEMA, "schema", "itemSchema");
        put(fields, MEDIA_TYPE, EXAMPLES, "examples");
        put(fields, MEDIA_TYPE, ENCODINGS, "encoding");
        put(fields, ENCODING, HEADERS, "headers");
        put(fields, LINK, SERVER, "server");
        put(fields, SERVER, SERVER_VARIABLES, "variables");
        put(fields, SECURITY_SCHEME, FLOWS, "flows");
        put(fields, SCHEMA, SCHEMAS, "properties", "patternProperties", "dependentSchemas", "$defs", "definitions");
        put(fields, SCHEMA, SCHEMA_LIST, "allOf", "anyOf", "oneOf", "prefixItems");
        put(fields, SCHEMA, SCHEMA, "items", "additionalItems", "unevaluatedItems", "contains", "contentSchema");
        put(fields, SCHEMA, SCHEMA, "additionalProperties", "unevaluatedProperties", "propertyNames");
        put(fields, SCHEMA, SCHEMA, "not", "if", "then", "else");
        put(fields, SCHEMA, TEXTS, "required");
        put(fields, SCHEMA, PLAIN, "discriminator", "xml");
        for (Construct described : List.of(DOCUMENT, OPERATION, TAG, SCHEMA)) {
            put(fields, described, PLAIN, "externalDocs");
        }
        put(fields, INFO, PLAIN, "contact", "license");
        return fields;
    }

    private static void put(
            Map<Construct, Map<String, Construct>> fields, Construct owner, Construct construct, String... names) {
        for (String name : names) {
            fields.computeIfAbsent(owner, key -> new HashMap<>()).put(name, construct);
        }
    }

    /**
     * Returns the construct of a field, an entry or an item; null for data.
     *
     * @param name the name of the field or the entry, or the index of the item
     * @param value the value there
     */
    public @Nullable Construct child(String name, ValueKind value) {
        Construct entry = ENTRIES.get(this);
        if (entry != null) {
            return WITH_EXTENSIONS.contains(this) && name.startsWith("x-") ? null : entry;
        }
        Construct known = FIELDS.getOrDefault(this, Map.of()).get(name);
        if (known != null) {
            return known == SCHEMA && value == ValueKind.ARRAY ? SCHEMA_LIST : known;
        }
        boolean data = name.startsWith("x-") || DATA.contains(name) || (this == LINK && LINK_DATA.contains(name));
        if (data) {
            return null;
        }
        return FIELDS.getOrDefault(SCHEMA, Map.of()).get(name) == SCHEMAS ? ANYTHING_MAP : ANYTHING;
    }

    /** Returns true if OpenAPI allows a reference instead of this construct. */
    public boolean allowsReference() {
        return REFERABLE.contains(this);
    }

    /** Returns true if this is a list or a map whose entries may be references. */
    public boolean collectsReferable() {
        Construct entry = ENTRIES.get(this);
        return entry != null && entry.allowsReference() && this != CALLBACK;
    }

    /** Returns true if this is a list. */
    public boolean isList() {
        return LISTS.contains(this);
    }

    /** Returns true if this is a map whose keys are names that the author chose. */
    public boolean isMap() {
        return ENTRIES.containsKey(this) && !isList();
    }

    /** Returns true if a value has the JSON type of this construct. */
    public boolean fits(ValueKind value) {
        return switch (this) {
            case ANYTHING, ANYTHING_MAP -> true;
            case SCHEMA -> value.isObject() || value == ValueKind.BOOLEAN;
            default -> isList() ? value == ValueKind.ARRAY || value == ValueKind.REFERENCE : value.isObject();
        };
    }

    /** Returns true if OpenAPI 3.2 added this field. The generator and the gate ignore such fields. */
    public boolean isLater(String field) {
        return LATER.getOrDefault(this, Set.of()).contains(field);
    }

    /** Returns the name with an article. */
    @Override
    public String toString() {
        return words;
    }
}
