package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.java.JavaNames;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives every class a simple name of its own, so that no file has to import two of one name. */
final class ClassNames {
    /** The classes that generated files call by their simple names. */
    private static final Set<String> RESERVED = Set.of(
            "ApiCall",
            "BigDecimal",
            "BigInteger",
            "Boolean",
            "Builder",
            "CompletableFuture",
            "Deprecated",
            "Double",
            "Enum",
            "EventStream",
            "FilePart",
            "Function",
            "Integer",
            "Json",
            "JsonAdapter",
            "JsonObject",
            "JsonType",
            "List",
            "LocalDate",
            "Long",
            "Map",
            "MultipartBody",
            "Nullable",
            "Object",
            "ObjectType",
            "OffsetDateTime",
            "OpenEnum",
            "Optional",
            "Override",
            "RequestBody",
            "ResponseBody",
            "String",
            "Union",
            "UnionType",
            "ValueObject",
            "Visitor",
            "Void");

    private final Set<String> taken = new HashSet<>();

    /** The name itself, or one near to it where it cannot be had; that is said where the schema stands. */
    String claim(String wanted, Node schema) {
        String base = JavaNames.shortened(wanted);
        String name = RESERVED.contains(base) ? base + "Model" : base;
        // Files of one folder must differ in more than case.
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + i;
        }
        if (!name.equals(wanted)) {
            schema.warn("is called " + name + " in Java, because " + wanted
                    + " is taken; x-fern-type-name gives it another name");
        }
        return name;
    }

    /** Keeps a name from being given to a schema. */
    void reserve(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
    }

    /** Gives a name back that no class came to have. */
    void release(String name) {
        taken.remove(name.toLowerCase(Locale.ROOT));
    }
}
