package com.junction.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small document that needs many resources. Code creates these documents, because some have megabytes.
 *
 * @param name describes the document
 * @param text the document
 * @param problem the message of generator and gate
 */
record HostileDocument(String name, String text, String problem) {
    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n";

    /** Returns documents that generator and gate must reject. */
    static List<HostileDocument> unreadable() {
        List<HostileDocument> all = new ArrayList<>();
        String depth = "nested more than 500 levels deep; the option limits (depth=1000) raises this limit";
        String nodes = "more than 20000000 values";
        String digits = "more than 1000 digits when written without an exponent";
        String members = "made of more than 1500 schemas by allOf, anyOf and oneOf";
        String key = "a key must be a text";
        all.add(yaml("billion laughs", laughs(9, 9), nodes));
        all.add(yaml(
                "laughs of objects",
                "x-0: &a0 {a: 1}\n"
                        + lines(40, i -> "x-" + i + ": &a" + i + " {b: *a" + (i - 1) + ", c: *a" + (i - 1) + "}"),
                nodes));
        all.add(yaml(
                "laughs by merging",
                "x-0: &a0 {a: 1}\n"
                        + lines(40, i -> "x-" + i + ": &a" + i + " {<<: [*a" + (i - 1) + ", *a" + (i - 1) + "]}"),
                nodes));
        all.add(yaml(
                "many aliases of much",
                "x-a: &a [" + "1,".repeat(10_000) + "1]\nx-b: [" + "*a,".repeat(5000) + "*a]\n",
                nodes));
        all.add(yaml("an alias within itself", "x-a: &a {b: *a}\n", "the alias *a stands within its own value"));
        all.add(yaml("an alias within its own list", "x-a: &a [1, [*a]]\n", "the alias *a stands within its own"));
        all.add(yaml("an object as a key", "x-a: {? {a: b} : c}\n", key));
        all.add(yaml(
                "laughs as a key",
                "x-0: &a0 [a]\n" + lines(10, i -> "x-" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]")
                        + "x-a: {*a10 : b}\n",
                key));
        all.add(yaml("deep YAML arrays", "x-a: " + "[".repeat(100_000) + "]".repeat(100_000) + "\n", depth));
        all.add(yaml("deep YAML objects", "x-a: " + "{a: ".repeat(100_000) + "1" + "}".repeat(100_000) + "\n", depth));
        all.add(yaml(
                "deep YAML by indentation",
                "x-a:\n"
                        + IntStream.range(1, 2000)
                                .mapToObj(i -> " ".repeat(i) + "a:")
                                .collect(Collectors.joining("\n")) + "\n",
                depth));
        all.add(yaml("a deep YAML list of lists", "x-a:\n " + "- ".repeat(20_000) + "1\n", depth));
        all.add(yaml("deep YAML that does not end", "x-a: " + "[".repeat(1_000_000), depth));
        all.add(json("deep JSON arrays", "\"x-a\": " + "[".repeat(100_000) + "]".repeat(100_000), depth));
        all.add(json("deep JSON objects", "\"x-a\": " + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000), depth));
        all.add(json("deep JSON that does not end", "\"x-a\": " + "[".repeat(1_000_000), depth));
        all.add(yaml("a YAML integer of 100,000 digits", "x-a: " + "9".repeat(100_000) + "\n", digits));
        all.add(yaml("a negative one", "x-a: -" + "9".repeat(100_000) + "\n", digits));
        all.add(yaml("a YAML fraction of 100,000 digits", "x-a: 0." + "9".repeat(100_000) + "\n", digits));
        all.add(yaml(
                "a YAML integer of 7,000,000 digits",
                "x-a: " + "9".repeat(7_000_000) + "\n",
                "the line of YAML has more"));
        all.add(yaml(
                "a YAML text of 7,000,000 letters",
                "x-a: '" + "a".repeat(7_000_000) + "'\n",
                "the line of YAML has more"));
        all.add(yaml(
                "a YAML comment of 7,000,000 letters",
                "#" + "a".repeat(7_000_000) + "\n",
                "the line of YAML has more"));
        all.add(json("a JSON integer of 2,000,000 digits", "\"x-a\": " + "9".repeat(2_000_000), digits));
        all.add(json("a JSON fraction of 2,000,000 digits", "\"x-a\": 0." + "9".repeat(2_000_000), digits));
        all.add(yaml("a tagged integer", "x-a: !!int '" + "9".repeat(100_000) + "'\n", digits));
        all.add(yaml("minimum: 1e1000000000", schema("{type: number, minimum: 1e1000000000}"), digits));
        all.add(yaml("minimum: 1e-1000000000", schema("{type: number, minimum: 1e-1000000000}"), digits));
        all.add(yaml("minimum: 1e99999999999999999999", schema("{minimum: 1e99999999999999999999}"), digits));
        all.add(json("a JSON exponent of 1,000,000,000", "\"x-a\": 1e1000000000", digits));
        all.add(json("a number that no double can be", "\"x-a\": 1e400", "larger than a double can be"));
        all.add(yaml("the same in YAML", "x-a: 1e400\n", "larger than a double can be"));
        for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
            all.add(yaml(
                    "exponential " + keyword,
                    schemas(40, i -> "{" + keyword + ": [" + ref(i + 1) + ", " + ref(i + 1) + "]}"),
                    members));
        }
        all.add(yaml("a long chain of allOf", schemas(5000, i -> "{allOf: [" + ref(i + 1) + "]}"), members));
        all.add(yaml("allOf of many", schemas(2, i -> "{allOf: [" + "{type: object},".repeat(20_000) + "]}"), members));
        return all;
    }

    /**
     * Returns documents with schemas whose values exceed every machine's memory. The gate must still plan the rest of
     * such a document.
     */
    static List<HostileDocument> unplannable() {
        String large = "more than 100000 values and characters; the option limits (sample=200000) raises this limit";
        List<HostileDocument> all = new ArrayList<>();
        all.add(operation("minLength", "{type: string, minLength: 2000000000}", large));
        all.add(operation("minItems", "{type: array, minItems: 1000000000, items: {}}", large));
        all.add(operation("minProperties", "{type: object, minProperties: 1000000000}", large));
        all.add(operation("a large repetition", "{type: string, pattern: 'a{2147483647}'}", large));
        all.add(operation("nested repetitions", "{type: string, pattern: '((a{1000}){1000}){1000}'}", large));
        all.add(operation("repetitions of nothing", "{type: string, pattern: '((){50000}){50000}'}", large));
        all.add(operation("repetitions by reference", "{type: string, pattern: '(a{50000})\\1\\1\\1\\1'}", large));
        all.add(operation(
                "repetitions without end",
                "{type: string, pattern: '(((((((((a+)+b)+c)+d)+e)+f)+g)+h)+i){20000,}'}",
                large));
        String items = "{type: integer}";
        for (int i = 0; i < 12; i++) {
            items = "{type: array, minItems: 10, items: " + items + "}";
        }
        all.add(operation("nested minItems", items, large));
        all.add(operation(
                "many long texts", "{type: array, minItems: 1000, items: {type: string, minLength: 1000}}", large));
        all.add(operation(
                "exponential required properties",
                ref(0),
                large,
                40,
                i -> "{type: object, required: [a, b], " + "properties: {a: " + ref(i + 1) + ", b: " + ref(i + 1)
                        + "}}"));
        all.add(operation(
                "deep required properties",
                ref(0),
                "nested more than 500 levels deep",
                5000,
                i -> "{type: object, required: [a], properties: {a: " + ref(i + 1) + "}}"));
        return all;
    }

    /** Returns patterns that take exponential time for the values that the gate tries. */
    static List<HostileDocument> slow() {
        List<HostileDocument> all = new ArrayList<>();
        for (String pattern :
                List.of("^(x+x+)+y$", "^(([a-z])+.)+[A-Z]([a-z])+$", "(x|x)*y", "^(\\w*)*!$", "(.*)*=(.*)*;")) {
            all.add(operation(pattern, "{type: string, maxLength: 60, pattern: '" + pattern + "'}", ""));
            all.add(operation(
                    "a key of " + pattern,
                    "{type: object, required: [" + "x".repeat(60) + "], " + "patternProperties: {'" + pattern
                            + "': {type: integer}}}",
                    ""));
        }
        return all;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Returns lists of aliases; each line refers to the line before the given number of times. */
    static String laughs(int lines, int times) {
        return "x-0: &a0 [lol]\n"
                + lines(lines, i -> "x-" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(times) + "]");
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static HostileDocument yaml(String name, String more, String problem) {
        return new HostileDocument(name, HEAD + more, problem);
    }

    private static HostileDocument json(String name, String more, String problem) {
        String head = "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"paths\": {}, ";
        return new HostileDocument(name, head + more + "}", problem);
    }

    static String ref(int schema) {
        return "{$ref: '#/components/schemas/S" + schema + "'}";
    }

    private static String schema(String schema) {
        return schemas(0, i -> schema);
    }

    private static String schemas(int count, IntFunction<String> schema) {
        return "components:\n  schemas:\n"
                + IntStream.rangeClosed(0, count)
                        .mapToObj(i ->
                                "    S" + i + ": " + (i == count && count > 0 ? "{type: object}" : schema.apply(i)))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private static HostileDocument operation(String name, String schema, String problem) {
        return operation(name, schema, problem, 1, i -> "{type: object}");
    }

    private static HostileDocument operation(
            String name, String schema, String problem, int count, IntFunction<String> schemas) {
        String response = "{'200': {description: ok, content: {application/json: {schema: ";
        return new HostileDocument(
                name,
                "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n"
                        + "  /hostile: {post: {operationId: hostile, requestBody: {required: true, content: "
                        + "{application/json: {schema: " + schema + "}}}, responses: {'200': {description: ok}}}}\n"
                        + "  /answer: {get: {operationId: answer, responses: " + response + schema + "}}}}}}\n"
                        + "  /parameter: {get: {operationId: parameter, parameters: [{in: query, name: p, required: true, "
                        + "schema: " + schema + "}], responses: {'200': {description: ok}}}}\n"
                        + "  /good: {get: {operationId: good, responses: " + response + "{type: string}}}}}}}\n"
                        + schemas(count, schemas),
                problem);
    }
}
